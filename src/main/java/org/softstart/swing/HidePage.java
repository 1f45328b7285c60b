package org.softstart.swing;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JTextArea;

/** What is left to see after *Hide*: a plain page like any other. What is typed on it is not kept and not read. */
final class HidePage extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 32;

    private final JTextArea notes = new JTextArea();

    HidePage() {
        super(new BorderLayout());
        notes.setLineWrap(true);
        notes.setWrapStyleWord(true);
        notes.setFont(Theme.font(16));
        notes.setBorder(BorderFactory.createEmptyBorder(MARGIN, MARGIN, MARGIN, MARGIN));
        notes.getAccessibleContext().setAccessibleName(Texts.of("hidden.title"));
        add(notes, BorderLayout.CENTER);
        setName("hidden");
    }

    @Override
    public boolean requestFocusInWindow() {
        return notes.requestFocusInWindow();
    }
}

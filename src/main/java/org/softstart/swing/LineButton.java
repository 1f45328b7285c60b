package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Font;
import javax.swing.JButton;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** A line to take, as a button: it may be longer than one line on the screen. */
final class LineButton extends JButton {
    private static final long serialVersionUID = 1L;

    LineButton(String text, Runnable action) {
        setLayout(new MigLayout("insets 8 12 8 12, fillx", "[grow, fill]", "[]"));
        JTextArea words = words(text, Theme.font(13));
        add(words, "wmin 0");
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        putClientProperty(
                FlatClientProperties.STYLE,
                "background: $Softstart.strength; borderColor: $Softstart.strength; arc: 10");
        getAccessibleContext().setAccessibleName(text);
        addActionListener(event -> action.run());
    }

    private static JTextArea words(String text, Font font) {
        JTextArea area = new JTextArea(text) {
            private static final long serialVersionUID = 1L;

            /** What is clicked is the button. */
            @Override
            public boolean contains(int x, int y) {
                return false;
            }
        };
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setFocusable(false);
        area.setOpaque(false);
        area.setBorder(null);
        area.setFont(font);
        area.setForeground(Theme.color("ink"));
        area.setColumns(10);
        return area;
    }

    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    @Override
    public Dimension getMinimumSize() {
        return getLayout().minimumLayoutSize(this);
    }
}

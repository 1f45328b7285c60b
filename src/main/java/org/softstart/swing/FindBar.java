package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.Span;

/** Finds words in the draft. */
final class FindBar extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final Span NOWHERE = new Span(0, 0);

    private final LetterPane text;
    private final JTextField field = new JTextField(22);
    private final JLabel result = Parts.quiet("");

    FindBar(LetterPane text) {
        super(new MigLayout("insets 8 20 8 20", "[]8[]4[]8[]push[]", "[]"));
        this.text = text;
        setOpaque(false);
        field.setName("find");
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("find.field"));
        field.getAccessibleContext().setAccessibleName(Texts.of("find.field"));
        add(field);
        add(Parts.sign(Glyph.BACK, Texts.of("find.previous"), () -> step(-1)));
        add(Parts.sign(Glyph.FORTH, Texts.of("find.next"), () -> step(1)));
        add(result);
        add(Parts.sign(Glyph.CLOSE, Texts.of("find.close"), this::close));
        result.setName("find.count");
        field.addActionListener(event -> step(1));
        Typing.in(field, () -> find(text.getSelectionStart(), 1));
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), "close");
        getActionMap().put("close", new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                close();
            }
        });
        setVisible(false);
    }

    void open() {
        setVisible(true);
        String selected = text.getSelectedText();
        if (selected != null && !selected.contains("\n")) {
            field.setText(selected);
        }
        field.selectAll();
        field.requestFocusInWindow();
    }

    private void close() {
        setVisible(false);
        text.showHit(NOWHERE, "");
        text.requestFocusInWindow();
    }

    private void step(int by) {
        find(by > 0 ? text.getSelectionEnd() : text.getSelectionStart() - 1, by);
    }

    private void find(int from, int by) {
        String wanted = field.getText().toLowerCase(Locale.ROOT);
        String all = text.getText().replace("\r\n", "\n").toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            result.setText("");
            text.showHit(NOWHERE, "");
            return;
        }
        int at = by > 0 ? all.indexOf(wanted, from) : all.lastIndexOf(wanted, from);
        if (at < 0) {
            at = by > 0 ? all.indexOf(wanted) : all.lastIndexOf(wanted);
        }
        result.setText(
                at < 0 ? Texts.of("find.none") : Texts.of("find.count", count(all, wanted, at), count(all, wanted)));
        boolean isThere = at >= 0 && at + wanted.length() <= text.getDocument().getLength();
        text.showHit(isThere ? new Span(at, at + wanted.length()) : NOWHERE, wanted);
        if (isThere) {
            text.select(at, at + wanted.length());
            text.getCaret().setSelectionVisible(true);
        }
    }

    /** How many there are up to this one. */
    private static int count(String all, String wanted, int upTo) {
        return count(all.substring(0, upTo), wanted) + 1;
    }

    private static int count(String all, String wanted) {
        int count = 0;
        for (int at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length())) {
            count++;
        }
        return count;
    }
}

package org.softstart.swing;

import java.awt.Font;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;

/** Text of more than a line that can be read, but neither changed nor gone into; what shows it stays where it is. */
class StillText extends JTextArea {
    private static final long serialVersionUID = 1L;

    StillText(String text, Font font, String token) {
        // Before there is any text: a caret that is told later still scrolls to where the text ends.
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        setText(text);
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        setFont(font);
        setForeground(Theme.color(token));
        setColumns(10);
        getAccessibleContext().setAccessibleName(text);
    }
}

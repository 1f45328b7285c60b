package org.softstart.swing;

import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** What breaks into lines knows only with its width how high it is; what it stands in has to be told of a new one. */
final class Breaking {
    private Breaking() {}

    /** To be called where a part has got its bounds. */
    static void anew(JComponent part, int widthBefore) {
        if (part.getWidth() != widthBefore) {
            SwingUtilities.invokeLater(part::revalidate);
        }
    }
}

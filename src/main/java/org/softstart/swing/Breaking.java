package org.softstart.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;

/** What breaks into lines knows only with its width how high it is; what it stands in has to be told of a new one. */
final class Breaking {
    private Breaking() {}

    /** Breaks all that a part was just filled with, so that it is painted once, in its place, instead of jumping there a turn later. */
    static void atOnce(Container part) {
        part.validate();
        invalidate(part);
        part.validate();
    }

    private static void invalidate(Container part) {
        for (Component child : part.getComponents()) {
            child.invalidate();
            if (child instanceof Container inner) {
                invalidate(inner);
            }
        }
    }

    /** Does what has to wait until all lines are broken: text has its height a turn after it has its width. */
    static void then(Runnable act) {
        SwingUtilities.invokeLater(() -> SwingUtilities.invokeLater(act));
    }

    /** Scrolls to all of a part that has just been filled. */
    static void showWhole(JComponent part) {
        then(() -> part.scrollRectToVisible(new Rectangle(part.getSize())));
    }

    /** To be called where a part has got its bounds. */
    static void anew(JComponent part, int widthBefore) {
        if (part.getWidth() != widthBefore) {
            SwingUtilities.invokeLater(part::revalidate);
        }
    }
}

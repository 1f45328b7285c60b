package org.softstart.swing;

import javax.swing.SwingUtilities;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;

/** Does something as soon as a menu can be seen. */
record Shown(Runnable then) implements PopupMenuListener {
    @Override
    public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
        SwingUtilities.invokeLater(then);
    }

    @Override
    public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
        // Nothing to take back.
    }

    @Override
    public void popupMenuCanceled(PopupMenuEvent event) {
        // Nothing to take back.
    }
}

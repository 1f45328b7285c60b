package org.softstart.swing;

import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Ties keys to acts. */
final class Keys {
    private Keys() {}

    /** Everywhere in the window that the part stands in. */
    static void inWindow(JComponent part, KeyStroke key, Runnable act) {
        bind(part, JComponent.WHEN_IN_FOCUSED_WINDOW, key, act);
    }

    /** While the part, or something in it, has the focus. */
    static void inside(JComponent part, KeyStroke key, Runnable act) {
        bind(part, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, act);
    }

    private static void bind(JComponent part, int when, KeyStroke key, Runnable act) {
        part.getInputMap(when).put(key, key);
        part.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                act.run();
            }
        });
    }

    static KeyStroke menu(int key) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }

    static KeyStroke menu(int key, int with) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() | with);
    }
}

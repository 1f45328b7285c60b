package org.softstart.swing;

import java.awt.AWTKeyStroke;
import java.awt.KeyboardFocusManager;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.InputMap;
import javax.swing.JComboBox;
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

    /** In a field of several lines too, Tab goes on to the next control, as everywhere else; with Ctrl it does so anyway. */
    static void tabGoesOn(JComponent field) {
        field.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, tabs(0));
        field.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, tabs(InputEvent.SHIFT_DOWN_MASK));
    }

    private static Set<AWTKeyStroke> tabs(int with) {
        return Set.of(
                AWTKeyStroke.getAWTKeyStroke(KeyEvent.VK_TAB, with),
                AWTKeyStroke.getAWTKeyStroke(KeyEvent.VK_TAB, with | InputEvent.CTRL_DOWN_MASK));
    }

    /** Arrow keys open the list, so that one can look through it; Enter then chooses. For choices that change much at once. */
    static void arrowsOpen(JComboBox<?> choice) {
        InputMap keys = choice.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_DOWN, 0), "selectNext");
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_UP, 0), "selectPrevious");
    }

    static KeyStroke menu(int key) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
    }

    static KeyStroke menu(int key, int with) {
        return KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx() | with);
    }
}

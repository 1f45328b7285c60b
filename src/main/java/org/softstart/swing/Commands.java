package org.softstart.swing;

import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;

/** What can be done in a view: each thing by its key, and in a menu that says so. */
final class Commands {
    private final JComponent view;
    private final JPopupMenu menu = new JPopupMenu();

    /**
     * @param view where the keys work
     */
    Commands(JComponent view) {
        this.view = view;
    }

    /** In the menu and by key. */
    void add(String text, KeyStroke key, Runnable act) {
        add(text, act).setAccelerator(key);
        byKey(key, act);
    }

    /** In the menu alone. */
    JMenuItem add(String text, Runnable act) {
        JMenuItem item = menu.add(Texts.of(text));
        item.setName(text);
        item.addActionListener(event -> act.run());
        return item;
    }

    /** By key alone. */
    void byKey(KeyStroke key, Runnable act) {
        Keys.inside(view, key, act);
    }

    void separate() {
        menu.addSeparator();
    }

    JPopupMenu menu() {
        return menu;
    }
}

package org.softstart.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.util.Optional;
import javax.swing.SwingUtilities;

/** Where the keyboard goes, through views that are made anew under it. */
final class Focus {
    private Focus() {}

    /** Makes what is inside a part anew; if the focus was in there, it goes to what has the same name by then. */
    static void keptIn(Container part, Runnable makeAnew) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean isInside = owner != null && SwingUtilities.isDescendingFrom(owner, part);
        String name = isInside ? owner.getName() : null;
        makeAnew.run();
        if (name != null) {
            find(part, name).ifPresent(Component::requestFocusInWindow);
        }
    }

    private static Optional<Component> find(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName())) {
                return Optional.of(child);
            }
            if (child instanceof Container inner) {
                Optional<Component> found = find(inner, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}

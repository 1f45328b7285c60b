package org.softstart.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Where the keyboard goes, through views that are made anew under it. */
final class Focus {
    private Focus() {}

    /** Does something whenever a part gets the focus or loses it. */
    static void onChange(Component part, Runnable act) {
        part.addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                act.run();
            }

            @Override
            public void focusLost(FocusEvent event) {
                act.run();
            }
        });
    }

    /** Makes what is inside a part anew; if the focus was in there, it goes to what has the same name by then. */
    static void keptIn(Container part, Runnable makeAnew) {
        keptIn(part, makeAnew, Optional::empty);
    }

    /**
     * The same where several parts may have that name.
     *
     * @param rather where it is looked for first, by then
     */
    static void keptIn(Container part, Runnable makeAnew, Supplier<Optional<? extends Container>> rather) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean isInside = owner != null && SwingUtilities.isDescendingFrom(owner, part);
        String name = isInside ? owner.getName() : null;
        makeAnew.run();
        if (name != null) {
            rather.get()
                    .flatMap(first -> find(first, name))
                    .or(() -> find(part, name))
                    .ifPresent(Component::requestFocusInWindow);
        }
    }

    /** What has a name, inside of a part. */
    static Optional<Component> find(Container parent, String name) {
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

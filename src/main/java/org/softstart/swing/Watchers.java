package org.softstart.swing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The views that watch a model. */
final class Watchers {
    private record Watcher(Optional<String> property, Runnable view) {}

    private final List<Watcher> all = new ArrayList<>();

    /** Told of every change. */
    void add(Runnable view) {
        all.add(new Watcher(Optional.empty(), view));
    }

    /** Told of changes of one property. */
    void add(String property, Runnable view) {
        all.add(new Watcher(Optional.of(property), view));
    }

    void tell(String property) {
        for (Watcher watcher : List.copyOf(all)) {
            if (watcher.property().isEmpty() || watcher.property().get().equals(property)) {
                watcher.view().run();
            }
        }
    }

    /** Lets all of them go, because other views take their place. */
    void forget() {
        all.clear();
    }
}

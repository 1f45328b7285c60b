package org.softstart.practice;

import java.util.ArrayList;
import java.util.List;

/** A history that ends with the program: for private mode, and for tests. */
public final class MemoryHistory implements History {
    private final List<PracticeEvent> events = new ArrayList<>();

    @Override
    public synchronized void append(PracticeEvent event) {
        events.add(event);
    }

    @Override
    public synchronized void forget() {
        events.clear();
    }

    @Override
    public synchronized List<PracticeEvent> events() {
        return List.copyOf(events);
    }
}

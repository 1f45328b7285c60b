package org.softstart.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.softstart.store.Event;
import org.softstart.store.EventLog;
import org.softstart.store.StoreException;

/**
 * A history kept in the store, one line an event. Where the store fails, practice goes on: what could not be kept waits, and is tried again
 * with what comes next.
 */
public final class KeptHistory implements History {
    /** The stream's name in the store; never changes. */
    public static final String STREAM = "practice";

    private final EventLog log;
    private final Consumer<String> trouble;
    private final List<PracticeEvent> events = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final TextHistory lines;
    private boolean isTroubled;

    /**
     * Reads what was kept so far.
     *
     * @param trouble told in one line why something could not be read or kept; once, until it works again
     */
    public KeptHistory(EventLog log, Consumer<String> trouble) {
        this.log = log;
        this.trouble = trouble;
        this.lines = new TextHistory(
                waiting::add, () -> log.read(STREAM).stream().map(Event::text).toList());
        try {
            events.addAll(lines.events());
        } catch (StoreException e) {
            tell(e);
        }
    }

    @Override
    public synchronized void append(PracticeEvent event) {
        events.add(event);
        lines.append(event);
        try {
            log.append(STREAM, List.copyOf(waiting));
            waiting.clear();
            isTroubled = false;
        } catch (StoreException e) {
            tell(e);
        }
    }

    private void tell(StoreException e) {
        if (!isTroubled) {
            isTroubled = true;
            trouble.accept(e.getMessage());
        }
    }

    @Override
    public synchronized void forget() {
        try {
            log.forget(STREAM);
            events.clear();
            waiting.clear();
            isTroubled = false;
        } catch (StoreException e) {
            tell(e);
        }
    }

    /** Read once and then remembered: a session asks for it on every page. */
    @Override
    public synchronized List<PracticeEvent> events() {
        return List.copyOf(events);
    }
}

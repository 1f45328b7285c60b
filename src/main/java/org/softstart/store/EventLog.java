package org.softstart.store;

import java.util.List;

/** Histories to which one can only add: what was practised, what was dismissed. Each stream has a name and an order; no event is ever changed. */
public interface EventLog {

    /** Adds one event; on the disk when this returns. */
    default void append(String stream, String text) {
        append(stream, List.of(text));
    }

    /** Adds these events in this order, all or none. */
    void append(String stream, List<String> texts);

    /** The whole stream, oldest first; empty if nothing was ever added. */
    default List<Event> read(String stream) {
        return read(stream, 0);
    }

    /** What came after this number, oldest first. */
    List<Event> read(String stream, long after);

    /** Deletes a whole stream for good, here and in the backups. The only way to take something out. */
    void forget(String stream);
}

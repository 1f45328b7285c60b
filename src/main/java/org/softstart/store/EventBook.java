package org.softstart.store;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Histories over rows: one row an event, numbered from 1. */
final class EventBook implements EventLog {
    private final Rows rows;
    private final Object lock;
    private final Clock clock;

    /** @param lock what guards the rows */
    EventBook(Rows rows, Object lock, Clock clock) {
        this.rows = rows;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public void append(String stream, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        synchronized (lock) {
            String owner = rows.owner(stream);
            long number = rows.last(Table.EVENT, owner).map(Row::number).orElse(0L);
            Instant now = clock.instant();
            Change change = new Change();
            for (String text : texts) {
                number++;
                change.put(new Row(Table.EVENT, owner, number), Forms.pack(new Event(number, now, text)));
            }
            rows.apply(change);
        }
    }

    @Override
    public List<Event> read(String stream, long after) {
        synchronized (lock) {
            List<Event> events = new ArrayList<>();
            for (Row row : rows.rows(Table.EVENT, rows.owner(stream))) {
                if (row.number() > after) {
                    rows.get(row).ifPresent(value -> events.add(Forms.unpackEvent(row.number(), value)));
                }
            }
            return Collections.unmodifiableList(events);
        }
    }

    @Override
    public void forget(String stream) {
        synchronized (lock) {
            String owner = rows.owner(stream);
            if (rows.last(Table.EVENT, owner).isPresent()) {
                rows.destroy(Set.of(owner));
            }
        }
    }
}

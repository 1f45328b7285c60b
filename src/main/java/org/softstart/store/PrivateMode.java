package org.softstart.store;

import java.time.Clock;

/** Keeps nothing: no file is made or read, and all is gone when the store is closed or the program ends. */
public final class PrivateMode implements Store {
    private final MemoryRows rows = new MemoryRows();
    private final Drafts drafts;
    private final EventLog events;

    public PrivateMode() {
        this(Clock.systemUTC());
    }

    PrivateMode(Clock clock) {
        drafts = new DraftBook(rows, this, clock);
        events = new EventBook(rows, this, clock);
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public EventLog events() {
        return events;
    }

    @Override
    public synchronized void close() {
        rows.wipe();
    }
}

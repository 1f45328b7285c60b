package org.softstart.app;

import org.softstart.model.Draft;

/** Another way to tell what may land hard from what is harmless, to compare with. Thread-safe. */
public interface Baseline {
    /** A few words for a table. */
    String name();

    /** When it speaks up, in one sentence. */
    String meaning();

    boolean isAlarmedBy(Draft draft);
}

package org.softstart.practice;

import java.util.Locale;

/** What the learner does with an item, from looking to writing unaided. */
public enum ItemType {
    /** Tap the words that sting. */
    SPOT,
    /** Put a line into one of two bins. */
    SORT,
    /** Choose the best of three. */
    CHOOSE,
    /** Fill one gap. */
    FINISH,
    /** Write it anew. */
    REWRITE,
    /** Cut to three sentences. */
    TRIM,
    /** A line from one's own life. */
    OWN;

    /** The name used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the learner writes whole sentences. */
    public boolean isWriting() {
        return this == REWRITE || this == TRIM || this == OWN;
    }
}

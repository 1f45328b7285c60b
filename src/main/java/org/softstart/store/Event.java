package org.softstart.store;

import java.time.Instant;

/**
 * Something that happened and stays so.
 *
 * @param number counts from 1 within its stream
 * @param text what happened, in a form of the writer's choice
 */
public record Event(long number, Instant at, String text) {

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "Event[" + number + "]";
    }
}

package org.softstart.model;

import java.util.List;

/**
 * A reply to start from.
 *
 * @param text what to say
 * @param slots the words in it that only the writer can choose
 */
public record Reply(String text, List<Slot> slots) {

    public Reply {
        slots = List.copyOf(slots);
    }
}

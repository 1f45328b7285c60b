package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import org.softstart.model.Slot;
import org.softstart.model.Span;

/**
 * Words to put in the draft.
 *
 * @param kind what sort of wording it is, such as {@code ask} or {@code feeling}
 * @param text the words
 * @param slots what in them is the writer's to choose
 */
record Wording(String kind, String text, List<Slot> slots) {

    Wording {
        slots = List.copyOf(slots);
    }

    /** The same with something in front of it. */
    Wording after(String lead) {
        List<Slot> moved = new ArrayList<>();
        for (Slot slot : slots) {
            moved.add(new Slot(slot.name(), shift(slot.span(), lead.length()), slot.options()));
        }
        return new Wording(kind, lead + text, moved);
    }

    private static Span shift(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}

package org.softstart.model;

import java.util.List;

/**
 * A word in a suggestion that only the writer can choose.
 *
 * @param name what it stands for, such as {@code feeling}
 * @param span where it stands in the suggestion's text
 * @param options choices, the one in place first; empty when the writer has to type it
 */
public record Slot(String name, Span span, List<String> options) {

    public Slot {
        options = List.copyOf(options);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Slot slot
                && name.equals(slot.name)
                && span.equals(slot.span)
                && options.equals(slot.options);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * name.hashCode() + span.hashCode()) + options.hashCode();
    }
}

package org.softstart.model;

import java.util.List;

/**
 * A gentler wording for one range of the draft.
 *
 * @param span what it replaces
 * @param text what it puts there
 * @param slots the words in {@code text} that the writer should choose or fill
 */
public record Suggestion(Span span, String text, List<Slot> slots) {

    public Suggestion {
        slots = List.copyOf(slots);
    }

    /** The draft's text with this suggestion in place; everything outside {@link #span} stays as it was. */
    public String applyTo(String draft) {
        return draft.substring(0, span.start()) + text + draft.substring(span.end());
    }

    /** The same for a text that stands further on by so many characters. */
    public Suggestion movedBy(int characters) {
        return new Suggestion(new Span(span.start() + characters, span.end() + characters), text, slots);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Suggestion suggestion
                && span.equals(suggestion.span)
                && text.equals(suggestion.text)
                && slots.equals(suggestion.slots);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * span.hashCode() + text.hashCode()) + slots.hashCode();
    }
}

package org.softstart.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the person wrote, exactly as given.
 *
 * @param kind what sort of writing it is
 * @param text the draft; every offset in the program counts its UTF-16 code units
 * @param earlier the writer's messages that have not been answered yet, oldest first
 * @param received the partner's last message, if the writer shared it
 */
public record Draft(DraftKind kind, String text, List<String> earlier, Optional<String> received) {

    public Draft {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        earlier = List.copyOf(earlier);
    }

    public Draft(DraftKind kind, String text) {
        this(kind, text, List.of(), Optional.empty());
    }

    /** The same draft with another text. */
    public Draft withText(String changed) {
        return new Draft(kind, changed, earlier, received);
    }

    /** Shows the length only: a draft must never reach a log or an exception message. */
    @Override
    public String toString() {
        return "Draft[" + kind.id() + ", " + text.length() + " characters]";
    }
}

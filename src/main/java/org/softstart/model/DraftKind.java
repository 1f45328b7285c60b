package org.softstart.model;

import java.util.Locale;
import java.util.Optional;

/** What sort of writing a draft is; the sensible length and some rules depend on it. */
public enum DraftKind {
    /** A chat message or SMS. */
    TEXT,
    /** The first lines of a conversation or a letter. */
    OPENING,
    /** A letter or e-mail. */
    LETTER,
    /** A proposal planned to be said aloud. */
    SPOKEN;

    /** The name used outside: on the command line, in JSON and in lexicons. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this outside name, if there is one. */
    public static Optional<DraftKind> of(String id) {
        for (DraftKind kind : values()) {
            if (kind.id().equals(id)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

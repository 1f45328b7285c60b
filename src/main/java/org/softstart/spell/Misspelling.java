package org.softstart.spell;

import java.util.List;
import org.softstart.model.Span;

/**
 * A word that looks misspelt.
 *
 * @param span where it stands
 * @param corrections what may have been meant, likeliest first; never empty, since a word that resembles none is likely a name
 */
public record Misspelling(Span span, List<String> corrections) {
    public Misspelling {
        corrections = List.copyOf(corrections);
    }

    /** The same word somewhere else. */
    public Misspelling at(Span place) {
        return new Misspelling(place, corrections);
    }
}

package org.softstart.guide;

import java.util.List;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/**
 * What the answers make.
 *
 * @param kind a letter, or something to be said
 * @param parts its paragraphs from the greeting to the name, or the turns of what is said
 * @param pause what stands between two turns
 */
public record Composition(DraftKind kind, List<String> parts, String pause) {

    public Composition {
        parts = List.copyOf(parts);
    }

    /** As it is read. */
    public String text() {
        return String.join(kind == DraftKind.SPOKEN ? "\n\n" + pause + "\n\n" : "\n\n", parts);
    }

    public Draft draft() {
        return new Draft(kind, text());
    }

    /** Shows the size only. */
    @Override
    public String toString() {
        return "Composition[" + kind.id() + ", " + parts.size() + " parts]";
    }
}

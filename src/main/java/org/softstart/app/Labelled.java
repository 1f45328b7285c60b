package org.softstart.app;

import java.util.List;
import java.util.Optional;
import org.softstart.model.Category;
import org.softstart.model.Draft;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Span;

/**
 * A draft with what a careful reader says of it.
 *
 * @param trap what in it misleads a naive reader, or empty
 * @param must what has to be found; empty means that nothing may be
 * @param may what is defensible either way and counts for nothing
 */
public record Labelled(String id, String source, Draft draft, String trap, List<Label> must, List<Label> may) {

    public Labelled {
        must = List.copyOf(must);
        may = List.copyOf(may);
    }

    /** Whether something has to be found. */
    public boolean isConcerning() {
        return !must.isEmpty();
    }

    /** Whether nothing may be found. */
    public boolean isClean() {
        return must.isEmpty() && may.isEmpty();
    }

    /**
     * One labelled place.
     *
     * @param rule the rule, or empty when the label names the category only
     * @param level how urgent, of a safety label; empty where the readers differ
     * @param reader which of two readers alone said so; {@code null} as text where that is not known or both did
     */
    public record Label(Category category, String rule, Optional<SafetyLevel> level, String reader, Span span) {}
}

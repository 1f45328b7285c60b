package org.softstart.store;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.softstart.model.Draft;

/**
 * Everything that belongs to one piece of writing and has to survive with it.
 *
 * @param title what the writer calls it, such as who it is to; may be empty
 * @param notes what a view wants back beside the words, by names of its own choice: a step of the guide, an answer, words set aside
 */
public record Manuscript(String title, Draft draft, Map<String, String> notes) {

    public Manuscript {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(draft, "draft");
        notes = Collections.unmodifiableMap(new TreeMap<>(notes));
    }

    public Manuscript(String title, Draft draft) {
        this(title, draft, Map.of());
    }

    /** Whether the words are the same, whatever is kept beside them. */
    boolean saysTheSame(Manuscript other) {
        return title.equals(other.title) && draft.equals(other.draft);
    }

    /** Shows the length only: what was written must never reach a log or an exception message. */
    @Override
    public String toString() {
        return "Manuscript[" + draft + "]";
    }
}

package org.softstart.practice;

import java.util.List;
import org.softstart.model.Span;

/** What the learner did with an item. */
public sealed interface Answer {
    /**
     * Tapped words.
     *
     * @param spans where they stand in the line; none for "nothing stings"
     */
    record Tapped(List<Span> spans) implements Answer {
        public Tapped {
            spans = List.copyOf(spans);
        }
    }

    /** Chose the bin, or the option, with this index in {@link ExercisePage#choices()}. */
    record Chosen(int index) implements Answer {}

    /** Wrote something. Its text is for grading alone and never shown by {@link #toString()}. */
    record Written(String text) implements Answer {
        @Override
        public String toString() {
            return "Written[" + text.length() + " characters]";
        }
    }

    /** Says that the line is fine as it is. */
    record LeftAsItIs() implements Answer {}

    /** Would rather see how it could be done. */
    record ShowMe() implements Answer {}
}

package org.softstart.practice;

import java.util.List;
import java.util.Optional;
import org.softstart.model.Category;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.Span;
import org.softstart.model.Strength;

/**
 * What to say of an answer.
 *
 * @param grade what it shows
 * @param worked something that worked, in one sentence that quotes it where there is something to quote
 * @param look where to look; empty if there is nothing to add
 * @param why the item's own explanation
 * @param text the answer, or the line that was judged
 * @param marks places in {@code text}
 * @param version one possible version
 * @param pointer one quiet line, if what was written may touch on feeling unsafe
 * @param help who can help, if what was written sounds unsafe; then nothing else matters
 */
public record Feedback(
        Grade grade,
        String worked,
        Optional<String> look,
        String why,
        String text,
        List<Mark> marks,
        Optional<String> version,
        Optional<String> pointer,
        List<Help> help) {

    private static final String POINTER = "If any of this touches on feeling unsafe, support is under Help.";

    /** Of an answer in which nothing sounds unsafe. */
    Feedback(
            Grade grade,
            String worked,
            Optional<String> look,
            String why,
            String text,
            List<Mark> marks,
            Optional<String> version) {
        this(grade, worked, look, why, text, marks, version, Optional.empty(), List.of());
    }

    /** No feedback: what was written sounds unsafe, and no exercise matters then. */
    static Feedback setAside(String text, List<Help> help) {
        return new Feedback(
                Grade.SET_ASIDE,
                "You wrote it here first.",
                Optional.empty(),
                "",
                text,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                help);
    }

    Feedback withPointer() {
        return new Feedback(grade, worked, look, why, text, marks, version, Optional.of(POINTER), help);
    }

    public Feedback {
        marks = List.copyOf(marks);
        help = List.copyOf(help);
    }

    /** Shows the grade only: an answer must never reach a log or an exception message. */
    @Override
    public String toString() {
        return "Feedback[" + grade + "]";
    }

    /**
     * A place in the answer.
     *
     * @param note what is there, in one sentence
     * @param category as what it may land, so that it is marked as it would be in a draft; none for what works
     */
    public record Mark(Span span, Sort sort, String note, Optional<Category> category) {
        static Mark of(Finding finding) {
            return new Mark(finding.span(), Sort.LOOK, finding.message(), Optional.of(finding.category()));
        }

        static Mark of(Strength strength) {
            return new Mark(strength.span(), Sort.WORKS, strength.message(), Optional.empty());
        }

        /** What a mark says. */
        public enum Sort {
            /** This works. */
            WORKS,
            /** This is worth another look. */
            LOOK
        }
    }
}

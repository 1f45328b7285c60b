package org.softstart.practice;

import java.util.List;
import java.util.Optional;
import org.softstart.model.Span;

/** What a session shows now. A window or a terminal only paints it. */
public sealed interface Page {
    /** A skill is new: its lesson. */
    record LessonPage(Skill skill, Lesson lesson) implements Page {}

    /**
     * An exercise.
     *
     * @param number which one of the session, from 1
     * @param of how many there are
     * @param instruction what to do, in one sentence
     * @param text the line, the situation, or the line with the gap
     * @param received the partner's words that the line answers
     * @param words the words of the line, to be tapped; only for {@link ItemType#SPOT}
     * @param choices what to choose from, in the order shown; only for bins and options
     * @param mayBeFine whether "it is fine as it is" is an answer
     * @param hint the hint, once it was asked for
     */
    record ExercisePage(
            Skill skill,
            ItemType type,
            int number,
            int of,
            String instruction,
            String text,
            Optional<String> received,
            List<Span> words,
            List<String> choices,
            boolean mayBeFine,
            Optional<String> hint)
            implements Page {
        public ExercisePage {
            words = List.copyOf(words);
            choices = List.copyOf(choices);
        }
    }

    /**
     * What the answer showed.
     *
     * @param mayRetry whether another try makes sense; it does not count, so that nobody needs to fear the first
     * @param mayKeep whether the line is the learner's own and can be kept
     * @param right which of the choices fits best, counted from 0; only where there was something to choose from
     */
    record FeedbackPage(
            Skill skill,
            ItemType type,
            int number,
            int of,
            Feedback feedback,
            boolean mayRetry,
            boolean mayKeep,
            Optional<Integer> right)
            implements Page {}

    /**
     * The end.
     *
     * @param right how many were right
     * @param asked how many were asked
     * @param progress the skills met today
     */
    record SummaryPage(int right, int asked, List<Progress> progress) implements Page {
        public SummaryPage {
            progress = List.copyOf(progress);
        }
    }
}

package org.softstart.practice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far a learner has got with a skill: four of the last five right and unaided, in two kinds of exercise or more, one of them writing
 * a line anew, on three days or more. It is mastery on paper, and it fades when it has not shown for sixty days.
 */
public record Mastery(State state, int rightOfLast, int answers, Optional<String> missing) {
    static final int WINDOW = 5;
    static final int RIGHT = 4;
    static final int TYPES = 2;
    static final int DAYS = 3;
    static final int FADES_AFTER = 60;
    /** With fewer right among the last, a mastered skill is worth refreshing. */
    static final int SHAKY = 3;

    /** Where a skill stands. */
    public enum State {
        /** Not met yet. */
        NEW,
        /** Under way. */
        LEARNING,
        /** Shown on paper. */
        MASTERED,
        /** Shown once, a while ago. */
        REFRESH
    }

    static Mastery of(Skill skill, Timeline timeline) {
        List<Timeline.Answer> answers = timeline.answers(skill);
        if (answers.isEmpty()) {
            State state = timeline.hasRead(skill) ? State.LEARNING : State.NEW;
            return new Mastery(state, 0, 0, Optional.of("the first answers"));
        }
        Optional<LocalDate> shown = Optional.empty();
        for (int end = WINDOW; end <= answers.size(); end++) {
            if (missing(answers.subList(end - WINDOW, end)).isEmpty()) {
                shown = Optional.of(answers.get(end - 1).day());
            }
        }
        List<Timeline.Answer> last = answers.subList(Math.max(0, answers.size() - WINDOW), answers.size());
        int right = (int) last.stream().filter(a -> a.answered().isRight()).count();
        Optional<String> missing = missing(last);
        if (shown.isEmpty()) {
            return new Mastery(State.LEARNING, right, answers.size(), missing);
        }
        boolean faded = ChronoUnit.DAYS.between(shown.get(), timeline.today()) > FADES_AFTER || right < SHAKY;
        return new Mastery(
                faded ? State.REFRESH : State.MASTERED,
                right,
                answers.size(),
                faded ? missing.or(() -> Optional.of("a few answers to refresh it")) : Optional.empty());
    }

    /** What these answers do not show yet; nothing if they show it all. */
    private static Optional<String> missing(List<Timeline.Answer> window) {
        List<Timeline.Answer> right =
                window.stream().filter(answer -> answer.answered().isRight()).toList();
        Set<ItemType> types =
                right.stream().map(answer -> answer.answered().type()).collect(Collectors.toSet());
        long days = right.stream().map(Timeline.Answer::day).distinct().count();
        if (window.size() < WINDOW || right.size() < RIGHT) {
            return Optional.of("four of the last five right, without a hint");
        }
        if (!types.contains(ItemType.REWRITE)) {
            return Optional.of("a line written anew");
        }
        if (types.size() < TYPES) {
            return Optional.of("another kind of exercise");
        }
        return days < DAYS ? Optional.of("another day") : Optional.empty();
    }
}

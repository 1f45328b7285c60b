package org.softstart.practice;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.softstart.model.Span;

/**
 * One sitting of five to eight items; one that goes wrong is followed by another of its skill. It is always on one {@link Page}; what the learner does leads to the next. Each first answer is in the
 * history at once, so a session can be left at any time and nothing is lost. Not thread-safe; grading takes a moment, so a window calls
 * {@link #answer} off its painting thread.
 */
public final class PracticeSession {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}]+)*");

    /** So many other items come between one that went wrong and its sibling, if there are so many. */
    private static final int BETWEEN = 1;

    private final List<Planned> planned;
    private final int promised;
    private final Siblings siblings;
    private final Grading grading;
    private final History history;
    private final Supplier<Timeline> timeline;
    private final Supplier<ZonedDateTime> now;

    private final List<Skill> met = new ArrayList<>();
    private final Set<Skill> followedUp = new HashSet<>();
    private int at;
    private int right;
    private boolean hinted;
    private boolean retrying;
    private Page page;

    PracticeSession(
            List<Planned> planned,
            Siblings siblings,
            Grading grading,
            History history,
            Supplier<Timeline> timeline,
            Supplier<ZonedDateTime> now) {
        this.planned = new ArrayList<>(planned);
        this.promised = planned.size();
        this.siblings = siblings;
        this.grading = grading;
        this.history = history;
        this.timeline = timeline;
        this.now = now;
        this.page = firstPage();
    }

    public Page page() {
        return page;
    }

    public boolean isOver() {
        return page instanceof Page.SummaryPage;
    }

    /** From a lesson to its exercise, from feedback to what comes next. */
    public void next() {
        if (page instanceof Page.LessonPage lesson) {
            history.append(new PracticeEvent.LessonRead(
                    now.get().toOffsetDateTime(), lesson.skill().id()));
            page = exercise(Optional.empty());
        } else if (page instanceof Page.FeedbackPage) {
            at++;
            hinted = false;
            retrying = false;
            page = firstPage();
        }
    }

    private Page firstPage() {
        if (at == planned.size()) {
            Timeline days = timeline.get();
            return new Page.SummaryPage(
                    right,
                    planned.size(),
                    met.stream().map(skill -> Progress.of(skill, days)).toList());
        }
        Skill skill = current().skill();
        boolean isNew = !met.contains(skill) && !timeline.get().hasRead(skill);
        return isNew ? new Page.LessonPage(skill, skill.lesson()) : exercise(Optional.empty());
    }

    private Planned current() {
        return planned.get(at);
    }

    private Page.ExercisePage exercise(Optional<String> hint) {
        Skill skill = current().skill();
        Item item = current().item();
        return new Page.ExercisePage(
                skill,
                item.type(),
                at + 1,
                of(),
                instruction(skill, item),
                item.shown(),
                item instanceof Item.Rewrite rewrite ? rewrite.received() : Optional.empty(),
                item instanceof Item.Spot spot ? words(spot.text()) : List.of(),
                choices(skill, item),
                item instanceof Item.Spot || item instanceof Item.Rewrite,
                hint);
    }

    private static String instruction(Skill skill, Item item) {
        return switch (item.type()) {
            case SPOT -> "Which words may sting? There may be none.";
            case SORT -> "Where does this line belong?";
            case CHOOSE -> "Which would you say?";
            case FINISH -> "Fill the gap.";
            case REWRITE ->
                ((Item.Rewrite) item).received().isPresent()
                        ? "Answer it in your own words, or leave the line if it is fine as it is."
                        : "Write it in your own words, or leave it if it is fine as it is.";
            case TRIM -> "Cut it to three sentences at most, and one question.";
            case OWN -> "One of your own, to " + skill.aim() + ". It is not kept unless you ask.";
        };
    }

    private static List<Span> words(String text) {
        return WORD.matcher(text)
                .results()
                .map((MatchResult word) -> new Span(word.start(), word.end()))
                .toList();
    }

    /** Bins in their order; options so that the best does not always come first, and the same each time. */
    private static List<String> choices(Skill skill, Item item) {
        if (item instanceof Item.Sort) {
            return skill.bins().stream().map(Bin::label).toList();
        }
        if (item instanceof Item.Choose choose) {
            List<String> options = new ArrayList<>(
                    choose.options().stream().map(Item.Option::say).toList());
            Collections.shuffle(options, new Random((skill.id() + choose.id()).hashCode()));
            return options;
        }
        return List.of();
    }

    /** Shows the hint; the answer then counts as practice, not as mastery. */
    public void hint() {
        if (page instanceof Page.ExercisePage shown && shown.hint().isEmpty()) {
            hinted = true;
            Item item = current().item();
            String hint =
                    switch (item.type()) {
                        case SPOT -> spotHint((Item.Spot) item);
                        case FINISH ->
                            "It could be \u201c" + ((Item.Finish) item).fits().get(1) + "\u201d.";
                        case REWRITE, TRIM ->
                            item.isFine() ? "Ask first whether it needs changing at all." : item.why();
                        default -> current().skill().lesson().idea();
                    };
            page = exercise(Optional.of(hint));
        }
    }

    private static String spotHint(Item.Spot item) {
        return switch (item.stings().size()) {
            case 0 -> "Would you flinch at any of it?";
            case 1 -> "There is one place.";
            default -> "There is more than one place.";
        };
    }

    /** Grades an answer to the exercise that is shown; does nothing on other pages. */
    public void answer(Answer answer) {
        if (!(page instanceof Page.ExercisePage shown)) {
            return;
        }
        Skill skill = current().skill();
        Item item = current().item();
        Feedback feedback = grading.grade(skill, item, shown.choices(), answer);
        if (!retrying) {
            boolean helped = hinted || answer instanceof Answer.ShowMe;
            PracticeEvent.Answered answered = new PracticeEvent.Answered(
                    now.get().toOffsetDateTime(), skill.id(), item.id(), item.type(), feedback.grade(), helped);
            history.append(answered);
            right += answered.isRight() ? 1 : 0;
            if (feedback.grade() == Grade.TRY_AGAIN) {
                followUp();
            }
        }
        if (!met.contains(skill)) {
            met.add(skill);
        }
        boolean again = answer instanceof Answer.Written
                && (feedback.grade() == Grade.NEARLY || feedback.grade() == Grade.TRY_AGAIN);
        boolean own = item instanceof Item.Own
                && answer instanceof Answer.Written written
                && !written.text().isBlank();
        page = new Page.FeedbackPage(
                skill,
                item.type(),
                at + 1,
                of(),
                feedback,
                again,
                own && feedback.grade() != Grade.SET_ASIDE,
                right(skill, item, shown.choices()));
    }

    /** How many there are, as it was said in the beginning; what is asked again comes on top, once all of those are done. */
    private int of() {
        return Math.max(promised, at + 1);
    }

    private static Optional<Integer> right(Skill skill, Item item, List<String> choices) {
        if (item instanceof Item.Choose choose) {
            return Optional.of(choices.indexOf(choose.options().get(0).say()));
        }
        return item instanceof Item.Sort sort ? Optional.of(skill.bins().indexOf(sort.bin())) : Optional.empty();
    }

    /**
     * What went wrong is tried on another item of the same skill later in the same sitting, while it is fresh: once a skill, and
     * only while the sitting stays short.
     */
    private void followUp() {
        if (planned.size() < Planner.MOST && followedUp.add(current().skill())) {
            siblings.of(current(), planned).ifPresent(sibling -> planned.add(placeFor(sibling), sibling));
        }
    }

    /** After the next item, or further on where that would make three of a skill in a row. */
    private int placeFor(Planned sibling) {
        int place = Math.min(at + 1 + BETWEEN, planned.size());
        while (place < planned.size() && isCrowded(sibling.skill(), place)) {
            place++;
        }
        return place;
    }

    private boolean isCrowded(Skill skill, int place) {
        return planned.get(place - 1).skill().equals(skill)
                || planned.get(place).skill().equals(skill);
    }

    /** Finds an item like one that went wrong. */
    @FunctionalInterface
    interface Siblings {
        Optional<Planned> of(Planned failed, List<Planned> session);
    }

    /** Back to the exercise for another try. */
    public void retry() {
        if (page instanceof Page.FeedbackPage shown && shown.mayRetry()) {
            retrying = true;
            page = exercise(Optional.empty());
        }
    }

    /** Keeps the learner's own line. */
    public void keepOwnLine() {
        if (page instanceof Page.FeedbackPage shown && shown.mayKeep()) {
            history.append(new PracticeEvent.OwnLine(
                    now.get().toOffsetDateTime(),
                    current().skill().id(),
                    shown.feedback().text()));
            page = new Page.FeedbackPage(
                    shown.skill(),
                    shown.type(),
                    shown.number(),
                    shown.of(),
                    shown.feedback(),
                    shown.mayRetry(),
                    false,
                    shown.right());
        }
    }
}

package org.softstart.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;

/** Says what an answer shows. */
public final class Grading {
    /** So many words beside the sting may be tapped along with it. */
    private static final int SLACK = 3;

    static final String SEEN = "You took the time to look.";

    private final Ear ear;
    private final GapGrading gaps;
    private final WritingGrading writing;

    public Grading(Ear ear, Curriculum curriculum) {
        this.ear = ear;
        Spelling spelling = Spelling.of(curriculum);
        SignReader reader = new SignReader(spelling);
        LessonEar lessons = new LessonEar(ear);
        Scale scale = Scale.load();
        this.gaps = new GapGrading(ear, lessons, reader, scale);
        this.writing = new WritingGrading(ear, lessons, spelling, reader, scale);
    }

    /**
     * @param choices what {@link Answer.Chosen} counts in, as shown
     * @throws IllegalArgumentException if the answer is of a kind that the item cannot have
     */
    public Feedback grade(Skill skill, Item item, List<String> choices, Answer answer) {
        if (answer instanceof Answer.ShowMe) {
            return shown(skill, item);
        }
        if (item instanceof Item.Spot spot && answer instanceof Answer.Tapped tapped) {
            return spot(spot, tapped.spans());
        }
        if (item instanceof Item.Spot spot && answer instanceof Answer.LeftAsItIs) {
            return spot(spot, List.of());
        }
        if (item instanceof Item.Sort sort && answer instanceof Answer.Chosen chosen) {
            return sort(sort, skill.bins().get(chosen.index()));
        }
        if (item instanceof Item.Choose choose && answer instanceof Answer.Chosen chosen) {
            return choose(choose, choices.get(chosen.index()));
        }
        if (item instanceof Item.Finish finish && answer instanceof Answer.Written written) {
            return gaps.grade(skill, finish, written.text());
        }
        Task task = task(skill, item).orElseThrow(() -> new IllegalArgumentException("no answer to " + item.type()));
        return answer instanceof Answer.Written written
                ? writing.grade(skill, task, written.text())
                : writing.left(task);
    }

    /** The signs in what was written; empty if it is graded without them. */
    Optional<Signs> signs(Skill skill, Item item, String text) {
        return item instanceof Item.Finish finish
                ? gaps.signs(skill, finish, text)
                : task(skill, item).flatMap(task -> writing.signs(skill, task, text));
    }

    private static Optional<Task> task(Skill skill, Item item) {
        if (item instanceof Item.Rewrite rewrite) {
            return Optional.of(Task.of(skill, rewrite));
        }
        if (item instanceof Item.Trim trim) {
            return Optional.of(Task.of(trim));
        }
        return item instanceof Item.Own own ? Optional.of(Task.of(skill, own)) : Optional.empty();
    }

    /** A learner who asks to be shown has not failed; the item comes again soon. */
    private Feedback shown(Skill skill, Item item) {
        Optional<String> version =
                switch (item.type()) {
                    case FINISH ->
                        Optional.of(((Item.Finish) item)
                                .with(((Item.Finish) item).fits().get(0)));
                    case CHOOSE ->
                        Optional.of(((Item.Choose) item).options().get(0).say());
                    case SORT ->
                        Optional.of("\u201c" + ((Item.Sort) item).text() + "\u201d "
                                + ((Item.Sort) item).bin().label() + ".");
                    default -> task(skill, item).flatMap(Task::version);
                };
        List<Feedback.Mark> marks = item instanceof Item.Spot spot ? stings(spot) : List.of();
        String text = item instanceof Item.Spot spot ? spot.text() : "";
        return new Feedback(
                Grade.TRY_AGAIN,
                "Asking to see it is a good way to learn.",
                Optional.empty(),
                item.why(),
                text,
                marks,
                version);
    }

    /** Where it stings, each place marked as it would be in a draft. */
    private List<Feedback.Mark> stings(Item.Spot item) {
        List<Finding> findings =
                ear.hear(new Draft(DraftKind.TEXT, item.text())).findings();
        return item.stings().stream()
                .map(span -> new Feedback.Mark(
                        span,
                        Feedback.Mark.Sort.LOOK,
                        "This is where it stings.",
                        findings.stream()
                                .filter(finding -> finding.span().overlaps(span))
                                .max(Comparator.comparing(Finding::severity))
                                .map(Finding::category)))
                .toList();
    }

    private Feedback spot(Item.Spot item, List<Span> tapped) {
        long found = item.stings().stream()
                .filter(sting -> tapped.stream().anyMatch(sting::overlaps))
                .count();
        long beside = tapped.stream()
                .filter(span -> item.stings().stream().noneMatch(span::overlaps))
                .count();
        Grade grade;
        Optional<String> look = Optional.empty();
        String worked = found > 0 ? "You heard the sting." : SEEN;
        if (item.stings().isEmpty()) {
            grade = tapped.isEmpty() ? Grade.GOT_IT : Grade.TRY_AGAIN;
            worked = tapped.isEmpty() ? "You heard that nothing here stings." : "You read closely.";
            look = tapped.isEmpty() ? look : Optional.of("This line is already fine, nothing in it needs to go.");
        } else if (found == 0) {
            grade = Grade.TRY_AGAIN;
            look = Optional.of("Read it as the one who gets it. The marked words are the ones that sting.");
        } else if (found < item.stings().size()) {
            grade = Grade.NEARLY;
            look = Optional.of("There is one more place that stings.");
        } else if (beside > SLACK) {
            grade = Grade.NEARLY;
            look = Optional.of("Some of the words you marked are fine. Only the marked ones sting.");
        } else {
            grade = Grade.GOT_IT;
        }
        return new Feedback(grade, worked, look, item.why(), item.text(), stings(item), Optional.empty());
    }

    private static Feedback sort(Item.Sort item, Bin bin) {
        boolean right = bin.equals(item.bin());
        return new Feedback(
                right ? Grade.GOT_IT : Grade.TRY_AGAIN,
                right ? "You heard it." : SEEN,
                right
                        ? Optional.empty()
                        : Optional.of("This one goes with \u201c" + item.bin().label() + "\u201d."),
                item.why(),
                item.text(),
                List.of(),
                Optional.empty());
    }

    private static Feedback choose(Item.Choose item, String said) {
        Item.Option option = item.options().stream()
                .filter(candidate -> candidate.say().equals(said))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such option"));
        boolean best = option.grade() == Grade.GOT_IT;
        String worked =
                switch (option.grade()) {
                    case GOT_IT -> "You chose the line that can be heard and answered.";
                    case NEARLY -> "You chose a line that hurts nobody.";
                    default -> "You chose a line that hides nothing.";
                };
        return new Feedback(
                option.grade(),
                worked,
                best ? Optional.empty() : Optional.of(option.why()),
                item.options().get(0).why(),
                said,
                List.of(),
                best ? Optional.empty() : Optional.of(item.options().get(0).say()));
    }
}

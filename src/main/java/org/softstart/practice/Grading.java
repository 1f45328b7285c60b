package org.softstart.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Strength;

/** Says what an answer shows. */
public final class Grading {
    /** So many words beside the sting may be tapped along with it. */
    private static final int SLACK = 3;

    /** So much likelier to land hard than with the usual words. */
    private static final double ROUGHER = 0.4;

    private static final String SEEN = "You took the time to look.";

    /** What people type into a gap that they do not want to fill. */
    private static final Pattern NO_ANSWER = Pattern.compile(
            "^(eh|idk|dunno|lol|no|nope|nah|hmm+|ok|k|x|whatever|nothing|pass|next|test|asdf\\w*|blah( blah)*)( lol| no)?$|\\blo+l$|^lol\\b|\\bhaha(ha)*$");

    /** Fits anywhere, and so says nothing. */
    private static final Pattern VAGUE = Pattern.compile(
            "(do |some |more |all )?(loads|lots|things|stuff|something|anything|everything|it|it all|often|sometimes|more|a lot|whatever|nice things|fun things)"
                    + "|(quite )?a (good|fair|little|wee)? ?(bit|few|while|lot)( of times)?|plenty|ages|most of it|being (so |just )?(lovely|great|nice|kind|good|there|you|yourself)");

    /** What hands the blame over, mocks or refuses, in words that are gentle one by one. */
    private static final Pattern TURNED = Pattern.compile(
            "\\bbecause (you|of you)\\b|^(finally|not|never|stop|quit|only) |\\blike (a|an|some) \\w+$|\\b(as usual|as always|for once|story of my life|typical|of course)\\b");

    private final Ear ear;
    private final Barbs barbs = Barbs.load();
    private final WritingGrading writing;

    public Grading(Ear ear, Curriculum curriculum) {
        this.ear = ear;
        this.writing = new WritingGrading(ear, Spelling.of(curriculum));
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
            return finish(skill, finish, written.text());
        }
        Task task = task(skill, item).orElseThrow(() -> new IllegalArgumentException("no answer to " + item.type()));
        return answer instanceof Answer.Written written
                ? writing.grade(skill, task, written.text())
                : writing.left(task);
    }

    static Optional<Task> task(Skill skill, Item item) {
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

    /** What fits is known for the usual words; others fit if they bring the line what those bring it. */
    private Feedback finish(Skill skill, Item.Finish item, String written) {
        String fill = fill(item, written);
        String whole = item.with(fill);
        Optional<String> version = Optional.of(item.with(item.fits().get(0)));
        if (bare(fill).isEmpty()) {
            return new Feedback(
                    Grade.TRY_AGAIN,
                    SEEN,
                    Optional.of("One word or two are plenty for the gap."),
                    item.why(),
                    item.text(),
                    List.of(),
                    version);
        }
        Heard heard = ear.hear(new Draft(DraftKind.TEXT, whole));
        if (heard.isUnsafe()) {
            return Feedback.setAside(whole, heard.help());
        }
        Grade grade = gradeFill(skill, item, fill, heard);
        Optional<String> look =
                switch (grade) {
                    case GOT_IT -> Optional.empty();
                    case NEARLY -> Optional.of("Nothing in it stings. Look at what belongs in the gap.");
                    default ->
                        Optional.of(heard.worst()
                                .map(Finding::message)
                                .orElse("These words bring back what the line wants to leave out."));
                };
        String worked = grade == Grade.GOT_IT ? "\u201c" + fill + "\u201d fits." : "You put it in your own words.";
        List<Feedback.Mark> marks =
                heard.findings().stream().map(Feedback.Mark::of).toList();
        return new Feedback(grade, worked, look, item.why(), whole, marks, version);
    }

    private Grade gradeFill(Skill skill, Item.Finish item, String fill, Heard heard) {
        String plain = bare(fill);
        if (item.fits().stream().anyMatch(fit -> bare(fit).equals(plain))) {
            return Grade.GOT_IT;
        }
        boolean misses = item.misfits().stream().anyMatch(misfit -> bare(misfit).equals(plain));
        if (misses
                || NO_ANSWER.matcher(plain).find()
                || heard.landsHard()
                || isTurned(item, plain)
                || barbs.areIn(heard)
                || skill.isSpoiled(heard)) {
            return Grade.TRY_AGAIN;
        }
        if (!GapShape.fits(fill, item.fits()) || VAGUE.matcher(plain).matches()) {
            return Grade.NEARLY;
        }
        Heard model = ear.hear(new Draft(DraftKind.TEXT, item.with(item.fits().get(0))));
        boolean asGood = categories(heard).containsAll(categories(model))
                && heard.findings().size() <= model.findings().size();
        boolean shows = skill.parts().stream().allMatch(part -> part.isShownBy(heard))
                && heard.findings().isEmpty();
        boolean rougher = heard.roughness() > model.roughness() + ROUGHER;
        return (asGood || shows) && !rougher ? Grade.GOT_IT : Grade.NEARLY;
    }

    private static boolean isTurned(Item.Finish item, String plain) {
        return TURNED.matcher(plain).find()
                && item.fits().stream()
                        .noneMatch(fit -> TURNED.matcher(bare(fit)).find());
    }

    private static Set<String> categories(Heard heard) {
        return heard.strengths().stream().map(Strength::category).collect(Collectors.toSet());
    }

    /** The learner may have typed the whole line. */
    private static String fill(Item.Finish item, String written) {
        String text = written.strip();
        int gap = item.text().indexOf(Item.Finish.GAP);
        String before = item.text().substring(0, gap).strip();
        String after = item.text().substring(gap + Item.Finish.GAP.length()).strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (!before.isEmpty() && lower.startsWith(before.toLowerCase(Locale.ROOT))) {
            text = text.substring(before.length()).strip();
            lower = text.toLowerCase(Locale.ROOT);
        }
        if (!after.isEmpty() && after.length() < text.length() && lower.endsWith(after.toLowerCase(Locale.ROOT))) {
            text = text.substring(0, text.length() - after.length()).strip();
        }
        boolean marked = item.fits().get(0).matches(".*[.!?]");
        return marked ? text : text.replaceAll("[.!?,]+$", "");
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replaceAll("[^\\p{L}\\p{N}' ]+", "")
                .strip();
    }
}

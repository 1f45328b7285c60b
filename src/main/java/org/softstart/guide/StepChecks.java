package org.softstart.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.app.Softstart;
import org.softstart.model.Check;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.Report;

/** Reads each step as it is answered, and in the end the whole, through the same engine as any draft. */
public final class StepChecks {
    private static final int WORTH_SOFTENING = 2;
    private static final int SPECIFIC_WORDS = 5;
    private static final Pattern BUT = Pattern.compile("(?i)\\b(but|however)\\b");
    private static final Pattern OPEN = Pattern.compile("(?i)\\b(what|how|where|which|who)\\b[^.!?]*\\?");
    /** What only a whole talk can do, not each of its turns. */
    private static final Set<String> SOMEWHERE = Set.of(
            "letter.appreciation-first",
            "letter.own-part",
            "letter.partner-view",
            "letter.both-benefit",
            "letter.invites-talk",
            "letter.free-no");

    private final Guide guide;
    private final LetterComposer composer;
    private final Softstart softstart;

    public StepChecks(Guide guide, LetterComposer composer, Softstart softstart) {
        this.guide = guide;
        this.composer = composer;
        this.softstart = softstart;
    }

    /** What was answered in a step; what is not there yet is not judged. */
    public StepReview step(GuideState state, Step step, Depth depth) {
        Composition part = composer.part(state, step);
        if (step.questions().stream().noneMatch(state.answers()::containsKey)) {
            return new StepReview("", List.of(), List.of(), List.of());
        }
        if (step.number() == 0) {
            return alone(state, step, depth);
        }
        Report report = softstart.check(part.draft(), depth);
        List<Check> checks = new ArrayList<>();
        report.checks().stream()
                .filter(check -> step.checks().contains(check.rule()))
                .map(check -> known(state, check))
                .forEach(checks::add);
        checks.addAll(ownChecks(state, step, part.text()));
        return review(part.text(), checks, report);
    }

    /** Of thoughts that stay with the writer only safety is asked. */
    private StepReview alone(GuideState state, Step step, Depth depth) {
        List<String> thoughts = new ArrayList<>();
        step.questions().forEach(question -> state.answer(question).ifPresent(thoughts::add));
        String text = String.join("\n\n", thoughts);
        Report report = softstart.check(new Draft(DraftKind.LETTER, text), depth);
        return new StepReview(text, List.of(), List.of(), report.help());
    }

    private List<Check> ownChecks(GuideState state, Step step, String text) {
        return switch (step) {
            case CONNECT -> List.of(check("no-but", !BUT.matcher(text).find()), check("specific", isSpecific(state)));
            case PROPOSE -> List.of(check("ends-in-question", text.endsWith("?")));
            case FIND_GAP -> List.of(check("open-question", OPEN.matcher(text).find()));
            default -> List.of();
        };
    }

    private static boolean isSpecific(GuideState state) {
        return Question.THANKS.stream()
                .filter(state.answers()::containsKey)
                .allMatch(question -> state.answers().get(question).split("\\s+").length >= SPECIFIC_WORDS);
    }

    private Check check(String name, boolean met) {
        return new Check("guide." + name, met, guide.check(name, met));
    }

    /** The whole: a letter in one piece, what is said turn by turn. */
    public StepReview whole(GuideState state, Depth depth) {
        Composition composition = composer.compose(state);
        List<Check> checks = new ArrayList<>();
        checks.add(check("complete", state.isComplete()));
        if (composition.kind() == DraftKind.LETTER) {
            Report report = softstart.check(composition.draft(), depth);
            report.checks().forEach(check -> checks.add(known(state, check)));
            return review(composition.text(), checks, report);
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Check> merged = new LinkedHashMap<>();
        int from = 0;
        for (String turn : composition.parts()) {
            Report report = softstart.check(new Draft(DraftKind.SPOKEN, turn), depth);
            report.checks().forEach(check -> merged.merge(check.rule(), check, StepChecks::ofTwoTurns));
            int start = composition.text().indexOf(turn, from);
            worthSoftening(report).forEach(finding -> findings.add(finding.movedBy(start)));
            from = start + turn.length();
        }
        merged.values().forEach(check -> checks.add(known(state, check)));
        return new StepReview(composition.text(), checks, findings, safety(composition));
    }

    /** Hopes come in more words than any list holds; here it is known what each answer is for. */
    private Check known(GuideState state, Check check) {
        boolean bothHopes = state.answers().containsKey(Question.GOOD_FOR_YOU)
                && state.answers().containsKey(Question.GOOD_FOR_ME);
        return check.rule().equals("letter.both-benefit") ? check("both-benefit", bothHopes) : check;
    }

    private static Check ofTwoTurns(Check one, Check other) {
        boolean wanted = SOMEWHERE.contains(one.rule());
        return one.met() == wanted ? one : other;
    }

    /** Safety is read over the whole talk: two turns can be worrying together. */
    private List<Help> safety(Composition composition) {
        return softstart.check(composition.draft(), Depth.QUICK).help();
    }

    private static StepReview review(String text, List<Check> checks, Report report) {
        return new StepReview(text, checks, worthSoftening(report), report.help());
    }

    private static List<Finding> worthSoftening(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() >= WORTH_SOFTENING)
                .toList();
    }

    /** Whether the answers, all of them, say nothing that sounds unsafe. */
    public List<Help> help(GuideState state, Depth depth) {
        String all = String.join("\n\n", state.answers().values());
        return all.isBlank()
                ? List.of()
                : softstart.check(new Draft(DraftKind.LETTER, all), depth).help();
    }
}

package org.softstart.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.app.Softstart;
import org.softstart.model.Category;
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
    private static final Pattern SELF = Pattern.compile("\\b(I|me|my|My|i|I'm|I’m)\\b");
    private static final Pattern US =
            Pattern.compile("(?i)\\b(we|us|our|ours|both|each other|one another|between us)\\b");
    /** "Not listening", "joking too much", "that" somebody does something: what one does, and not a bare word for something. */
    private static final Pattern ACTS =
            Pattern.compile("(?i)^(not |by |being |always |never )?\\p{L}{3,}ing\\b(?<!thing)|^not (being|enough)\\b");

    private static final Pattern OWNED = Pattern.compile(
            "(?i)\\bI(['’]m| am| was)? ?(so |really |very )?sorry\\b|\\b(my (part|half|fault|side|doing)|I (have|['’]ve) (been|not|let|made|left|hurt|pushed|shut|hidden|avoided|ignored))\\b|\\bI['’]ve (been|let|made|left|hurt|pushed|shut|hidden|avoided|ignored)\\b");

    private static final Pattern DENIED = Pattern.compile(
            "(?i)\\b(none|no part|nothing|not my|isn['’]t (my|mine)|wasn['’]t (my|me)|(your|you) fault)\\b");
    private static final Pattern THIRD = Pattern.compile("(?i)\\b(he|she|they|him|her|them|his|their|my partner)\\b");
    private static final Set<Category> ABOUT_PERSON =
            Set.of(Category.BLAME, Category.CONTEMPT, Category.FIXING, Category.INVALIDATING);
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
            return thoughts(state, step, depth);
        }
        Report report = softstart.check(part.draft(), depth);
        List<Finding> findings = joined(worthSoftening(report), alone(state, step.questions(), part.text()));
        List<Check> checks = new ArrayList<>();
        report.checks().stream()
                .filter(check -> step.checks().contains(check.rule()))
                .map(check -> known(state, check, findings))
                .forEach(checks::add);
        checks.addAll(ownChecks(state, step, part.text()));
        return new StepReview(part.text(), checks, findings, report.help());
    }

    /**
     * What each answer says when it is read alone: a warm letter around it would make a hard line look milder, and the step is where
     * it can still be put another way. Thanks are left out, and so is what was only learned: both need what stands around them.
     */
    private List<Finding> alone(GuideState state, List<Question> questions, String text) {
        List<Finding> findings = new ArrayList<>();
        for (Question question : questions) {
            String said = composer.said(state, question).orElse("");
            int start = text.indexOf(said);
            if (question.step().compareTo(Step.PROPOSE) >= 0 && !said.isEmpty() && start >= 0) {
                worthSoftening(softstart.check(new Draft(DraftKind.TEXT, said), Depth.QUICK)).stream()
                        .filter(finding ->
                                !finding.isSafety() && !finding.category().isMessageLevel())
                        .forEach(finding -> findings.add(moved(finding, start)));
            }
        }
        return findings;
    }

    /** In the whole, with the wordings that were tried on the answer. */
    private static Finding moved(Finding finding, int by) {
        return finding.movedBy(by)
                .withSuggestions(finding.suggestions().stream()
                        .map(suggestion -> suggestion.movedBy(by))
                        .toList());
    }

    /** The findings of the whole, and of the others those that stand where nothing was found yet. */
    private static List<Finding> joined(List<Finding> whole, List<Finding> others) {
        List<Finding> joined = new ArrayList<>(whole);
        for (Finding other : others) {
            boolean known = joined.stream()
                    .anyMatch(f -> f.span().start() < other.span().end()
                            && other.span().start() < f.span().end());
            if (!known) {
                joined.add(other);
            }
        }
        return joined;
    }

    /** Of thoughts that stay with the writer only safety is asked. */
    private StepReview thoughts(GuideState state, Step step, Depth depth) {
        String text = words(state, step.questions());
        return new StepReview(text, List.of(), List.of(), helpAlone(text, depth));
    }

    private static String words(GuideState state, List<Question> questions) {
        return String.join(
                "\n\n",
                questions.stream().flatMap(q -> state.answer(q).stream()).toList());
    }

    private List<Check> ownChecks(GuideState state, Step step, String text) {
        return switch (step) {
            case CONNECT -> List.of(check("no-but", !BUT.matcher(text).find()), check("specific", isSpecific(state)));
            case PROPOSE -> List.of(check("ends-in-question", text.endsWith("?")));
            case FIND_GAP ->
                List.of(check(
                        "open-question",
                        OPEN.matcher(composer.said(state, Question.GAP).orElse(""))
                                .find()));
            default -> List.of();
        };
    }

    private static boolean isSpecific(GuideState state) {
        return Question.THANKS.stream()
                .filter(state.answers()::containsKey)
                .findFirst()
                .filter(question -> state.answers().get(question).split("\\s+", -1).length >= SPECIFIC_WORDS)
                .isPresent();
    }

    private Check check(String name, boolean met) {
        return new Check("guide." + name, met, guide.check(name, met));
    }

    /** The whole: a letter in one piece, what is said turn by turn. */
    public StepReview whole(GuideState state, Depth depth) {
        Composition composition = composer.compose(state);
        String text = composition.text();
        List<Finding> found = new ArrayList<>();
        Map<String, Check> merged = new LinkedHashMap<>();
        int from = 0;
        for (String piece : composition.kind() == DraftKind.SPOKEN ? composition.parts() : List.of(text)) {
            int start = text.indexOf(piece, from);
            from = start + piece.length();
            Report report = softstart.check(new Draft(composition.kind(), piece), depth);
            report.checks().forEach(check -> merged.merge(check.rule(), check, StepChecks::ofTwoTurns));
            worthSoftening(report).forEach(finding -> found.add(moved(finding, start)));
        }
        List<Finding> findings = joined(found, alone(state, List.of(Question.values()), text));
        List<Check> checks = new ArrayList<>();
        checks.add(check("complete", state.isComplete()));
        merged.values().forEach(check -> checks.add(known(state, check, findings)));
        // Two turns can be worrying together.
        return new StepReview(
                text,
                checks,
                findings,
                softstart.check(composition.draft(), depth).help());
    }

    /** People say these in more words than any list holds; here it is known which answer is for what. */
    private Check known(GuideState state, Check check, List<Finding> findings) {
        return switch (check.rule()) {
            case "letter.both-benefit" ->
                check(
                        "both-benefit",
                        state.answers().containsKey(Question.GOOD_FOR_YOU)
                                && state.answers().containsKey(Question.GOOD_FOR_ME));
            case "letter.own-part" -> check("own-part", ownsAPart(state));
            case "letter.free-no" -> check("free-no", leavesFree(state));
            case "letter.pattern-not-person" -> {
                boolean met = findings.stream().noneMatch(f -> ABOUT_PERSON.contains(f.category()));
                Check pattern = check("pattern-not-person", met);
                yield met
                                && !US.matcher(state.answer(Question.PATTERN).orElse(""))
                                        .find()
                        ? new Check(pattern.rule(), true, guide.text("check-pattern-not-person", "own"))
                        : pattern;
            }
            default -> check;
        };
    }

    private boolean ownsAPart(GuideState state) {
        String answer = state.answer(Question.OWN_PART).orElse("");
        String said = composer.said(state, Question.OWN_PART).orElse("");
        boolean isOwned = SELF.matcher(answer).find()
                || said.startsWith("I ")
                || ACTS.matcher(answer).find();
        return isOwned && !DENIED.matcher(said).find() || ownsInThePattern(state);
    }

    /** Some tell their part where the pattern is asked for: "I have been distant. I am sorry". */
    private boolean ownsInThePattern(GuideState state) {
        String pattern = state.answer(Question.PATTERN).orElse("");
        return OWNED.matcher(pattern).find() && !DENIED.matcher(pattern).find();
    }

    private boolean leavesFree(GuideState state) {
        Draft said =
                new Draft(DraftKind.TEXT, composer.said(state, Question.FREE_NO).orElse(""));
        return softstart.rawStrengths(said, Depth.QUICK).stream()
                .anyMatch(strength -> strength.category().equals("choice"));
    }

    private static Check ofTwoTurns(Check one, Check other) {
        boolean wanted = SOMEWHERE.contains(one.rule());
        return one.met() == wanted ? one : other;
    }

    private static List<Finding> worthSoftening(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.severity() >= WORTH_SOFTENING)
                .toList();
    }

    /** Who can help, when the answers, all of them, say something that sounds unsafe. */
    public List<Help> help(GuideState state, Depth depth) {
        List<Help> help = helpFor(words(state, List.of(Question.values())), depth);
        return help.isEmpty() ? helpAlone(words(state, Step.REFLECT.questions()), depth) : help;
    }

    /** Alone one writes of the partner as he, she or they; what is worrying then is worrying said to them, too. */
    private List<Help> helpAlone(String thoughts, Depth depth) {
        List<Help> help = helpFor(thoughts, depth);
        return help.isEmpty() ? helpFor(THIRD.matcher(thoughts).replaceAll("you"), depth) : help;
    }

    private List<Help> helpFor(String text, Depth depth) {
        return text.isBlank()
                ? List.of()
                : softstart.check(new Draft(DraftKind.LETTER, text), depth).help();
    }
}

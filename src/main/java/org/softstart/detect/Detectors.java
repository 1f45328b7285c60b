package org.softstart.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.softstart.learn.Features;
import org.softstart.learn.Learned;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.Depth;
import org.softstart.model.Finding;
import org.softstart.model.Strength;
import org.softstart.sense.OwnLimits;
import org.softstart.sense.Tests;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Once;
import org.softstart.text.Sentence;

/** Everything that finds something, in one place. */
public final class Detectors {
    /** By start, then in the order of categories and rules. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::span).thenComparing(Finding::category).thenComparing(Finding::rule);

    /** What sets a limit for oneself has the shape of an order and is none. */
    private static final String COMMAND = "demand.command";

    private final PatternDetector concerns;
    private final PatternDetector strengths;
    private final List<Detector> detectors;
    /** What looks at everything that was found. */
    private final List<Detector> overlays;

    private final Evidence evidence;
    private final OwnLimits limits;
    private final Supplier<Optional<LearnedDetector>> learned;
    /** "I'm happy you finally tried": words that turn praise into a dig. */
    private final TermList spoilers;

    /**
     * @param trial whether rules on trial run too
     * @param judgement what was learned, asked for when a draft is first analysed deeply; empty to judge by rules alone
     */
    public Detectors(Lexicon lexicon, boolean trial, Supplier<Optional<Learned>> judgement) {
        Tests tests = new Tests(lexicon);
        Predicate<Rule> runs = rule -> trial || rule.status() == Rule.Status.ON;
        List<Rule> rules = lexicon.rules().stream().filter(runs).toList();
        RuleScanner charges = new RuleScanner(rules, lexicon, tests, EnumSet.allOf(Rule.Switch.class));
        concerns = new PatternDetector(rules, charges, tests);
        List<Rule> good = lexicon.strengths().stream().filter(runs).toList();
        RuleScanner praise = new RuleScanner(good, lexicon, tests, Set.of(Rule.Switch.QUOTED));
        strengths = new PatternDetector(good, praise, tests);
        limits = new OwnLimits(lexicon);
        evidence = new Evidence(new Features(lexicon), List.of(charges, praise));
        learned = new Once<>(() -> judgement.get().map(known -> new LearnedDetector(known, evidence, lexicon, limits)));
        detectors = detectors(lexicon, runs);
        overlays = made(
                lexicon,
                runs,
                Map.of("harsh-start-up.order", OpeningOverlay::order, "harsh-start-up.attack", OpeningOverlay::attack));
        spoilers = lexicon.list("strength-spoilers");
    }

    /** The detectors that count and compare. */
    private static List<Detector> detectors(Lexicon lexicon, Predicate<Rule> runs) {
        Worries worries = new Worries(lexicon);
        Map<String, Function<Rule, Detector>> makers = new HashMap<>();
        makers.put("anxious-overload.follow-up", FollowUpDetector::new);
        makers.put("anxious-overload.no-turn", rule -> new NoTurnDetector(rule, worries));
        makers.put("anxious-overload.repeat", rule -> new RepeatDetector(rule, lexicon));
        makers.put("anxious-overload.stacked-questions", rule -> new StackedQuestionsDetector(rule, lexicon));
        makers.put("anxious-overload.too-long", rule -> new TooLongDetector(rule, worries));
        makers.put("blame.act", rule -> new HurtfulActDetector(rule, lexicon));
        makers.put("stonewalling.cold", ColdAnswerDetector::new);
        makers.put("unclear-ask.no-ask", rule -> new NoAskDetector(rule, lexicon));
        return made(lexicon, runs, makers);
    }

    private static List<Detector> made(
            Lexicon lexicon, Predicate<Rule> runs, Map<String, Function<Rule, Detector>> makers) {
        List<Detector> made = new ArrayList<>();
        new TreeMap<>(makers)
                .forEach((id, maker) -> lexicon.rule(id).filter(runs).map(maker).ifPresent(made::add));
        return made;
    }

    /** Ids of the rules that code judges. */
    public Set<String> judged() {
        Set<String> ids = new HashSet<>();
        detectors.forEach(detector -> ids.add(detector.rule.id()));
        overlays.forEach(overlay -> ids.add(overlay.rule.id()));
        return ids;
    }

    /** What learned judgement looks at. */
    public Evidence evidence() {
        return evidence;
    }

    /**
     * All concerns, by start; nothing merged or dropped yet.
     *
     * @param depth how the draft was analysed; learned judgement is part of the deep analysis
     */
    public List<Detected> concerns(AnnotatedDraft draft, Depth depth) {
        return concerns(draft, depth, byRules(draft));
    }

    /**
     * The same where it is known already what the rules find.
     *
     * @param byRules what {@link #byRules} finds in the draft
     */
    public List<Detected> concerns(AnnotatedDraft draft, Depth depth, List<Detected> byRules) {
        List<Detected> found = new ArrayList<>();
        Optional<LearnedDetector> judge = depth == Depth.DEEP ? learned.get() : Optional.empty();
        found.addAll(judge.map(j -> j.weigh(draft, byRules)).orElse(byRules));
        overlays.forEach(overlay -> found.addAll(overlay.detect(draft, List.copyOf(found))));
        found.sort(Comparator.comparing(Detected::finding, ORDER));
        return found;
    }

    /** How likely some sentence of a deeply analysed draft carries a concern, from 0 to 1; empty where nothing was learned. */
    public OptionalDouble likelihood(AnnotatedDraft draft) {
        return learned.get()
                .map(judge -> OptionalDouble.of(judge.likelihood(draft)))
                .orElse(OptionalDouble.empty());
    }

    /** What the rules find by themselves. Learned judgement may call some of it less severe and adds to it; it takes nothing away. */
    public List<Detected> byRules(AnnotatedDraft draft) {
        List<Detected> found = new ArrayList<>();
        concerns.detect(draft).values().forEach(hits -> hits.forEach(hit -> found.add(Findings.of(hit, draft))));
        found.removeIf(detected ->
                detected.rule().id().equals(COMMAND) && limits.isSetIn(draft.sentence(detected.sentence())));
        detectors.forEach(detector -> found.addAll(detector.detect(draft, List.copyOf(found))));
        return found;
    }

    /** All strengths, by start. */
    public List<Strength> strengths(AnnotatedDraft draft) {
        List<Strength> found = new ArrayList<>();
        strengths
                .detect(draft)
                .forEach((rule, hits) -> hits.forEach(hit -> {
                    Sentence sentence = draft.sentence(hit.sentence());
                    if (spoilers.find(sentence, 0, sentence.size(), TermList.Forms.WRITTEN) < 0) {
                        found.add(new Strength(rule.family(), rule.id(), hit.span(), rule.why()));
                    }
                }));
        found.sort(Comparator.comparing(Strength::span).thenComparing(Strength::rule));
        return found;
    }
}

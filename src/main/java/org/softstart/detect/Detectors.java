package org.softstart.detect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.Finding;
import org.softstart.model.Strength;
import org.softstart.sense.Tests;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/** Everything that finds something, in one place. */
public final class Detectors {
    /** By start, then in the order of categories and rules. */
    public static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::span).thenComparing(Finding::category).thenComparing(Finding::rule);

    private final PatternDetector concerns;
    private final PatternDetector strengths;
    private final List<Detector> detectors;
    /** "I'm happy you finally tried": words that turn praise into a dig. */
    private final TermList spoilers;

    /**
     * @param trial whether rules on trial run too
     */
    public Detectors(Lexicon lexicon, boolean trial) {
        Tests tests = new Tests(lexicon);
        Predicate<Rule> runs = rule -> trial || rule.status() == Rule.Status.ON;
        List<Rule> rules = lexicon.rules().stream().filter(runs).toList();
        concerns = new PatternDetector(
                rules, new RuleScanner(rules, lexicon, tests, EnumSet.allOf(Rule.Switch.class)), tests);
        List<Rule> good = lexicon.strengths().stream().filter(runs).toList();
        strengths = new PatternDetector(good, new RuleScanner(good, lexicon, tests, Set.of(Rule.Switch.QUOTED)), tests);
        detectors = detectors(lexicon, runs);
        spoilers = lexicon.list("strength-spoilers");
    }

    /** The detectors that count and compare; those that look at what others found come last. */
    private static List<Detector> detectors(Lexicon lexicon, Predicate<Rule> runs) {
        Worries worries = new Worries(lexicon);
        Map<String, Function<Rule, Detector>> makers = new LinkedHashMap<>();
        makers.put("anxious-overload.follow-up", FollowUpDetector::new);
        makers.put("anxious-overload.no-turn", rule -> new NoTurnDetector(rule, worries));
        makers.put("anxious-overload.repeat", rule -> new RepeatDetector(rule, lexicon));
        makers.put("anxious-overload.stacked-questions", rule -> new StackedQuestionsDetector(rule, lexicon));
        makers.put("anxious-overload.too-long", rule -> new TooLongDetector(rule, worries));
        makers.put("blame.act", rule -> new HurtfulActDetector(rule, lexicon));
        makers.put("stonewalling.cold", ColdAnswerDetector::new);
        makers.put("harsh-start-up.order", OpeningOverlay::order);
        makers.put("harsh-start-up.attack", OpeningOverlay::attack);
        makers.put("unclear-ask.no-ask", rule -> new NoAskDetector(rule, lexicon));
        List<Detector> made = new ArrayList<>();
        makers.forEach((id, maker) -> lexicon.rule(id).filter(runs).map(maker).ifPresent(made::add));
        return made;
    }

    /** Ids of the rules that code judges. */
    public Set<String> judged() {
        Set<String> ids = new HashSet<>();
        detectors.forEach(detector -> ids.add(detector.rule.id()));
        return ids;
    }

    /** All concerns, by start; nothing merged or dropped yet. */
    public List<Detected> concerns(AnnotatedDraft draft) {
        List<Detected> found = new ArrayList<>();
        concerns.detect(draft).values().forEach(hits -> hits.forEach(hit -> found.add(Findings.of(hit, draft))));
        for (Detector detector : detectors) {
            found.addAll(detector.detect(draft, List.copyOf(found)));
        }
        found.sort(Comparator.comparing(Detected::finding, ORDER));
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

package org.softstart.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.softstart.detect.Detected;
import org.softstart.detect.Detectors;
import org.softstart.model.Finding;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Span;
import org.softstart.model.SpanSet;
import org.softstart.model.Strength;
import org.softstart.text.AnnotatedDraft;

/** Decides what of all that was found is reported. */
final class Triage {
    private static final int MOST_STRENGTHS = 4;

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::span)
            .thenComparing(Finding::rule);

    private static final List<String> RAREST_FIRST = List.of(
            "repair",
            "time-out",
            "own-part",
            "hope",
            "empathy",
            "choice",
            "appreciation",
            "shared",
            "open-question",
            "invitation",
            "request",
            "need",
            "affection",
            "observation",
            "feeling");

    private Triage() {}

    /**
     * One finding a category and place, the most severe; two different safety rules of level S2 make each S3; pointers (S1)
     * are left to the footer.
     */
    static List<Detected> concerns(List<Detected> found) {
        List<Detected> ranked = new ArrayList<>(raised(found));
        ranked.removeIf(detected -> detected.finding().isAt(SafetyLevel.S1));
        ranked.sort(Comparator.comparing(Detected::finding, WORST_FIRST));
        List<Detected> kept = new ArrayList<>();
        Map<String, SpanSet> taken = new HashMap<>();
        for (Detected detected : ranked) {
            Finding finding = detected.finding();
            String sort = finding.category() + " " + finding.level();
            SpanSet spans = taken.computeIfAbsent(sort, key -> new SpanSet());
            if (!spans.overlaps(finding.span())) {
                spans.add(finding.span());
                kept.add(detected);
            }
        }
        kept.sort(Comparator.comparing(Detected::finding, Detectors.ORDER));
        return kept;
    }

    private static List<Detected> raised(List<Detected> found) {
        long controlling = found.stream()
                .map(Detected::finding)
                .filter(finding -> finding.isAt(SafetyLevel.S2))
                .map(Finding::rule)
                .distinct()
                .count();
        if (controlling < 2) {
            return found;
        }
        return found.stream()
                .map(detected -> detected.finding().isAt(SafetyLevel.S2)
                        ? detected.with(detected.finding().withLevel(SafetyLevel.S3))
                        : detected)
                .toList();
    }

    /**
     * At most four, one a category, none in a sentence that also carries a concern. Where several stand on the same words,
     * the rarer sort is named: most sentences hold some feeling, few a repair.
     */
    static List<Strength> strengths(AnnotatedDraft draft, List<Strength> found, List<Finding> concerns) {
        List<Strength> ranked = new ArrayList<>(found);
        ranked.sort(Comparator.comparing((Strength s) -> RAREST_FIRST.indexOf(s.category()))
                .thenComparing(Strength::span));
        List<Strength> kept = new ArrayList<>();
        SpanSet harsh = new SpanSet();
        concerns.stream().filter(c -> c.severity() >= 2).forEach(c -> harsh.add(c.span()));
        for (Strength strength : ranked) {
            Span sentence = draft.locate(draft.sentenceAt(strength.span().start()));
            boolean marred = harsh.overlaps(sentence);
            boolean taken = kept.stream()
                    .anyMatch(k ->
                            k.span().overlaps(strength.span()) || k.category().equals(strength.category()));
            if (!marred && !taken && kept.size() < MOST_STRENGTHS) {
                kept.add(strength);
            }
        }
        kept.sort(Comparator.comparing(Strength::span));
        return kept;
    }
}

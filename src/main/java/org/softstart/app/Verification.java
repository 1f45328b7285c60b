package org.softstart.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.softstart.detect.Detected;
import org.softstart.detect.Detectors;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;

/**
 * Tries a suggestion out: applied, it must remove its finding and start no new one, anywhere in the draft. What lies outside
 * its range cannot change, since a suggestion only replaces that.
 */
final class Verification {
    private static final int NOTE = 1;

    private final Annotator annotator;
    private final Detectors detectors;

    Verification(Annotator annotator, Detectors detectors) {
        this.annotator = annotator;
        this.detectors = detectors;
    }

    /**
     * Whether a suggestion holds.
     *
     * @param before what was found in the draft as it is
     */
    boolean holds(Draft draft, Depth depth, List<Detected> before, Finding finding, Suggestion suggestion) {
        AnnotatedDraft changed = annotator.annotate(draft.withText(suggestion.applyTo(draft.text())), depth);
        int start = suggestion.span().start();
        Span place = new Span(start, start + suggestion.text().length());
        Map<String, Integer> allowed = counts(before, suggestion.span());
        allowed.merge(finding.rule(), -1, Integer::sum);
        // What the rules find stays found, so that what they speak against need not be listened to.
        List<Detected> byRules = detectors.byRules(changed);
        boolean same = byRules.stream()
                .map(Detected::finding)
                .anyMatch(left ->
                        left.rule().equals(finding.rule()) && left.span().overlaps(place));
        if (same || areMore(counts(byRules, place), allowed)) {
            return false;
        }
        List<Detected> after = detectors.concerns(changed, depth, byRules);
        return !areMore(counts(after, place), allowed)
                && after.stream().noneMatch(d -> isStillThere(d.finding(), finding, place));
    }

    private static boolean areMore(Map<String, Integer> counts, Map<String, Integer> allowed) {
        return counts.entrySet().stream().anyMatch(count -> count.getValue() > allowed.getOrDefault(count.getKey(), 0));
    }

    /** Nothing worth softening may stand where the suggestion is, even if it stood there before. */
    private static boolean isStillThere(Finding left, Finding finding, Span place) {
        boolean same = left.rule().equals(finding.rule());
        boolean hard = left.severity() > NOTE && !left.category().isMessageLevel();
        return (same || hard) && left.span().overlaps(place);
    }

    /** A guess about words that stay as they are may go by another name beside other words; there must be no more of them. */
    private static Map<String, Integer> counts(List<Detected> found, Span place) {
        Map<String, Integer> counts = new HashMap<>();
        for (Detected detected : found) {
            Finding finding = detected.finding();
            boolean guess = finding.isUnsure() && !finding.span().overlaps(place);
            counts.merge(guess ? Finding.LEARNED : finding.rule(), 1, Integer::sum);
        }
        return counts;
    }
}

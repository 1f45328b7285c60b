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
 * its range cannot change, since a suggestion only replaces that. Of a draft as long as a book, the pages around are tried,
 * so that the cost of a suggestion does not grow with what it cannot touch.
 */
final class Verification {
    private static final int WHOLE = 30_000;
    private static final int PAGES = 3_000;
    private static final int NOTE = 1;
    private static final int LONG_WORD = 100;

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
        if (draft.text().length() <= WHOLE) {
            return holdsIn(draft, depth, before, finding, suggestion);
        }
        int start = wordStart(draft.text(), Math.max(0, suggestion.span().start() - PAGES));
        int end = wordStart(
                draft.text(), Math.min(draft.text().length(), suggestion.span().end() + PAGES));
        Draft part = draft.withText(draft.text().substring(start, end));
        Suggestion there = new Suggestion(suggestion.span().shift(-start), suggestion.text(), suggestion.slots());
        return holdsIn(part, depth, detectors.concerns(annotator.annotate(part, depth), depth), finding, there);
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0
                && start < text.length()
                && !Character.isWhitespace(text.charAt(start - 1))
                && at - start < LONG_WORD) {
            start--;
        }
        return start;
    }

    private boolean holdsIn(Draft draft, Depth depth, List<Detected> before, Finding finding, Suggestion suggestion) {
        AnnotatedDraft changed = annotator.annotate(draft.withText(suggestion.applyTo(draft.text())), depth);
        List<Detected> after = detectors.concerns(changed, depth);
        int start = suggestion.span().start();
        Span place = new Span(start, start + suggestion.text().length());
        Map<String, Integer> allowed = counts(before, suggestion.span());
        allowed.merge(finding.rule(), -1, Integer::sum);
        for (Map.Entry<String, Integer> count : counts(after, place).entrySet()) {
            if (count.getValue() > allowed.getOrDefault(count.getKey(), 0)) {
                return false;
            }
        }
        return after.stream().noneMatch(d -> isStillThere(d.finding(), finding, place));
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

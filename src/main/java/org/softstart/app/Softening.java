package org.softstart.app;

import java.util.Comparator;
import java.util.List;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.SpanSet;
import org.softstart.model.Suggestion;

/** Puts a wording into each place of a draft that has one. What comes out is for the writer to look through, not to be sent as it is. */
public final class Softening {
    /** A wording can bring to light what stood behind something worse; more rounds than these have never changed anything. */
    private static final int ROUNDS = 4;

    private final Softstart softstart;

    /**
     * @param before the answer to the draft as it was
     * @param text the draft with wordings in place; unchanged if there are none, and always where someone may be in danger
     * @param after the answer to that
     */
    public record Softened(Report before, String text, Report after) {
        /** Never the text: a draft must not reach a log or an exception message. */
        @Override
        public String toString() {
            return "Softened[" + before.verdict() + " to " + after.verdict() + "]";
        }
    }

    public Softening(Softstart softstart) {
        this.softstart = softstart;
    }

    public Softened soften(Draft draft, Depth depth) {
        return soften(draft, depth, softstart.check(draft, depth));
    }

    /**
     * The same where the draft has been checked already.
     *
     * @param before the answer to it, of the same depth
     */
    public Softened soften(Draft draft, Depth depth, Report before) {
        Report now = before;
        String text = draft.text();
        for (int round = 0; round < ROUNDS; round++) {
            String softer = applied(text, now);
            if (softer.equals(text)) {
                break;
            }
            Report next = softstart.check(draft.withText(softer), depth);
            if (weight(next) > weight(now)) {
                break;
            }
            text = softer;
            now = next;
        }
        return new Softened(before, text, now);
    }

    private static int weight(Report report) {
        return report.findings().stream().mapToInt(Finding::severity).sum();
    }

    /** From the end to the start, so that what is still to be replaced stays where it is. */
    private static String applied(String text, Report report) {
        if (report.findings().stream().anyMatch(f -> f.isAt(SafetyLevel.S3))) {
            return text;
        }
        List<Finding> worstFirst = report.findings().stream()
                .filter(f -> !f.isUnsure() && !f.suggestions().isEmpty())
                .sorted(Comparator.comparing(Finding::severity).reversed().thenComparing(Finding::span))
                .toList();
        SpanSet taken = new SpanSet();
        List<Suggestion> chosen = worstFirst.stream()
                .map(Softening::fullest)
                .filter(s -> {
                    boolean free = !taken.overlaps(s.span());
                    taken.add(s.span());
                    return free;
                })
                .sorted(Comparator.comparing(Suggestion::span, Comparator.comparing(Span::start)))
                .toList();
        List<Suggestion> once = Refrain.once(chosen, text);
        String softer = text;
        for (int i = once.size() - 1; i >= 0; i--) {
            Suggestion suggestion = once.get(i);
            softer = suggestion.text().isEmpty() ? without(softer, suggestion.span()) : suggestion.applyTo(softer);
        }
        return softer;
    }

    /** The text without a place and the blanks that set it off from what is left. */
    private static String without(String text, Span place) {
        String before = text.substring(0, place.start());
        String after = text.substring(place.end());
        boolean opens = before.isEmpty() || before.endsWith("\n");
        return opens ? before + after.replaceFirst("^[ \t]+", "") : before.replaceFirst("[ \t]+$", "") + after;
    }

    /** The wording that leaves the least to be filled in; of equals the better one. */
    private static Suggestion fullest(Finding finding) {
        return finding.suggestions().stream()
                .min(Comparator.comparing(Softening::open))
                .orElseThrow();
    }

    private static long open(Suggestion suggestion) {
        return suggestion.slots().stream()
                .map(Slot::options)
                .filter(List::isEmpty)
                .count();
    }
}

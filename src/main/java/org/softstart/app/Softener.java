package org.softstart.app;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.Suggestion;

/**
 * Mends a whole draft: one suggestion after another, checked again after each, until nothing is left to mend. Every step has to
 * leave less to mend than there was, so it always comes to an end.
 */
final class Softener {
    private static final int MOST = 60;

    private final Function<Draft, Report> check;

    Softener(Function<Draft, Report> check) {
        this.check = check;
    }

    Draft soften(Draft draft) {
        Draft mended = draft;
        Set<String> left = new HashSet<>();
        Set<String> openings = new HashSet<>();
        Report report = check.apply(mended);
        for (int step = 0; step < MOST; step++) {
            Optional<Finding> next = next(report, mended.text(), left);
            if (next.isEmpty()) {
                return mended;
            }
            Suggestion suggestion = choose(next.get(), openings);
            Draft tried = mended.withText(suggestion.applyTo(mended.text()));
            Report after = check.apply(tried);
            if (weight(after) < weight(report)) {
                openings.add(opening(suggestion.text()));
                mended = tried;
                report = after;
            } else {
                left.add(key(next.get(), mended.text()));
            }
        }
        return mended;
    }

    /** What stands in one sentence first; what lies in the whole may be gone by then. */
    private static Optional<Finding> next(Report report, String text, Set<String> left) {
        List<Finding> open = report.findings().stream()
                .filter(f -> !f.suggestions().isEmpty() && !f.isUnsure() && !left.contains(key(f, text)))
                .toList();
        return open.stream()
                .filter(f -> !f.category().isMessageLevel())
                .findFirst()
                .or(() -> open.stream()
                        .filter(f -> !isUnfinished(f.suggestions().get(0)))
                        .findFirst());
    }

    private static String key(Finding finding, String text) {
        return finding.rule() + " " + finding.span().of(text);
    }

    /** The first one; of those that can be sent as they stand, one that does not open like another before. */
    private static Suggestion choose(Finding finding, Set<String> openings) {
        List<Suggestion> ready =
                finding.suggestions().stream().filter(s -> !isUnfinished(s)).toList();
        return ready.stream()
                .filter(s -> !openings.contains(opening(s.text())))
                .findFirst()
                .or(() -> ready.stream().findFirst())
                .orElse(finding.suggestions().get(0));
    }

    private static boolean isUnfinished(Suggestion suggestion) {
        return suggestion.slots().stream().anyMatch(slot -> slot.options().isEmpty());
    }

    private static String opening(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).replaceFirst("^\\W+", "").split("\\s+", 4);
        return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
    }

    private static int weight(Report report) {
        return report.findings().stream().mapToInt(Finding::severity).sum();
    }
}

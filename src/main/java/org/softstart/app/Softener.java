package org.softstart.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private final Function<Draft, Report> check;

    Softener(Function<Draft, Report> check) {
        this.check = check;
    }

    Draft soften(Draft draft) {
        Draft mended = draft;
        Set<String> left = new HashSet<>();
        Map<String, Integer> openings = new HashMap<>();
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
                openings(suggestion).forEach(opening -> openings.merge(opening, 1, Integer::sum));
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

    /** The first one; of those that can be sent as they stand, the one whose sentences open like the fewest before. */
    private static Suggestion choose(Finding finding, Map<String, Integer> openings) {
        return finding.suggestions().stream()
                .filter(s -> !isUnfinished(s))
                .min(Comparator.comparing(s -> openings(s)
                        .mapToInt(opening -> openings.getOrDefault(opening, 0))
                        .max()
                        .orElse(0)))
                .orElse(finding.suggestions().get(0));
    }

    private static boolean isUnfinished(Suggestion suggestion) {
        return suggestion.slots().stream().anyMatch(slot -> slot.options().isEmpty());
    }

    /** The first three words of each sentence. */
    private static Stream<String> openings(Suggestion suggestion) {
        return SENTENCE_END
                .splitAsStream(suggestion.text().toLowerCase(Locale.ROOT))
                .map(sentence -> {
                    String[] words = sentence.replaceFirst("^\\W+", "").split("\\s+", 4);
                    return String.join(" ", List.of(words).subList(0, Math.min(3, words.length)));
                });
    }

    private static int weight(Report report) {
        return report.findings().stream().mapToInt(Finding::severity).sum();
    }
}

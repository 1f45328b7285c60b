package org.softstart.rewrite;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Wordings that nobody would write, since a sentence was read wrongly: a wish turned round, an ask without an act. The expressions are
 * those of {@code nonsense.tsv}.
 */
final class Nonsense {
    private final List<Pattern> patterns;

    Nonsense(List<List<String>> table) {
        patterns =
                table.stream().map(row -> Pattern.compile("(?i)" + row.get(0))).toList();
    }

    /** Whether a wording says something that makes no sense and that the draft does not say. */
    boolean isIn(String wording, String draft) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(wording).find()
                        && !pattern.matcher(draft).find());
    }
}

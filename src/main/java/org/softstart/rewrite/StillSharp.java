package org.softstart.rewrite;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What still stings in words that were only trimmed: "you never", "how could you", "must be nice". Beside an honest feeling a check
 * may pass it, a reader does not. The expressions are those of {@code still-sharp.tsv}.
 */
final class StillSharp {
    private final List<Pattern> patterns;

    StillSharp(List<List<String>> table) {
        patterns =
                table.stream().map(row -> Pattern.compile("(?i)" + row.get(0))).toList();
    }

    boolean isIn(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }
}

package org.softstart.rewrite;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The expressions of a table: what still stings in words that were only trimmed, beside which an honest feeling satisfies a check and
 * no reader ({@code still-sharp.tsv}), or what nobody would write, since a sentence was read wrongly ({@code nonsense.tsv}).
 */
final class Expressions {
    private final List<Pattern> patterns;

    /**
     * @param table rows that begin with an expression
     */
    Expressions(List<List<String>> table) {
        patterns =
                table.stream().map(row -> Pattern.compile("(?i)" + row.get(0))).toList();
    }

    boolean areIn(String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).find());
    }

    /** Whether one of them is in a text and not in another. */
    boolean areNewIn(String text, String before) {
        return patterns.stream()
                .anyMatch(pattern ->
                        pattern.matcher(text).find() && !pattern.matcher(before).find());
    }
}

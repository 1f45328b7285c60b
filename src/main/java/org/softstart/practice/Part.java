package org.softstart.practice;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something that a free answer has to show.
 *
 * @param name what it is called, such as "a warm line"
 * @param strengths strengths that show it, by category or by rule
 * @param signs words that show it too, for what no detector hears yet
 */
record Part(String name, Set<String> strengths, List<Pattern> signs) {
    Part {
        strengths = Set.copyOf(strengths);
        signs = List.copyOf(signs);
    }

    boolean isShownBy(Heard heard) {
        return heard.strengths().stream()
                        .anyMatch(s -> strengths.contains(s.category()) || strengths.contains(s.rule()))
                || signs.stream().anyMatch(sign -> sign.matcher(heard.norm()).find());
    }
}

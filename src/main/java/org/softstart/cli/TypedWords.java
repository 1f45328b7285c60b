package org.softstart.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.softstart.model.Span;

/** Finds words that somebody typed in the line they were typed from. */
final class TypedWords {
    private TypedWords() {}

    /**
     * @param words where the words of the line stand
     * @param typed phrases of the line, separated by commas; marks and capitals do not matter
     * @return where they stand; empty if none of them is in the line
     */
    static List<Span> find(String line, List<Span> words, String typed) {
        List<String> there = words.stream().map(span -> bare(span.of(line))).toList();
        List<Span> found = new ArrayList<>();
        for (String phrase : typed.split("[,;/\n]|\\.\\s")) {
            List<String> wanted = new ArrayList<>();
            for (String word : phrase.strip().split("\\s+")) {
                if (!bare(word).isEmpty()) {
                    wanted.add(bare(word));
                }
            }
            found.addAll(place(words, there, wanted));
        }
        return found;
    }

    /** The whole phrase where it stands together, or else its words where each comes first. */
    private static List<Span> place(List<Span> words, List<String> there, List<String> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        for (int i = 0; i + wanted.size() <= there.size(); i++) {
            if (there.subList(i, i + wanted.size()).equals(wanted)) {
                return words.subList(i, i + wanted.size());
            }
        }
        return wanted.stream()
                .map(there::indexOf)
                .filter(index -> index >= 0)
                .map(words::get)
                .toList();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

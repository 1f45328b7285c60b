package org.softstart.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that belong together, such as those around work: an answer may be about the same thing in a word that no author thought of. */
final class WordFields {
    private static final String FILE = "fields.txt";
    /** One word in common may be chance: a table is laid in the kitchen and drawn up at work. */
    private static final int IN_COMMON = 2;

    private final List<Set<String>> fields = new ArrayList<>();

    private WordFields() {}

    static WordFields load() {
        WordFields fields = new WordFields();
        Curriculum.text(FILE)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> fields.fields.add(Set.of(
                        List.of(line.strip().split(" ")).stream().distinct().toArray(String[]::new))));
        return fields;
    }

    /** These words, and those of each field that they belong to. */
    Set<String> around(Set<String> words) {
        Set<String> all = new HashSet<>(words);
        for (Set<String> field : fields) {
            if (words.stream().filter(field::contains).count() >= IN_COMMON) {
                all.addAll(field);
            }
        }
        return all;
    }
}

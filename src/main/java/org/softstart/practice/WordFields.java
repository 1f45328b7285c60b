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

    /** Words that tell the hour, or mean something else as often. */
    private static final Set<String> OFTEN_OTHERWISE = Set.of(
            "lunch",
            "dinner",
            "tea",
            "supper",
            "breakfast",
            "bed",
            "work",
            "walk",
            "play",
            "lift",
            "ring",
            "hand",
            "hold",
            "fair",
            "date",
            "show",
            "list",
            "lead",
            "match",
            "move",
            "box",
            "key",
            "card",
            "cold",
            "sun",
            "class",
            "quiet",
            "laugh",
            "fun",
            "close",
            "swim",
            "story",
            "call",
            "reply",
            "answer",
            "text",
            "message",
            "till",
            "visit",
            "friend",
            "mum",
            "dad",
            "mother",
            "father",
            "parent",
            "child",
            "kid",
            "baby",
            "boy",
            "girl",
            "family",
            "love",
            "present",
            "park",
            "drive",
            "drink",
            "set",
            "clean",
            "house",
            "home",
            "remote",
            "tree",
            "mass",
            "wrap",
            "touch",
            "kiss",
            "hug",
            "cuddle",
            "arms",
            "sleep",
            "trip",
            "goal",
            "note",
            "band",
            "table",
            "plate",
            "tap",
            "film");

    private final List<Set<String>> fields = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private WordFields() {}

    static WordFields load() {
        WordFields fields = new WordFields();
        Curriculum.text(FILE)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> fields.fields.add(Set.of(
                        List.of(line.strip().split(" ")).stream().distinct().toArray(String[]::new))));
        fields.fields.forEach(fields.known::addAll);
        return fields;
    }

    /**
     * Whether words belong to fields of which home has no word at all. Words of no field, and words that home shares a field with, say
     * that it is not so.
     */
    boolean leavesAltogether(Set<String> home, Set<String> words) {
        Set<String> placed = new HashSet<>(words);
        placed.retainAll(known);
        placed.removeAll(OFTEN_OTHERWISE);
        return !placed.isEmpty()
                && fields.stream()
                        .filter(field -> placed.stream().anyMatch(field::contains))
                        .noneMatch(field -> home.stream().anyMatch(field::contains));
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

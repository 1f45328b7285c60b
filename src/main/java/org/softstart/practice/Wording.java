package org.softstart.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words of an answer and which of them stand side by side, by themselves and in the skill that they are said in. */
final class Wording {
    /** What all words of an answer weigh together, beside its other signs. */
    private static final double WEIGHT = 5;

    private Wording() {}

    static void read(Skill skill, Heard said, Map<String, Double> values) {
        List<String> words = Arrays.stream(said.norm().strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> names = new TreeSet<>();
        String before = "^";
        for (String word : words) {
            names.add("word " + word);
            names.add("words " + before + " " + word);
            before = word;
        }
        names.add("words " + before + " $");
        for (String word : said.words()) {
            names.add("word " + word);
            names.add(skill.id() + ": word " + word);
        }
        names.forEach(name -> values.put(name, WEIGHT / Math.sqrt(names.size())));
    }
}

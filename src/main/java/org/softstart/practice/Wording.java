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
        put(names(skill, said), values);
    }

    /** In a gap each word counts once more for that gap alone: which of them fit, only the words around it say. */
    static void readAlone(Skill skill, Item.Finish item, Heard said, Map<String, Double> values) {
        Set<String> names = names(skill, said);
        said.words().forEach(word -> names.add(skill.id() + " " + item.id() + ": word " + word));
        put(names, values);
    }

    private static Set<String> names(Skill skill, Heard said) {
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
        return names;
    }

    private static void put(Set<String> names, Map<String, Double> values) {
        names.forEach(name -> values.put(name, WEIGHT / Math.sqrt(names.size())));
    }
}

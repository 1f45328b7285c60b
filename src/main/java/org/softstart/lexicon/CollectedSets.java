package org.softstart.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets of words that are numbered while patterns are read. */
final class CollectedSets extends WordSets {
    private static final int[] NONE = {};

    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final List<Set<String>> sets = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    /** The number of a set; the same words have the same number. */
    int number(Set<String> words) {
        return numbers.computeIfAbsent(words, this::add);
    }

    private int add(Set<String> words) {
        int number = sets.size();
        sets.add(words);
        words.forEach(
                word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(number));
        return number;
    }

    @Override
    Set<String> words(int number) {
        return sets.get(number);
    }

    @Override
    int[] holding(String word) {
        List<Integer> holding = byWord.get(word);
        return holding == null ? NONE : holding.stream().mapToInt(i -> i).toArray();
    }
}

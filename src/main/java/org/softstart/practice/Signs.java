package org.softstart.practice;

import java.util.Map;
import java.util.Optional;

/**
 * What is to be seen in an answer.
 *
 * @param values each sign by its name, with how strongly it shows, about 0 to 1
 * @param words for signs that words show, the first of those words
 */
record Signs(Map<String, Double> values, Map<String, String> words) {
    Signs {
        values = Map.copyOf(values);
        words = Map.copyOf(words);
    }

    Optional<String> wordsOf(String sign) {
        return Optional.ofNullable(words.get(sign));
    }
}

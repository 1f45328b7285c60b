package org.softstart.nlp;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Opens up contractions: {@code don't} is {@code do} and {@code not}. */
final class Contractions {
    private static final Map<String, String> ENDINGS = Map.of(
            "n't", "not",
            "'re", "are",
            "'m", "am",
            "'ll", "will",
            "'ve", "have",
            "'d", "would",
            "'s", "'s");
    private static final Map<String, String> STEMS = Map.of("ca", "can", "wo", "will", "sha", "shall", "ai", "is");
    /** Words after which {@code 's} is a verb. */
    private static final Set<String> BEFORE_IS = Set.of(
            "it",
            "he",
            "she",
            "that",
            "this",
            "there",
            "here",
            "what",
            "who",
            "where",
            "how",
            "when",
            "why",
            "everything",
            "nothing",
            "something",
            "everyone",
            "nobody",
            "someone",
            "one");

    /**
     * @param stem the part before, in usual spelling
     * @param ending the contracted part as written, such as {@code 'll}
     * @param word the contracted part opened up, such as {@code will}
     */
    record Split(String stem, String ending, String word) {}

    private Contractions() {}

    /** The two parts of a contraction in lower case; empty if the word is none. */
    static Optional<Split> split(String word) {
        int at = word.endsWith("n't") ? word.length() - 3 : word.lastIndexOf('\'');
        if (at <= 0) {
            return Optional.empty();
        }
        String ending = word.substring(at);
        String opened = ENDINGS.get(ending);
        if (opened == null) {
            return Optional.empty();
        }
        String stem = word.substring(0, at);
        if (ending.equals("'s")) {
            opened = stem.equals("let") ? "us" : BEFORE_IS.contains(stem) ? "is" : "'s";
        }
        return Optional.of(new Split(ending.equals("n't") ? STEMS.getOrDefault(stem, stem) : stem, ending, opened));
    }

    /** How many letters an ending takes of a word that may have lost its apostrophe. */
    static int letters(Split split, String written) {
        boolean apostrophe = written.indexOf('\'') >= 0;
        return apostrophe ? split.ending().length() : split.ending().length() - 1;
    }
}

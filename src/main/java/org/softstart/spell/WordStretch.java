package org.softstart.spell;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Span;

/**
 * A stretch of letters that can be right or wrong.
 *
 * @param span where it stands
 * @param word its letters, with straight apostrophes
 * @param place where in its sentence
 */
record WordStretch(Span span, String word, Place place) {
    enum Place {
        /** First in a sentence or a line, where a capital says nothing. */
        FIRST,
        /** First, and set off by a comma, as somebody's name is. */
        CALLED,
        WITHIN
    }

    /** Addresses, tags and whatever has a digit in it: not words. */
    private static final Pattern NOT_WORDS = Pattern.compile(
            "https?://\\S+|www\\.\\S+|\\S+@\\S+|[@#]\\w+|[\\p{L}'’]*\\d[\\p{L}\\d'’]*"
                    + "|\\b\\p{L}+\\.(?:com|org|net|uk|io|app)\\b\\S*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[.!?…\\n\\r]");

    static List<WordStretch> of(String text) {
        BitSet skipped = new BitSet();
        NOT_WORDS.matcher(text).results().forEach(other -> skipped.set(other.start(), other.end()));
        List<WordStretch> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int before = 0;
        while (word.find()) {
            if (!skipped.get(word.start())) {
                boolean first = text.substring(0, word.start()).isBlank()
                        || ENDS_SENTENCE
                                .matcher(text)
                                .region(before, word.start())
                                .find();
                Place place = first ? text.startsWith(",", word.end()) ? Place.CALLED : Place.FIRST : Place.WITHIN;
                words.add(new WordStretch(
                        new Span(word.start(), word.end()), word.group().replace('’', '\''), place));
            }
            before = word.end();
        }
        return words;
    }
}

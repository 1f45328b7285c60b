package org.softstart.nlp;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Common words of other languages. A short line is taken for one of them only where nearly every word belongs to the same language,
 * at least two are not English, dialect or texting as well, and none is an everyday English word: who writes "mi amor" or "dale pues,
 * see you" writes English with something of another.
 */
final class ForeignWords {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final int TELLING = 2;
    private static final double SHARE = 0.7;
    private static final double ENGLISH_SHARE = 0.1;
    private static final String ALSO_ENGLISH = "also";

    private final Map<String, List<String>> languages = new HashMap<>();
    private final Set<String> alsoEnglish = new HashSet<>();
    private final Set<String> everyday;
    private final Set<String> endearments;

    /**
     * @param rows each a word without accents, the languages it belongs to, and whether it is English, dialect or texting as well
     * @param everyday everyday English words
     * @param endearments words that lovers take from any language
     */
    ForeignWords(List<List<String>> rows, Set<String> everyday, Set<String> endearments) {
        this.everyday = everyday;
        Set<String> plain = new HashSet<>();
        endearments.forEach(word -> plain.add(folded(word)));
        this.endearments = Set.copyOf(plain);
        for (List<String> row : rows) {
            languages.put(row.get(0), List.of(row.get(1).split(";")));
            if (row.get(2).equals(ALSO_ENGLISH)) {
                alsoEnglish.add(row.get(0));
            }
        }
    }

    /** Whether a text is certainly in one of the other languages. */
    boolean certain(String text) {
        Map<String, Integer> known = new HashMap<>();
        Map<String, Integer> telling = new HashMap<>();
        Map<String, Integer> english = new HashMap<>();
        int words = 0;
        int plainEnglish = 0;
        Matcher word = WORD.matcher(folded(text));
        while (word.find()) {
            String found = word.group();
            boolean isEveryday = everyday.contains(found);
            plainEnglish += isEveryday ? 1 : 0;
            if (!isEveryday && endearments.contains(found)) {
                continue;
            }
            words++;
            for (String language : languages.getOrDefault(found, List.of())) {
                known.merge(language, 1, Integer::sum);
                if (isEveryday) {
                    english.merge(language, 1, Integer::sum);
                } else if (!alsoEnglish.contains(found)) {
                    telling.merge(language, 1, Integer::sum);
                }
            }
        }
        for (Map.Entry<String, Integer> language : telling.entrySet()) {
            int others = plainEnglish - english.getOrDefault(language.getKey(), 0);
            if (language.getValue() >= TELLING
                    && known.get(language.getKey()) >= SHARE * words
                    && others <= ENGLISH_SHARE * words) {
                return true;
            }
        }
        return false;
    }

    /** In small letters without accents, as people write in a hurry. */
    private static String folded(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARK.matcher(apart)
                .replaceAll("")
                .replace("ß", "ss")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("œ", "oe")
                .replace("ı", "i");
    }
}

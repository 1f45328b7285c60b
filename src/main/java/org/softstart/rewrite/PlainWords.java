package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a sentence what only pokes and leaves the rest letter by letter: "because you couldn't be bothered", "as usual", "or is that
 * too much to ask". The expressions are those of {@code plain-words.tsv}; an underscore there is a blank.
 */
final class PlainWords {
    /** "Right, I've had it with you": what stands behind one expression may be another. */
    private static final int LAYERS = 2;

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
    private static final Pattern BEFORE_MARK = Pattern.compile("\\s+(?=[,.;!?])");
    private static final Pattern LOOSE_START = Pattern.compile("^[\\s,.;:!?–—-]+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+(?=[.!?]?$)");
    /** "… the work around here, and it" of "and it isn't you". */
    private static final Pattern BEGUN = Pattern.compile("(?i),? (?:and|but|so) (?:it|that|you|u|i|we)(?=[.!?]*$)");
    /** "A bloody allotment" without the word between. */
    private static final Pattern ARTICLE = Pattern.compile("(?i)\\ba (?=(?!on(?:e|ce)\\b|uni|use|eu)[aeiou])");
    /** "You're unbelievable" without the word that said something. */
    private static final Pattern BARE = Pattern.compile(
            "(?i)(?:you|u|i|it|that|this|he|she|they|we)(?:'?(?:re|r|m|s)| are| is| am| was| were)?[.!?…]*");

    private static final Pattern LOUD_END = Pattern.compile("([.!?])[.!?]+$");

    /**
     * An expression.
     *
     * @param from what it is taken out of: {@code any} sentence, a {@code demand}, or one that is {@code charged} with anything
     */
    private record Poke(String from, Pattern pattern, String instead) {}

    private final List<Poke> pokes = new ArrayList<>();

    PlainWords(List<List<String>> table) {
        table.forEach(row -> pokes.add(
                new Poke(row.get(0), Pattern.compile(row.get(1)), row.get(2).replace('_', ' '))));
    }

    /** The sentence without them; empty if nothing is left. */
    String of(String sentence, boolean isOrder, boolean isCharged) {
        String plain = sentence.strip();
        for (int i = 0; i < LAYERS; i++) {
            plain = once(plain, isOrder, isCharged);
        }
        return plain;
    }

    private String once(String sentence, boolean isOrder, boolean isCharged) {
        String plain = sentence;
        boolean large = !plain.isEmpty() && Character.isUpperCase(plain.charAt(0));
        String before = plain;
        for (Poke poke : pokes) {
            boolean fits =
                    switch (poke.from()) {
                        case "demand" -> isOrder;
                        case "charged" -> isCharged;
                        default -> true;
                    };
            if (fits) {
                plain = poke.pattern().matcher(plain).replaceAll(poke.instead());
            }
        }
        if (plain.equals(before)) {
            return plain;
        }
        plain = LOOSE_START.matcher(plain).replaceAll("");
        plain = BLANKS.matcher(plain).replaceAll(" ");
        plain = BEFORE_MARK.matcher(plain).replaceAll("");
        plain = LOUD_END.matcher(LOOSE_END.matcher(plain).replaceAll("")).replaceAll("$1");
        plain = BEGUN.matcher(plain).replaceAll("");
        plain = ARTICLE.matcher(plain).replaceAll("an ");
        if (BARE.matcher(plain).matches()) {
            return "";
        }
        return large ? FirstLetter.large(plain) : plain;
    }
}

package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes out of a sentence what only pokes and leaves the rest letter by letter: "because you couldn't be bothered", "as usual", "or is that
 * too much to ask". The expressions are those of {@code plain-words.tsv}; an underscore there is a blank.
 */
final class PlainWords {
    private static final Pattern BLANKS = Pattern.compile("\\s{2,}");
    private static final Pattern BEFORE_MARK = Pattern.compile("\\s+(?=[,.;!?])");
    private static final Pattern LOOSE_START = Pattern.compile("^[\\s,.;:!?–—-]+");
    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;:–—-]+(?=[.!?]?$)");
    private static final Pattern LOUD_END = Pattern.compile("([.!?])[.!?]+$");

    /**
     * An expression.
     *
     * @param isOrder whether it is only taken out of an order
     */
    private record Poke(boolean isOrder, Pattern pattern, String instead) {}

    private final List<Poke> pokes = new ArrayList<>();

    PlainWords(List<List<String>> table) {
        table.forEach(row ->
                pokes.add(new Poke(row.get(0).equals("demand"), Pattern.compile(row.get(1)), row.get(2).replace('_', ' '))));
    }

    /** The sentence without them; empty if nothing is left. */
    String of(String sentence, boolean isOrder) {
        String plain = sentence.strip();
        boolean large = !plain.isEmpty() && Character.isUpperCase(plain.charAt(0));
        String before = plain;
        for (Poke poke : pokes) {
            if (!poke.isOrder() || isOrder) {
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
        return large && !plain.isEmpty() ? plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1) : plain;
    }
}

package org.softstart.rewrite;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How loud words are written: "The WAITER asked!!" said as loud as the rest. */
final class Loudness {
    private static final Pattern LOUD = Pattern.compile("\\b\\p{Lu}{2,}\\b");
    private static final int ACRONYM = 4;
    private static final Set<String> SHOUTED = Set.of(
            "ONE", "ME", "MY", "YOU", "YOUR", "NOT", "ALL", "NOW", "SAID", "TOLD", "WE", "US", "HIM", "HER", "AND",
            "BUT", "TWO", "WHY", "HOW", "ASK", "ONCE", "TIME", "DAY", "DAYS", "HOME", "WAS", "IS", "ARE", "DID", "DO",
            "HAD", "SAME", "WEEK", "HOUR", "EVER", "THAT", "THIS", "THE", "OUR", "TEN", "SIX", "ALONE");

    private Loudness() {}

    static String lowered(String text) {
        String words =
                text.replaceAll("[!?]*\\?[!?]*", "?").replaceAll("!+", "!").replaceAll("!$", ".");
        if (words.equals(words.toUpperCase(Locale.ROOT))) {
            return words;
        }
        return LOUD.matcher(words)
                .replaceAll(loud -> loud.group().length() > ACRONYM || SHOUTED.contains(loud.group())
                        ? loud.group().toLowerCase(Locale.ROOT)
                        : Matcher.quoteReplacement(loud.group()));
    }
}

package org.softstart.rewrite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Every time I get a day off you fill it": how things always are, told as how they feel, which nobody can call wrong. Of one thing
 * that was, is wanted or was done that would be nonsense.
 */
final class FeelsLike {
    private static final Pattern ALWAYS = Pattern.compile(
            "(?is)^\\W*(?:(?:so|and|but|well|then|oh|honestly|basically|apparently|clearly|funny how)(?:,| that)? )*"
                    + "((?:nothing|everything|everyone|everybody|every (?:single )?\\w+|(?:my|our|the|your) whole \\w+|all i"
                    + "|(?:it['’]?s|it is|there['’]?s|there is) (?:always|never|all about|only ever|one rule))\\b.{8,}?)[.!?\\s]*$");
    /** Who is in it: without either, it is not about the two. */
    private static final Pattern BOTH = Pattern.compile("(?i).*\\b(?:you|u|your|ur|yours|me|my|mine|i|us|we)\\b.*");

    private static final int BRIEF = 16;
    private static final int MOST = 30;

    private FeelsLike() {}

    /** The same as an impression, with and without a question; nothing if the sentence is not of that kind. */
    static List<String> of(String sentence) {
        Matcher always = ALWAYS.matcher(sentence);
        if (!always.matches() || !BOTH.matcher(always.group(1)).matches()) {
            return List.of();
        }
        int words = always.group(1).split("\\s+").length;
        String told = "It feels like " + FirstLetter.small(always.group(1)) + ".";
        return words > MOST
                ? List.of()
                : words > BRIEF ? List.of(told) : List.of(told + " Can we talk about it?", told);
    }
}

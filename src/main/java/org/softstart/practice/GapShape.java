package org.softstart.practice;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What sort of words a gap takes, judged by how they begin: "when you land" is no answer where "hold my hand" is wanted. Rough on
 * purpose, so that any wording of the right sort gets by.
 */
enum GapShape {
    /** A time or a place: "on Sunday", "when you land". */
    WHEN_OR_WHERE,
    /** A question: "could we talk". */
    QUESTION,
    /** A statement of one's own: "I was late". */
    STATEMENT,
    /** What is going on: "washing up". */
    DOING,
    /** Anything else. */
    WORDS;

    private static final int SPARE_WORDS = 5;

    private static final Set<String> WHEN = Set.of(
            "on",
            "at",
            "in",
            "before",
            "after",
            "when",
            "once",
            "by",
            "until",
            "till",
            "since",
            "tonight",
            "tomorrow",
            "today",
            "yesterday",
            "this",
            "next",
            "every",
            "if",
            "during",
            "around");

    private static final Set<String> ASKING = Set.of(
            "could", "can", "would", "will", "shall", "do", "does", "is", "are", "fancy", "how", "what", "where", "may",
            "might", "want", "wanna", "did", "has", "have", "any");

    private static final Set<String> STATING =
            Set.of("i", "i'm", "i've", "i'd", "i'll", "we", "it", "it's", "you", "that");

    static GapShape of(String words) {
        String first = first(words);
        if (ASKING.contains(first)) {
            return QUESTION;
        }
        if (WHEN.contains(first)) {
            return WHEN_OR_WHERE;
        }
        if (STATING.contains(first)) {
            return STATEMENT;
        }
        return first.length() > 4 && first.endsWith("ing") ? DOING : WORDS;
    }

    /** Whether words are of a sort that a gap is known to take, and no longer than such words are. */
    static boolean fits(String words, List<String> known) {
        int longest = known.stream().mapToInt(GapShape::count).max().orElse(0);
        boolean marks = words.matches(".*[,;.?!]\\s*\\S.*");
        boolean theirs = known.stream().anyMatch(fit -> fit.matches(".*[,;.?!].*"));
        return known.stream().anyMatch(fit -> of(fit) == of(words))
                && count(words) <= longest + SPARE_WORDS
                && (!marks || theirs);
    }

    private static int count(String words) {
        return words.strip().split("\\s+", -1).length;
    }

    private static String first(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'').split("[^\\p{L}\\p{N}']+", 2)[0];
    }
}

package org.softstart.rewrite;

import java.util.Locale;

/** The first letter of words that move to or from the beginning of a sentence. */
final class FirstLetter {
    private FirstLetter() {}

    static String large(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** As large as in other words that stood there; never made small. */
    static String like(String other, String words) {
        return Character.isUpperCase(other.charAt(0)) ? large(words) : words;
    }
}

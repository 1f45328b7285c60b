package org.softstart.cli;

/**
 * Makes somebody's words safe to print: pasted control characters could recolour a terminal, rename its window or turn the
 * reading order around, and none of them shows.
 */
final class Visible {
    private static final char PICTURES = '\u2400';
    private static final char PICTURE_OF_DELETE = '\u2421';
    private static final char REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** The same with a sign that shows for each character that acts: as long, so that places in it stay true. */
    static String of(String text) {
        if (text.chars().noneMatch(c -> acts((char) c))) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text);
        for (int i = 0; i < shown.length(); i++) {
            if (acts(shown.charAt(i))) {
                shown.setCharAt(i, sign(shown.charAt(i)));
            }
        }
        return shown.toString();
    }

    private static boolean acts(char c) {
        return Character.isISOControl(c) && !Character.isWhitespace(c)
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2066' && c <= '\u2069'
                || c >= '\u001C' && c <= '\u001F';
    }

    private static char sign(char c) {
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        return c == '\u007F' ? PICTURE_OF_DELETE : REPLACEMENT;
    }
}

package org.softstart.text;

import org.softstart.model.Span;

/**
 * A draft's text made fit for analysis: marks that nobody sees (zero-width, direction, byte order) are left out, curly
 * quotes are straightened, control characters and broken surrogates become blanks. Positions lead back to the text as given.
 */
public final class CleanText {
    private static final int LONGEST_RUN = 100;
    private static final int KEPT_OF_RUN = 8;

    private final String text;
    /** For each clean position the original one, with one entry more for the end; null when nothing was left out. */
    private final int[] original;

    private CleanText(String text, int[] original) {
        this.text = text;
        this.original = original;
    }

    public static CleanText of(String raw) {
        StringBuilder clean = new StringBuilder(raw.length());
        int[] positions = new int[raw.length() + 1];
        int n = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            positions[n++] = i;
            clean.append(isUsual(c) ? c : plain(raw, i, c));
        }
        positions[n] = raw.length();
        breakUpRuns(clean);
        return new CleanText(clean.toString(), n == raw.length() ? null : positions);
    }

    /**
     * Blanks out what follows the first marks of an endless run of "!" or emoji, and a letter now and then of an endless
     * "word": analysis costs the square of an unbroken run's length.
     */
    private static void breakUpRuns(StringBuilder text) {
        int start = 0;
        boolean letters = false;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
            if (!blank) {
                letters |= Character.isLetterOrDigit(text.charAt(i));
                continue;
            }
            if (i - start > LONGEST_RUN) {
                for (int k = start + KEPT_OF_RUN; k < i; k++) {
                    boolean keep = letters && (k - start) % LONGEST_RUN != 0 && !Character.isSurrogate(text.charAt(k));
                    if (!keep) {
                        text.setCharAt(k, ' ');
                    }
                }
            }
            start = i + 1;
            letters = false;
        }
    }

    /** Nearly all of most drafts, and the whole of one is read for each suggestion that is tried. */
    private static boolean isUsual(char c) {
        return c >= ' ' && c <= '~' && c != '`';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069'
                || c == '\uFEFF';
    }

    private static char plain(String raw, int i, char c) {
        switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u0060', '\u00B4':
                return '\'';
            case '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB':
                return '"';
            case '\u00A0', '\u202F', '\t':
                return ' ';
            case '\n', '\r':
                return c;
            default:
                return isBroken(raw, i, c) || Character.isISOControl(c) ? ' ' : c;
        }
    }

    private static boolean isBroken(String raw, int i, char c) {
        if (Character.isHighSurrogate(c)) {
            return i + 1 >= raw.length() || !Character.isLowSurrogate(raw.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(raw.charAt(i - 1)));
    }

    public String text() {
        return text;
    }

    /** A span of the clean text as a span of the text as given. */
    public Span toOriginal(Span clean) {
        if (original == null) {
            return clean;
        }
        int start = original[clean.start()];
        int end = clean.length() == 0 ? start : original[clean.end() - 1] + 1;
        return new Span(start, Math.max(start, end));
    }
}

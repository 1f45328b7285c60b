package org.softstart.swing;

import org.softstart.model.Span;

/** Roughly where sentences begin and end; exact enough to tell what a key has touched. */
final class Lines {
    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"'”’)]}";

    private Lines() {}

    /** The sentence or sentences around a span. */
    static Span around(String text, Span span) {
        int start = Math.min(span.start(), text.length());
        while (start > 0 && !isEnd(text, start - 1)) {
            start--;
        }
        int end = Math.min(span.end(), text.length());
        while (end < text.length() && !isEnd(text, end)) {
            end++;
        }
        return new Span(start, Math.min(text.length(), end + 1));
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return c == '\n'
                || ENDS.indexOf(c) >= 0 && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** The last sentence, as long as nothing shows that it is finished; empty otherwise. */
    static Span unfinished(String text) {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || CLOSERS.indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) == '\n' || ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            return new Span(text.length(), text.length());
        }
        int start = end;
        while (start > 0 && !isEnd(text, start - 1)) {
            start--;
        }
        return new Span(start, text.length());
    }
}

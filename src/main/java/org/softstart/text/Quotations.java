package org.softstart.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Span;

/** Finds what a draft quotes: text in quotation marks, lines after {@code >}, song lines. Not what the writer says. */
public final class Quotations {
    private static final Pattern DOUBLE = Pattern.compile("\"[^\"\\n]{2,600}\"");
    private static final Pattern SINGLE =
            Pattern.compile("(?<![\\w'])'(?=\\w)[^'\\n]*(?:'\\w[^'\\n]*)*[\\w,.!?…]'(?![\\w'])");
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*(?:>|♪|♫).*$|^.*[♪♫][ \\t]*$");
    private static final int LONGEST = 600;

    private Quotations() {}

    /** The quotations of a clean text. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        if (text.indexOf('"') >= 0) {
            collect(DOUBLE, text, found);
        }
        if (opensSingle(text)) {
            collectSingle(text, found);
        }
        if (text.indexOf('>') >= 0 || text.indexOf('♪') >= 0 || text.indexOf('♫') >= 0) {
            collect(LINE, text, found);
        }
        return found;
    }

    /** Whether an apostrophe stands where a quotation could begin: most stand inside words, and the pattern is slow. */
    private static boolean opensSingle(String text) {
        for (int at = text.indexOf('\''); at >= 0; at = text.indexOf('\'', at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Pattern pattern, String text, List<Span> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(new Span(matcher.start(), matcher.end()));
        }
    }

    /** Line by line, since a pattern over apostrophes may look far. */
    private static void collectSingle(String text, List<Span> into) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            for (int from = start; from < end; from += LONGEST) {
                Matcher matcher = SINGLE.matcher(text.substring(from, Math.min(end, from + LONGEST)));
                while (matcher.find()) {
                    into.add(new Span(from + matcher.start(), from + matcher.end()));
                }
            }
            start = end + 1;
        }
    }
}

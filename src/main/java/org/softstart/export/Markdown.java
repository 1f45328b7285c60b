package org.softstart.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A letter as Markdown: what would be markup there is escaped, so that it looks as it was written. */
final class Markdown {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>]");
    private static final Pattern AT_LINE_START = Pattern.compile("^(\\s*)([#+\\-=~|]|\\d+(?=[.)]\\s))");

    private Markdown() {}

    static String of(List<String> paragraphs) {
        return String.join("\n\n", paragraphs.stream().map(Markdown::paragraph).toList()) + "\n";
    }

    private static String paragraph(String paragraph) {
        return String.join("\\\n", paragraph.lines().map(Markdown::line).toList());
    }

    private static String line(String line) {
        String escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
        return AT_LINE_START.matcher(escaped).replaceAll(start -> {
            String mark = start.group(2);
            // Of "1." it is the dot that makes a list.
            return Matcher.quoteReplacement(
                    start.group(1) + (Character.isDigit(mark.charAt(0)) ? mark + "\\" : "\\" + mark));
        });
    }
}

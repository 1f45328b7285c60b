package org.softstart.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.softstart.model.Guess;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;
import org.softstart.model.Reaching;
import org.softstart.model.Reading;
import org.softstart.model.Reply;
import org.softstart.model.Span;

/** Prints the reading of a partner's message for a person: where they reach out, then guesses, then replies. */
final class HumanReading {
    private static final int EXCERPT = 120;

    private final PrintWriter out;
    private final Style style;
    private final int width;

    HumanReading(PrintWriter out, Style style, int width) {
        this.out = out;
        this.style = style;
        this.width = Math.max(40, width);
    }

    void print(Reading reading, String text) {
        reading.notice().ifPresent(notice -> paragraph(notice, "", style::bold));
        printHelp(reading);
        printReaching(reading, text);
        printGuesses(reading, text);
        printReplies(reading);
        out.flush();
    }

    private void printHelp(Reading reading) {
        boolean first = true;
        for (Help help : reading.help()) {
            if (!first) {
                out.println();
            }
            first = false;
            paragraph(help.message(), "", UnaryOperator.identity());
            for (HelpLine line : help.lines()) {
                paragraph(
                        line.name() + " (" + line.audience() + "): " + line.how() + " " + line.number(),
                        "  ",
                        style::bold);
            }
        }
    }

    private void printReaching(Reading reading, String text) {
        if (reading.reaching().isEmpty()) {
            return;
        }
        reading.notice().ifPresent(notice -> out.println());
        out.println(style.good("They may be reaching out here"));
        for (Reaching reaching : reading.reaching()) {
            paragraph(
                    "“" + excerpt(reaching.span(), text) + "”  " + reaching.message(),
                    "  + ",
                    UnaryOperator.identity());
        }
    }

    private void printGuesses(Reading reading, String text) {
        if (reading.guesses().isEmpty()) {
            return;
        }
        if (!reading.reaching().isEmpty()) {
            out.println();
        }
        out.println(style.bold("What may lie under it") + style.quiet("  guesses; you know them better"));
        Map<Span, List<Guess>> bySpan = new LinkedHashMap<>();
        reading.guesses().forEach(guess -> bySpan.computeIfAbsent(guess.span(), s -> new ArrayList<>())
                .add(guess));
        bySpan.forEach((span, guesses) -> {
            paragraph("“" + excerpt(span, text) + "”", "  | ", UnaryOperator.identity());
            for (Guess guess : guesses) {
                String feels = guess.said() == Guess.Origin.SAID ? "say they are " : "perhaps ";
                paragraph(
                        feels + guess.feeling() + ", perhaps needing " + guess.need(),
                        "    ",
                        UnaryOperator.identity());
            }
        });
    }

    private void printReplies(Reading reading) {
        if (reading.replies().isEmpty()) {
            return;
        }
        out.println();
        out.println(style.bold("Replies that stay open") + style.quiet("  change them until they sound like you"));
        String lead = "  try  ";
        for (Reply reply : reading.replies()) {
            paragraph(reply.text(), lead, style::suggestion);
            lead = "  or   ";
        }
    }

    private void paragraph(String text, String lead, UnaryOperator<String> paint) {
        String indent = " ".repeat(lead.length());
        String prefix = lead;
        for (String line : Wrap.lines(Visible.of(text), width - lead.length())) {
            out.println(prefix + paint.apply(line));
            prefix = indent;
        }
    }

    private static String excerpt(Span span, String text) {
        return Excerpt.beginning(span.of(text), EXCERPT);
    }
}

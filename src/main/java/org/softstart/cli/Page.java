package org.softstart.cli;

import java.io.PrintWriter;
import java.util.function.UnaryOperator;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;

/** Writes paragraphs to a terminal, broken between words. */
final class Page {
    private final PrintWriter out;
    private final Style style;
    private final int width;

    Page(PrintWriter out, Style style, int width) {
        this.out = out;
        this.style = style;
        this.width = Math.max(40, width);
    }

    Style style() {
        return style;
    }

    void blank() {
        out.println();
    }

    /** A line of our own, which may be painted already. */
    void line(String text) {
        Wrap.lines(text, width).forEach(out::println);
    }

    /** A paragraph after a lead, its further lines indented as far. */
    void paragraph(String text, String lead, UnaryOperator<String> paint) {
        String prefix = lead;
        for (String line : Wrap.lines(Visible.of(text), width - lead.length())) {
            out.println(prefix + paint.apply(line));
            prefix = " ".repeat(lead.length());
        }
    }

    /** A letter, set off from what is said about it. */
    void letter(String text) {
        for (String line : Visible.of(text).split("\n", -1)) {
            if (line.isBlank()) {
                out.println(style.quiet("  |"));
            } else {
                Wrap.lines(line, width - 4).forEach(part -> out.println(style.quiet("  | ") + part));
            }
        }
    }

    /** Who can help. */
    void help(Help help) {
        blank();
        line(help.message());
        for (HelpLine entry : help.lines()) {
            paragraph(
                    entry.name() + " (" + entry.audience() + "): " + entry.how() + " " + entry.number(),
                    "  ",
                    style::bold);
        }
    }

    /** Waits for an answer on the same line. */
    void prompt(String text) {
        out.print(text);
        out.flush();
    }

    void flush() {
        out.flush();
    }
}

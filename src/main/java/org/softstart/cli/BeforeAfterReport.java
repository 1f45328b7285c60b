package org.softstart.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;
import org.softstart.app.BeforeAfter;
import org.softstart.model.Category;
import org.softstart.model.Report;

/** Prints a draft before and after its suggestions: what is taken out after a minus, what is put in after a plus. */
final class BeforeAfterReport {
    private static final Pattern LINES = Pattern.compile("\\R");

    private final PrintWriter out;
    private final Style style;
    private final int width;

    BeforeAfterReport(PrintWriter out, Style style, int width) {
        this.out = out;
        this.style = style;
        this.width = Math.max(40, width);
    }

    /** The change, or in one line that there is none, and what else is to be said of the draft. */
    void print(String before, String after, Report report) {
        if (!before.equals(after)) {
            print(BeforeAfter.of(before, after));
        } else if (report.judged()) {
            say(
                    report.findings().isEmpty()
                            ? "Nothing to change: nothing was found."
                            : "Nothing to change: there is no wording to offer; without --diff you see what was found.");
        }
        report.notice().ifPresent(notice -> {
            if (report.judged()) {
                out.println();
            }
            say(notice);
        });
        out.flush();
    }

    private void say(String text) {
        Wrap.lines(text, width).forEach(out::println);
    }

    void print(BeforeAfter change) {
        int newlines = 0;
        boolean begun = false;
        BeforeAfter.Sort before = BeforeAfter.Sort.KEPT;
        for (BeforeAfter.Part part : change.parts()) {
            // What is put in stands right under what it replaces.
            newlines = before == BeforeAfter.Sort.REMOVED && part.sort() == BeforeAfter.Sort.ADDED ? 0 : newlines;
            before = part.sort();
            for (String line : LINES.split(Visible.of(part.text()), -1)) {
                if (!line.isBlank()) {
                    if (begun && newlines > 1) {
                        out.println();
                    }
                    print(part.sort(), line);
                    begun = true;
                    newlines = 0;
                }
                newlines++;
            }
            // The last line goes on in the next part.
            newlines--;
        }
        out.flush();
    }

    private void print(BeforeAfter.Sort sort, String text) {
        String mark =
                switch (sort) {
                    case KEPT -> "  ";
                    case REMOVED -> "- ";
                    case ADDED -> "+ ";
                };
        for (String line : Wrap.lines(text, width - mark.length())) {
            String painted =
                    switch (sort) {
                        case KEPT -> line;
                        case REMOVED -> style.of(Category.BLAME, line);
                        case ADDED -> style.good(line);
                    };
            out.println(mark + painted);
        }
    }
}

package org.softstart.cli;

import java.io.PrintWriter;
import org.softstart.app.BeforeAfter;
import org.softstart.model.Category;

/** Prints a draft before and after its suggestions: what is taken out after a minus, what is put in after a plus. */
final class BeforeAfterReport {
    private final PrintWriter out;
    private final Style style;
    private final int width;

    BeforeAfterReport(PrintWriter out, Style style, int width) {
        this.out = out;
        this.style = style;
        this.width = Math.max(40, width);
    }

    void print(BeforeAfter change) {
        for (BeforeAfter.Part part : change.parts()) {
            for (String line : Visible.of(part.text()).strip().split("\\s*\\n\\s*")) {
                print(part.sort(), line);
            }
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

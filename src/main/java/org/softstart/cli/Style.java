package org.softstart.cli;

import org.softstart.model.Category;
import picocli.CommandLine.Help.Ansi;

/** Colours of the terminal report; all of them empty when colour is not wanted. */
final class Style {
    private final boolean colour;

    Style(boolean colour) {
        this.colour = colour;
    }

    /** In colour when standard output is a terminal and neither NO_COLOR nor a dumb terminal says otherwise. */
    static Style forTerminal() {
        boolean dumb = "dumb".equals(System.getenv("TERM"));
        return new Style(Ansi.AUTO.enabled() && System.console() != null && System.getenv("NO_COLOR") == null && !dumb);
    }

    String bold(String text) {
        return wrap("1", text);
    }

    String quiet(String text) {
        return wrap("2", text);
    }

    String good(String text) {
        return wrap("32", text);
    }

    String suggestion(String text) {
        return wrap("36", text);
    }

    /** A category's own colour, never red. */
    String of(Category category, String text) {
        String code =
                switch (category) {
                    case HARSH_START_UP -> "38;5;173";
                    case BLAME -> "35";
                    case DEMAND -> "33";
                    case ANXIOUS_OVERLOAD -> "34";
                    case SAFETY -> "1";
                    default -> "38;5;103";
                };
        return wrap(code, text);
    }

    /** The marked part of an excerpt. */
    String marked(Category category, String text) {
        return colour ? "\u001B[4m" + of(category, text) + "\u001B[24m" : text;
    }

    boolean isPlain() {
        return !colour;
    }

    private String wrap(String code, String text) {
        return colour ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
    }
}

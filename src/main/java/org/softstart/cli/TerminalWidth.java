package org.softstart.cli;

/** How wide the terminal is, as far as the environment tells; the launcher sees to it that it does. */
final class TerminalWidth {
    private static final int USUAL = 80;
    private static final int WIDEST = 100;
    /** Options and what they do stand beside each other, which takes some room. */
    private static final int NARROWEST_HELP = 60;

    private TerminalWidth() {}

    /** Columns; lines longer than a hundred are hard to read, so never more than that. */
    static int get() {
        return of(System.getenv("COLUMNS"));
    }

    /** Columns for the help of commands. */
    static int forHelp() {
        return forHelp(System.getenv("COLUMNS"));
    }

    static int of(String columns) {
        if (columns == null || !columns.matches("[1-9][0-9]{0,3}")) {
            return USUAL;
        }
        return Math.min(WIDEST, Integer.parseInt(columns));
    }

    static int forHelp(String columns) {
        return Math.max(NARROWEST_HELP, of(columns));
    }
}

package org.softstart.cli;

/** How wide the terminal is, as far as the environment tells. */
final class TerminalWidth {
    private static final int USUAL = 80;
    private static final int WIDEST = 100;

    private TerminalWidth() {}

    /** Columns; lines longer than a hundred are hard to read, so never more than that. */
    static int get() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || !columns.matches("[0-9]{1,4}")) {
            return USUAL;
        }
        return Math.min(WIDEST, Integer.parseInt(columns));
    }
}

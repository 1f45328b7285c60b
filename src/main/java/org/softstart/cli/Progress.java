package org.softstart.cli;

import java.io.PrintWriter;

/** Counts on standard error while a batch runs, when somebody can see it. */
final class Progress {
    private static final int EVERY = 100;

    private final PrintWriter err;
    private final boolean visible;
    private int done;

    Progress(PrintWriter err, boolean visible) {
        this.err = err;
        this.visible = visible;
    }

    void step() {
        done++;
        if (visible && done % EVERY == 0) {
            err.print("\r" + done + " checked");
            err.flush();
        }
    }

    void end() {
        if (visible && done >= EVERY) {
            err.println("\r" + done + " checked");
            err.flush();
        }
    }
}

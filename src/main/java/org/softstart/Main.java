package org.softstart;

import org.softstart.cli.SoftstartCommand;

/** Where the program starts: picks the adapter. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(SoftstartCommand.run(arguments));
    }
}

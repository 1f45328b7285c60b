package org.softstart;

import org.softstart.cli.SoftstartCommand;

/** Where the program starts: picks the adapter. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int status;
        try {
            status = SoftstartCommand.run(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // Nothing can be saved at this point but the promise of one clear line.
            status = SoftstartCommand.overwhelmed();
        }
        System.exit(status);
    }
}

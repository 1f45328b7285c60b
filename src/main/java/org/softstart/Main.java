package org.softstart;

import java.util.Arrays;
import org.softstart.app.Home;
import org.softstart.cli.SoftstartCommand;
import org.softstart.swing.DesktopWindow;
import org.softstart.swing.Rehearsal;

/** Where the program starts: picks the adapter. */
public final class Main {
    /** What the launcher asks for once, to know which classes a window takes. */
    private static final String[] REHEARSAL = {"rehearse"};

    private Main() {}

    public static void main(String[] arguments) {
        // Nothing of the window is loaded for a command.
        if (arguments.length == 0 && DesktopWindow.open()) {
            return;
        }
        if (Arrays.equals(arguments, REHEARSAL)) {
            Rehearsal.run();
            return;
        }
        int status;
        try {
            status = SoftstartCommand.run(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            // Nothing can be saved at this point but the promise of one clear line.
            status = SoftstartCommand.overwhelmed();
        }
        Home.finish();
        System.exit(status);
    }
}

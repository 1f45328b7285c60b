package org.softstart.cli;

import java.io.PrintWriter;
import org.softstart.app.Home;
import org.softstart.app.Softstart;
import org.softstart.lexicon.Lexicon;
import org.softstart.nlp.ModelException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options and the making of the engine that commands share. */
final class Engine {
    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--skip-broken", hidden = true, description = "Go on without lexicon files that cannot be read.")
    private boolean skipBroken;

    private final Home home = Home.find();

    Lexicon lexicon() throws Unreadable {
        if (!home.isComplete()) {
            throw new Unreadable("the folders lexicons and models are not where they should be; start with ./softstart");
        }
        PrintWriter err = spec.commandLine().getErr();
        return skipBroken ? home.lexicon(e -> err.println("skipped: " + e.getMessage())) : home.lexicon();
    }

    Softstart softstart(boolean trial) throws Unreadable {
        Lexicon lexicon = lexicon();
        return softstart(lexicon, trial);
    }

    Softstart softstart(Lexicon lexicon, boolean trial) throws Unreadable {
        try {
            return new Softstart(home.annotator(lexicon), lexicon, trial);
        } catch (ModelException e) {
            throw new Unreadable(e.getMessage());
        }
    }
}

package org.softstart.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.softstart.app.Home;
import org.softstart.app.Softstart;
import org.softstart.lexicon.Lexicon;
import org.softstart.nlp.ModelException;
import org.softstart.nlp.PipelineAnnotator;
import org.softstart.text.Depth;
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

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description =
                    "Whose help lines to show: US, UK, IE, CA, AU or NZ. Default: the country of this computer's language setting.")
    private String country = Locale.getDefault().getCountry();

    private final Home home = Home.find();

    private PipelineAnnotator annotator;
    private Lexicon lexicon;

    /** Loads in the background what a check of this depth needs, while the draft is read. */
    void warmUp(Depth depth) throws Unreadable {
        PipelineAnnotator warming = annotator();
        Thread thread = new Thread(
                () -> {
                    try {
                        warming.warmUp(depth);
                    } catch (ModelException e) {
                        // The check itself meets the same trouble and reports it.
                        return;
                    }
                },
                "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private PipelineAnnotator annotator() throws Unreadable {
        if (annotator == null) {
            try {
                annotator = home.annotator(lexicon());
            } catch (ModelException e) {
                throw new Unreadable(e.getMessage());
            }
        }
        return annotator;
    }

    Lexicon lexicon() throws Unreadable {
        if (lexicon == null) {
            lexicon = readLexicon();
        }
        return lexicon;
    }

    private Lexicon readLexicon() throws Unreadable {
        if (!home.isComplete()) {
            throw new Unreadable(
                    "the folders lexicons and models are not where they should be; start with ./softstart");
        }
        PrintWriter err = spec.commandLine().getErr();
        return skipBroken ? home.lexicon(e -> err.println("skipped: " + e.getMessage())) : home.lexicon();
    }

    Softstart softstart(boolean trial) throws Unreadable {
        Lexicon rules = lexicon();
        try {
            return new Softstart(annotator(), home.languageCheck(rules), rules, trial, country);
        } catch (ModelException e) {
            throw new Unreadable(e.getMessage());
        }
    }
}

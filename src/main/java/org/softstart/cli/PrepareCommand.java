package org.softstart.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.softstart.app.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the lexicons and the models into a form that is quick to read; the launcher calls it when one of them has changed. */
@Command(name = "prepare", hidden = true, description = "Prepares the lexicons and the models for quick starts.")
final class PrepareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where to put what is made of them.")
    private Path folder;

    @Option(names = "--lexicons", description = "The lexicons alone; what is made of the models stays as it is.")
    private boolean lexiconsAlone;

    @Override
    public Integer call() throws IOException {
        Home home = Home.find();
        if (lexiconsAlone) {
            home.prepareLexicons(folder);
        } else {
            home.prepare(folder);
        }
        return 0;
    }
}

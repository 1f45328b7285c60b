package org.softstart.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.softstart.app.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts the lexicons and the models into a form that is quick to read; the launcher calls it when one of them has changed. */
@Command(name = "prepare", hidden = true, description = "Prepares the lexicons and the models for quick starts.")
final class PrepareCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "Where to put what is made of them.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        Home.find().prepare(folder);
        return 0;
    }
}

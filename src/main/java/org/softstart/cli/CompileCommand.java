package org.softstart.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.softstart.app.Home;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts the lexicons into one file that is quick to read; the launcher calls it when a lexicon has changed. */
@Command(name = "compile", hidden = true, description = "Compiles the lexicons.")
final class CompileCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The compiled file.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Home.find().compile(file);
        return 0;
    }
}

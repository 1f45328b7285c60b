package org.softstart.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.softstart.app.Home;
import org.softstart.train.Training;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Rebuilds the learned files of {@code models/} from the corpus. */
@Command(
        name = "train",
        description = "Rebuilds the learned files of models/ from the corpus, the same each time.",
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description = "Cross-validate over writers in so many parts. Default: 4.")
    private int folds = 4;

    @Option(
            names = "--corpus",
            paramLabel = "FOLDER",
            description = "A folder for each writer. Default: the project's.")
    private Path corpus;

    @Option(names = "--list", paramLabel = "FILE", description = "Write there what was judged of each message.")
    private Path list;

    @Override
    public Integer call() throws IOException {
        Home home = Home.find();
        Path from = corpus == null ? home.folder().resolve("src/main/corpus") : corpus;
        Training.Trained trained = new Training(home, spec.commandLine().getErr()).train(from, folds);
        home.keep(trained.judgement());
        if (list != null) {
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(list))) {
                trained.list(out);
            }
        }
        trained.report(spec.commandLine().getOut());
        return 0;
    }
}

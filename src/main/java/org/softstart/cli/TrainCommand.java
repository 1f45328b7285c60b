package org.softstart.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.softstart.app.Home;
import org.softstart.train.Training;
import org.softstart.train.WordingTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(
            names = "--heard",
            paramLabel = "FILE",
            description =
                    "What train --encoder wrote of the writers it left out; without it, no encoder is listened to.")
    private Path heard;

    @Option(names = "--list", paramLabel = "FILE", description = "Write there what was judged of each message.")
    private Path list;

    @Option(
            names = "--encoder",
            description = {
                "Train the encoder instead: hours, on Linux, from the source folder.",
                "'softstart train --encoder --help' tells more."
            })
    private boolean encoder;

    @Option(
            names = "--wordings",
            description = "Learn instead, from marked wordings, which of several people would rather send.")
    private boolean wordings;

    @Option(
            names = "--marks",
            paramLabel = "FOLDER",
            description = "Where the marked wordings are. Default: the project's.")
    private Path marks;

    @Override
    public Integer call() throws IOException {
        if (encoder) {
            // The launcher of the source folder would have started another program.
            throw new ParameterException(spec.commandLine(), "the encoder is trained from the source folder only");
        }
        Home home = Home.find();
        if (wordings) {
            WordingTraining training =
                    WordingTraining.of(marks == null ? home.folder().resolve("src/main/marks") : marks);
            home.keep(training.train());
            training.report(spec.commandLine().getOut());
            return 0;
        }
        Path from = corpus == null ? home.folder().resolve("src/main/corpus") : corpus;
        Training.Trained trained =
                new Training(home, spec.commandLine().getErr()).train(from, folds, Optional.ofNullable(heard));
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

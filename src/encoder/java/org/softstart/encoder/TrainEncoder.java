package org.softstart.encoder;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.softstart.app.Home;
import org.softstart.app.Labelled;
import org.softstart.app.LabelledJson;
import org.softstart.encode.WordPieces;
import org.softstart.model.SetupException;
import org.softstart.nlp.ModelFiles;
import org.softstart.text.Annotator;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the encoder without some writers, measures it on them, and ships just that network: what is told of it is then true of it. */
@Command(
        name = "train --encoder",
        description = {
            "Trains the encoder on the corpus without some writers, measures it on them, and writes it into models/.",
            "Takes an hour or two; goes on after the last epoch if it was stopped."
        },
        mixinStandardHelpOptions = true)
final class TrainEncoder implements Callable<Integer> {
    private static final String WORDS = "encoder-words.txt";
    private static final String MODEL = "encoder.onnx";
    private static final long SEED = 1;
    /** Everyday texts, old letters, reproach, honest feelings, banter, danger, short letters: one or two of each, the hard ones among them. */
    private static final List<String> HELD =
            List.of("29", "31", "37", "45", "49", "50", "61", "65", "68", "80", "88", "91");

    @Spec
    private CommandSpec spec;

    @Option(names = "--encoder", hidden = true)
    private boolean encoder;

    @Option(names = "--epochs", paramLabel = "N", description = "How often it sees each message. Default: 3.")
    private int epochs = 3;

    @Option(names = "--layers", paramLabel = "N", description = "How many of the 12 layers it keeps. Default: 6.")
    private int layers = 6;

    @Option(
            names = "--held",
            paramLabel = "WRITERS",
            split = ",",
            description = "Who is left out for measuring, by number; none to skip that. Default: ${DEFAULT-VALUE}.")
    private List<String> held = HELD;

    @Option(names = "--list", paramLabel = "FILE", description = "Write there what was heard in each message left out.")
    private Path list;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Default: 2. The same bytes come out only of the same number.")
    private int threads = 2;

    @Option(names = "--limit", paramLabel = "N", description = "To try it: learn from so many messages only.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--into", paramLabel = "FOLDER", description = "To try it: write there, not into models/.")
    private Path into;

    /** Run by the launcher with the arguments of the command line, {@code train} first. */
    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(new TrainEncoder())
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        line.setExecutionExceptionHandler((e, failed, parsed) -> {
            failed.getErr()
                    .println("softstart: "
                            + (e instanceof SetupException || e instanceof IOException
                                    ? e.getMessage()
                                    : "training failed: " + e));
            return 2;
        });
        System.exit(line.execute(Arrays.copyOfRange(arguments, Math.min(1, arguments.length), arguments.length)));
    }

    @Override
    public Integer call() throws IOException {
        Home home = Home.find();
        Path work = home.folder().resolve("target/encoder");
        keepToItself(work);
        List<Message> messages = messages(home);
        say("%d messages of %d writers read"
                .formatted(
                        messages.size(),
                        messages.stream().map(Message::writer).distinct().count()));
        Set<String> left = held.contains("none") ? Set.of() : Set.copyOf(held);
        List<Message> learnt = messages.stream()
                .filter(message -> !left.contains(message.writer()))
                .toList();
        Weights weights = new Course(new Course.Plan(layers, epochs, SEED), work.resolve("state"), this::say)
                .train(learnt.stream()
                        .flatMap(message -> Passage.of(message).stream())
                        .toList());
        byte[] model = OnnxFile.of(weights, OnnxFile.Precision.BYTES);
        Path models = into == null ? home.folder().resolve("models") : into;
        Files.createDirectories(models);
        Files.write(models.resolve(MODEL), model);
        say("%s: %,d bytes".formatted(models.resolve(MODEL), model.length));
        if (into == null) {
            ModelFiles.noteChecksum(models, MODEL);
            ModelFiles.noteChecksum(models, WORDS);
        }
        if (!left.isEmpty()) {
            measure(
                    messages.stream()
                            .filter(message -> left.contains(message.writer()))
                            .toList(),
                    model);
        }
        return 0;
    }

    /** Nothing is fetched, nothing told to anybody, nothing left in the home folder. */
    private void keepToItself(Path work) {
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("DJL_CACHE_DIR", work.resolve("djl").toString());
        System.setProperty("ENGINE_CACHE_DIR", work.resolve("djl").toString());
        System.setProperty("ai.djl.pytorch.num_threads", String.valueOf(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
    }

    private List<Message> messages(Home home) throws IOException {
        List<Labelled> items = LabelledJson.read(home.folder().resolve("src/main/corpus"));
        if (limit < items.size()) {
            int every = items.size() / limit;
            List<Labelled> few = new ArrayList<>();
            for (int i = 0; i < items.size() && few.size() < limit; i += every) {
                few.add(items.get(i));
            }
            items = few;
        }
        Annotator annotator = home.annotator(home.lexicon());
        WordPieces pieces = WordPieces.read(
                Files.readAllBytes(home.folder().resolve("models").resolve(WORDS)));
        MessageReader reader = new MessageReader(annotator, pieces);
        return items.parallelStream()
                .map(reader::read)
                .filter(message -> message.pieces().length > 0)
                .toList();
    }

    private void measure(List<Message> judged, byte[] model) throws IOException {
        List<OnnxReader.Heard> heard;
        try (OnnxReader reader = new OnnxReader(model)) {
            heard = judged.parallelStream().map(reader::read).toList();
        }
        if (list != null) {
            list(judged, heard);
        }
        Measures.report(judged, heard, spec.commandLine().getOut());
    }

    /** One line a message: its id and writer, the readers' verdict, and for each sentence the log-odds of each head. */
    private void list(List<Message> messages, List<OnnxReader.Heard> heard) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(list))) {
            for (int i = 0; i < messages.size(); i++) {
                Message message = messages.get(i);
                StringBuilder line =
                        new StringBuilder(String.join("\t", message.id(), message.writer(), message.verdict()));
                for (float[] sentence : heard.get(i).sentences()) {
                    line.append('\t');
                    for (int h = 0; h < sentence.length; h++) {
                        line.append(String.format(Locale.ROOT, h == 0 ? "%.3f" : " %.3f", sentence[h]));
                    }
                }
                out.println(line);
            }
        }
    }

    private void say(String what) {
        spec.commandLine().getErr().println(what);
    }
}

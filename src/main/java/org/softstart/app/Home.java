package org.softstart.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.softstart.detect.Detectors;
import org.softstart.encode.Encoder;
import org.softstart.learn.Hearing;
import org.softstart.learn.Judgement;
import org.softstart.learn.Learned;
import org.softstart.learn.WordingJudgement;
import org.softstart.lexicon.CompiledLexicon;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.LexiconException;
import org.softstart.lexicon.LexiconReader;
import org.softstart.model.Depth;
import org.softstart.nlp.ModelException;
import org.softstart.nlp.ModelFiles;
import org.softstart.nlp.Models;
import org.softstart.nlp.OpenNlpLanguageCheck;
import org.softstart.nlp.PipelineAnnotator;
import org.softstart.nlp.PreparedModels;
import org.softstart.reply.PartnerReader;
import org.softstart.text.Annotator;
import org.softstart.text.LanguageCheck;
import org.softstart.text.Once;

/** The folder that holds {@code lexicons/} and {@code models/}, and the parts made from it. */
public final class Home {
    private static final String PROPERTY = "softstart.home";
    /** What {@link #prepare} made, if the launcher has seen to that. */
    private static final String PREPARED = "softstart.prepared";

    /** Where ONNX Runtime looks for its own two files. */
    private static final String RUNTIME = "onnxruntime.native.path";

    private static final String LEXICON = "lexicon.bin";

    private final Path folder;
    private final Optional<Path> prepared;
    private final Once<Lexicon> lexicon = new Once<>(this::readLexicon);
    private final Once<Optional<Hearing>> hearing = new Once<>(this::readHearing);
    private final Once<Optional<Learned>> learned = new Once<>(this::readLearned);
    private final Once<Optional<WordingJudgement>> wordings = new Once<>(this::readWordings);
    private Models models;

    private Home(Path folder, Optional<Path> prepared) {
        this.folder = folder;
        this.prepared = prepared;
    }

    /** The folder that the launcher names, else the working folder. */
    public static Home find() {
        return new Home(
                Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath(),
                Optional.ofNullable(System.getProperty(PREPARED)).map(Path::of));
    }

    public static Home at(Path folder) {
        return new Home(folder, Optional.empty());
    }

    public Path lexicons() {
        return folder.resolve("lexicons");
    }

    /** The folder itself. */
    public Path folder() {
        return folder;
    }

    /** Whether the folders are there. */
    public boolean isComplete() {
        return Files.isDirectory(lexicons()) && Files.isDirectory(folder.resolve("models"));
    }

    /**
     * The lexicon without the files that cannot be understood.
     *
     * @param onError told of each of them
     */
    public Lexicon lexicon(Consumer<LexiconException> onError) {
        return LexiconReader.read(lexicons(), onError);
    }

    /** The lexicon: as the launcher has prepared it, else from its files; read once. */
    public Lexicon lexicon() {
        return lexicon.get();
    }

    private Lexicon readLexicon() {
        return prepared.map(ready -> CompiledLexicon.read(ready.resolve(LEXICON)))
                .orElseGet(() -> LexiconReader.read(lexicons()));
    }

    /** The lexicon from its files, with their examples. */
    public Lexicon sources() {
        return LexiconReader.read(lexicons());
    }

    /**
     * Puts the lexicons and the models into a form that is quick to read.
     *
     * @param into the folder to write
     */
    public void prepare(Path into) throws IOException {
        PreparedModels.write(modelFiles(), into);
        prepareLexicons(into);
    }

    /**
     * The same for the lexicons alone, where the models are as they were.
     *
     * @param into the folder to write, which is there
     */
    public void prepareLexicons(Path into) throws IOException {
        CompiledLexicon.write(lexicons(), into.resolve(LEXICON));
    }

    private ModelFiles modelFiles() {
        return ModelFiles.in(folder.resolve("models"));
    }

    /** The language models of this home; nothing is loaded before it is needed. */
    private synchronized Models models() {
        if (models == null) {
            ModelFiles files = modelFiles();
            models = new Models(prepared.map(files::preparedIn).orElse(files));
        }
        return models;
    }

    /**
     * Loads in the background what a check of this depth needs, so that it is there when the draft is. What goes wrong is left for
     * the check itself to meet and to report.
     */
    public void warmUp(Depth depth) {
        if (!isComplete()) {
            return;
        }
        inBackground(this::lexicon);
        inBackground(() -> models().warmUp(Depth.QUICK));
        if (depth == Depth.DEEP) {
            inBackground(() -> models().warmUp(Depth.DEEP));
            inBackground(hearing::load);
        }
    }

    /** To be called before the program ends: waits for what must not be cut short, and for nothing else. */
    public static void finish() {
        Encoder.finish();
    }

    private static void inBackground(Runnable load) {
        Thread thread = new Thread(load, "warm-up");
        // The check itself meets the same trouble and reports it; and where the program is ending already, nobody needs
        // to know.
        thread.setUncaughtExceptionHandler((warmUp, trouble) -> {});
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The whole engine.
     *
     * @param trial whether rules on trial run too
     * @param country the writer's setting for help lines; empty if there is none
     */
    public Softstart softstart(Lexicon lexicon, boolean trial, String country) {
        return softstart(lexicon, trial, learned, country);
    }

    /**
     * The reading of a partner's words.
     *
     * @param country the writer's setting for help lines; empty if there is none
     */
    public Replies replies(Lexicon lexicon, String country) {
        Annotator annotator = annotator(lexicon);
        Softstart softstart = softstart(lexicon, false, country);
        return new Replies(
                annotator,
                languageCheck(lexicon),
                softstart,
                new PartnerReader(lexicon),
                new HelpDesk(lexicon, country));
    }

    /** The whole engine without rules on trial: what people use. */
    public Softstart softstart(String country) {
        return softstart(lexicon(), false, country);
    }

    /** The engine without what was learned. */
    public Softstart rulesAlone(Lexicon lexicon, boolean trial) {
        return softstart(lexicon, trial, Optional::empty, "");
    }

    private Softstart softstart(Lexicon lexicon, boolean trial, Supplier<Optional<Learned>> judgement, String country) {
        Detectors detectors = new Detectors(lexicon, trial, judgement);
        Impressions impressions = new Impressions(detectors.evidence(), judgement);
        return new Softstart(
                annotator(lexicon),
                languageCheck(lexicon),
                lexicon,
                detectors,
                impressions,
                new Ranking(wordings),
                country);
    }

    /** Keeps what was learned, with its checksum. */
    public void keep(Judgement judgement) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        judgement.write(new DataOutputStream(bytes));
        ModelFiles.keepLearned(folder.resolve("models"), bytes.toByteArray());
    }

    /** Keeps what was learned of wordings, with its checksum. */
    public void keep(WordingJudgement judgement) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        judgement.write(new DataOutputStream(bytes));
        ModelFiles.keepWordings(folder.resolve("models"), bytes.toByteArray());
    }

    private Optional<WordingJudgement> readWordings() {
        try {
            return models().wordings().map(WordingJudgement::read);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new ModelException("the judgement of wordings cannot be read; run softstart train --wordings", e);
        }
    }

    private Optional<Learned> readLearned() {
        return judgement().map(known -> new Learned(known, hearing.get()));
    }

    private Optional<Hearing> readHearing() {
        return models().encoder().map(files -> {
            // Else the runtime would unpack itself into the folder for temporary files.
            Path runtime = folder.resolve("models").resolve("onnxruntime");
            if (Files.isDirectory(runtime) && System.getProperty(RUNTIME) == null) {
                System.setProperty(RUNTIME, runtime.toString());
            }
            return Encoder.of(files.network(), files.words());
        });
    }

    private Optional<Judgement> judgement() {
        try {
            return models().learned().map(Judgement::read);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new ModelException("the learned model cannot be read; run softstart train", e);
        }
    }

    private LanguageCheck languageCheck(Lexicon lexicon) {
        Set<String> everyday = new HashSet<>();
        lexicon.table("everyday-words").forEach(row -> everyday.add(row.get(0)));
        return new OpenNlpLanguageCheck(models(), everyday, lexicon.table("foreign-words"), endearments(lexicon));
    }

    /** The annotator alone. */
    public Annotator annotator(Lexicon lexicon) {
        Map<String, String> spellings = new HashMap<>();
        lexicon.table("spellings").forEach(row -> spellings.put(row.get(0), row.get(1)));
        return new PipelineAnnotator(models(), spellings, endearments(lexicon));
    }

    /** The single words of pet names. */
    private static Set<String> endearments(Lexicon lexicon) {
        Set<String> endearments = new HashSet<>();
        for (List<String> row : lexicon.table("endearments")) {
            endearments.addAll(List.of(row.get(0).split(" ", -1)));
        }
        return endearments;
    }
}

package org.softstart.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.LexiconException;
import org.softstart.lexicon.LexiconReader;
import org.softstart.nlp.ModelFiles;
import org.softstart.nlp.OpenNlpLanguageCheck;
import org.softstart.nlp.PipelineAnnotator;
import org.softstart.text.LanguageCheck;

/** The folder that holds {@code lexicons/} and {@code models/}, and the parts made from it. */
public final class Home {
    private static final String PROPERTY = "softstart.home";

    private final Path folder;

    private Home(Path folder) {
        this.folder = folder;
    }

    /** The folder that the launcher names, else the working folder. */
    public static Home find() {
        return new Home(Path.of(System.getProperty(PROPERTY, "")).toAbsolutePath());
    }

    public static Home at(Path folder) {
        return new Home(folder);
    }

    public Path lexicons() {
        return folder.resolve("lexicons");
    }

    public boolean isComplete() {
        return Files.isDirectory(lexicons()) && Files.isDirectory(folder.resolve("models"));
    }

    /** @param onError told of each lexicon file that cannot be understood */
    public Lexicon lexicon(Consumer<LexiconException> onError) {
        return LexiconReader.read(lexicons(), onError);
    }

    public Lexicon lexicon() {
        return LexiconReader.read(lexicons());
    }

    /** Tells drafts that are not in English. */
    public LanguageCheck languageCheck(Lexicon lexicon) {
        Set<String> everyday = new HashSet<>();
        lexicon.table("everyday-words").forEach(row -> everyday.add(row.get(0)));
        return new OpenNlpLanguageCheck(models(), everyday);
    }

    private ModelFiles models() {
        return ModelFiles.in(folder.resolve("models"));
    }

    /** The annotator; its models are loaded when first needed. */
    public PipelineAnnotator annotator(Lexicon lexicon) {
        Map<String, String> spellings = new HashMap<>();
        lexicon.table("spellings").forEach(row -> spellings.put(row.get(0), row.get(1)));
        Set<String> endearments = new HashSet<>();
        for (List<String> row : lexicon.table("endearments")) {
            endearments.addAll(List.of(row.get(0).split(" ")));
        }
        return new PipelineAnnotator(models(), spellings, endearments);
    }
}

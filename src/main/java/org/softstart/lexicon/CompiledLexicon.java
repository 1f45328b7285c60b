package org.softstart.lexicon;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The lexicons in one file that is quick to read: no examples, and with each pattern the words it needs, so that it is parsed
 * only when a draft has one of them. Half a second of every start would go into the YAML otherwise.
 */
public final class CompiledLexicon {
    /** What a compiled pattern knows of itself besides its source. */
    static final String ANCHORS = "anchors";

    static final String QUESTION = "asks";

    private static final List<String> PATTERN_FIELDS = List.of("patterns", "unless");

    private CompiledLexicon() {}

    /**
     * Compiles a folder.
     *
     * @throws LexiconException if a file cannot be understood; the old compiled file then stays as it was
     */
    public static void write(Path folder, Path file) throws IOException {
        Map<String, Object> contents = LexiconFolder.read(folder, error -> {
            throw error;
        });
        Lexicon lexicon = LexiconReader.of(contents, error -> {
            throw error;
        });
        Map<String, Rule> byPath = new LinkedHashMap<>();
        lexicon.rules().forEach(rule -> byPath.put(rule.id().replace('.', '/') + ".yaml", rule));
        lexicon.strengths().forEach(rule -> byPath.put("strengths/" + rule.id().replace('.', '/') + ".yaml", rule));
        Map<String, Object> compiled = new LinkedHashMap<>();
        contents.forEach((path, content) -> {
            Rule rule = byPath.get(path);
            compiled.put(path, rule == null ? content : compile(rule, new Fields(path, content).all()));
        });
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(half)) {
            JSON.std.write(compiled, out);
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, Object> compile(Rule rule, Map<String, Object> fields) {
        Map<String, Object> compiled = new LinkedHashMap<>(fields);
        compiled.remove("examples");
        for (String name : PATTERN_FIELDS) {
            if (fields.get(name) instanceof List<?> items) {
                List<Object> noted = new java.util.ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    TokenPattern pattern = name.equals("patterns")
                            ? rule.patterns().get(i).pattern()
                            : rule.unless().get(i).pattern();
                    Map<String, Object> item = new LinkedHashMap<>(new Fields(rule.id(), items.get(i)).all());
                    item.put(ANCHORS, pattern.anchors().stream().sorted().toList());
                    item.put(QUESTION, pattern.hasQuestionMark());
                    noted.add(item);
                }
                compiled.put(name, noted);
            }
        }
        return compiled;
    }

    /**
     * Reads a compiled file.
     *
     * @throws LexiconException if it is damaged
     */
    public static Lexicon read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return LexiconReader.of(JSON.std.mapFrom(in), error -> {
                throw error;
            });
        } catch (IOException | RuntimeException e) {
            throw new LexiconException(
                    "the compiled lexicon is damaged; delete " + file.getFileName() + " and start again", e);
        }
    }
}

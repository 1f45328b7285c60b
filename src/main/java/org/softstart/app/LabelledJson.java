package org.softstart.app;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.softstart.model.Category;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.SafetyLevel;
import org.softstart.model.SetupException;
import org.softstart.model.Span;

/** Reads labelled JSON Lines, from a file or from all {@code .jsonl} files of a folder. */
public final class LabelledJson {
    private static final String ONE_WRITER = "messages";

    private LabelledJson() {}

    /**
     * All items.
     *
     * @param path a file, or a folder with files in it or below
     * @throws SetupException if a line is no labelled item
     */
    public static List<Labelled> read(Path path) throws IOException {
        List<Labelled> items = new ArrayList<>();
        for (Path file : files(path)) {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    try {
                        items.add(item(file, line));
                    } catch (IOException | RuntimeException e) {
                        throw new SetupException(file.getFileName() + ", line " + number + " is no labelled item");
                    }
                }
            }
        }
        return items;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static Labelled item(Path file, String line) throws IOException {
        Map<String, Object> fields = JSON.std.mapFrom(line);
        String text = (String) fields.get("text");
        Object kind = fields.get("kind");
        DraftKind known =
                kind == null ? DraftKind.LETTER : DraftKind.of(kind.toString()).orElseThrow();
        String name = file.getFileName().toString().replaceAll("\\.jsonl$", "");
        // Each writer of the corpus has a folder.
        String source = name.equals(ONE_WRITER) ? file.getParent().getFileName().toString() : name;
        return new Labelled(
                String.valueOf(fields.get("id")),
                source,
                new Draft(known, text),
                Objects.toString(fields.get("trap"), ""),
                labels(text, fields.get("spans")),
                labels(text, fields.get("maybe")));
    }

    private static List<Labelled.Label> labels(String text, Object spans) {
        List<Labelled.Label> labels = new ArrayList<>();
        if (spans instanceof List<?> list) {
            for (Object span : list) {
                Map<?, ?> fields = (Map<?, ?>) span;
                String quote = String.valueOf(fields.get("quote"));
                int start = Math.max(0, text.indexOf(quote));
                Object rule = fields.get("rule");
                labels.add(new Labelled.Label(
                        Category.of(String.valueOf(fields.get("category"))).orElseThrow(),
                        rule == null ? "" : rule.toString(),
                        Optional.ofNullable(fields.get("level")).map(level -> SafetyLevel.valueOf(level.toString())),
                        String.valueOf(fields.get("reader")),
                        new Span(start, Math.min(text.length(), start + quote.length()))));
            }
        }
        return labels;
    }
}

package org.softstart.app;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
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
import org.softstart.text.TextFile;

/** Reads labelled JSON Lines, from a file or from all {@code .jsonl} files of a folder. */
public final class LabelledJson {
    private static final String ONE_WRITER = "messages";

    private LabelledJson() {}

    /**
     * All items.
     *
     * @param path a file, or a folder with files in it or below
     * @throws SetupException if a file cannot be read, or a line is no labelled item
     */
    public static List<Labelled> read(Path path) throws IOException {
        List<Labelled> items = new ArrayList<>();
        for (Path file : files(path)) {
            int number = 0;
            for (String line : TextFile.lines(file, file.toString())) {
                number++;
                if (!line.isBlank()) {
                    items.add(item(file, number, line));
                }
            }
        }
        return items;
    }

    /**
     * The files of JSON Lines at a path: itself, or all in it and below, in the order of their names.
     *
     * @throws SetupException if a folder holds none
     */
    public static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new SetupException("there is no file ending in .jsonl in " + path);
            }
            return found;
        }
    }

    private static Labelled item(Path file, int number, String line) {
        try {
            return item(file, line);
        } catch (Slip e) {
            throw new SetupException(file + ", line " + number + " is no labelled item: " + e.getMessage());
        }
    }

    /** What is wrong with a line; it quotes none of its words. */
    private static final class Slip extends Exception {
        private static final long serialVersionUID = 1L;

        Slip(String message) {
            super(message);
        }
    }

    private static Map<String, Object> object(String line) throws Slip {
        try {
            return JSON.std.mapFrom(line);
        } catch (IOException | RuntimeException e) {
            throw new Slip("not a JSON object");
        }
    }

    private static Labelled item(Path file, String line) throws Slip {
        Map<String, Object> fields = object(line);
        if (!(fields.get("text") instanceof String text)) {
            throw new Slip("no text");
        }
        Object kind = fields.get("kind");
        DraftKind known = kind == null
                ? DraftKind.LETTER
                : DraftKind.of(kind.toString())
                        .orElseThrow(() -> new Slip("unknown kind; use text, opening, letter or spoken"));
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

    private static List<Labelled.Label> labels(String text, Object spans) throws Slip {
        List<Labelled.Label> labels = new ArrayList<>();
        if (spans instanceof List<?> list) {
            for (Object span : list) {
                if (!(span instanceof Map<?, ?> fields)) {
                    throw new Slip("a span is not an object with category and quote");
                }
                labels.add(label(text, fields));
            }
        }
        return labels;
    }

    private static Labelled.Label label(String text, Map<?, ?> fields) throws Slip {
        String quote = String.valueOf(fields.get("quote"));
        int start = Math.max(0, text.indexOf(quote));
        Object rule = fields.get("rule");
        return new Labelled.Label(
                Category.of(String.valueOf(fields.get("category")))
                        .orElseThrow(() -> new Slip("a span has no category that is known")),
                rule == null ? "" : rule.toString(),
                level(fields.get("level")),
                String.valueOf(fields.get("reader")),
                new Span(start, Math.min(text.length(), start + quote.length())));
    }

    private static Optional<SafetyLevel> level(Object level) throws Slip {
        try {
            return Optional.ofNullable(level).map(named -> SafetyLevel.valueOf(named.toString()));
        } catch (IllegalArgumentException e) {
            throw new Slip("a span has a level that is not known");
        }
    }
}

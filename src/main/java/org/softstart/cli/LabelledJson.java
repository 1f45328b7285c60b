package org.softstart.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.softstart.app.Labelled;
import org.softstart.model.Category;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Span;

/** Reads labelled JSON Lines, from a file or from all {@code .jsonl} files of a folder. */
final class LabelledJson {
    private LabelledJson() {}

    static List<Labelled> read(Path path) throws IOException, Unreadable {
        List<Labelled> items = new ArrayList<>();
        for (Path file : files(path)) {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                if (!line.isBlank()) {
                    try {
                        items.add(item(file, line));
                    } catch (IOException | RuntimeException e) {
                        throw new Unreadable(file.getFileName() + ", line " + number + " is no labelled item");
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
        String source = file.getFileName().toString().replaceAll("\\.jsonl$", "");
        return new Labelled(
                String.valueOf(fields.get("id")),
                source,
                new Draft(known, text),
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
                        new Span(start, Math.min(text.length(), start + quote.length()))));
            }
        }
        return labels;
    }
}

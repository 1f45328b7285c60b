package org.softstart.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads tab-separated files: UTF-8, a header row, no quoting. */
final class Tables {
    private Tables() {}

    /** The rows after the header. */
    static List<List<String>> read(Path file) {
        List<List<String>> rows = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                if (!line.isBlank()) {
                    rows.add(Arrays.stream(line.split("\t", -1))
                            .map(String::strip)
                            .toList());
                }
            }
        } catch (IOException e) {
            throw new LexiconException("cannot read " + file.getFileName(), e);
        }
        return rows;
    }

    static List<String> firstColumn(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).toList();
    }
}

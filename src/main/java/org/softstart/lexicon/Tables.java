package org.softstart.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads tab-separated files: a header row, no quoting. */
final class Tables {
    private Tables() {}

    /**
     * The rows after the header.
     *
     * @param path the file's path in {@code lexicons/}, for messages
     * @throws LexiconException if a row has not as many columns as the header names
     */
    static List<List<String>> read(List<String> lines, String path) {
        List<List<String>> rows = new ArrayList<>();
        int columns = lines.isEmpty() ? 0 : columns(lines.get(0)).size();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                List<String> row = columns(lines.get(i));
                if (row.size() != columns) {
                    throw new LexiconException(path + ", line " + (i + 1) + ": the header has " + columns
                            + " columns (with tabs between), this line " + row.size());
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }

    static List<String> firstColumn(List<List<String>> rows) {
        return rows.stream().map(row -> row.get(0)).toList();
    }
}

package org.softstart.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width, between words. */
final class Wrap {
    private Wrap() {}

    /** Lines of at most {@code width} characters; a longer word stands alone. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (line.length() > 0) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

package org.softstart.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What pokes in an answer that is soft otherwise: "would you mind, or is that too much to ask?" The expressions stand in {@code barbs.txt}. */
final class Barbs {
    private final List<Pattern> patterns;

    private Barbs(List<Pattern> patterns) {
        this.patterns = patterns;
    }

    static Barbs load() {
        try (InputStream in = Barbs.class.getResourceAsStream("barbs.txt")) {
            if (in == null) {
                throw new CurriculumException("barbs.txt is missing");
            }
            return new Barbs(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::compile)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean areIn(Heard heard) {
        return patterns.stream()
                .anyMatch(barb -> barb.matcher(heard.norm().strip()).find());
    }
}

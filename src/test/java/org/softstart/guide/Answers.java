package org.softstart.guide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.softstart.model.DraftKind;

/** Sets of answers of different people, one {@code id: words} a line. */
final class Answers {
    static final Path FOLDER = Path.of("src/test/resources/guide");

    private Answers() {}

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".answers"))
                    .map(name -> name.replace(".answers", ""))
                    .sorted()
                    .toList();
        }
    }

    static GuideState of(String name) throws IOException {
        GuideState state = GuideState.begin(DraftKind.LETTER);
        for (String line : Files.readAllLines(FOLDER.resolve(name + ".answers"))) {
            String[] parts = line.split(": ", 2);
            state = parts[0].equals("kind")
                    ? state.as(DraftKind.of(parts[1]).orElseThrow())
                    : state.with(Question.of(parts[0]).orElseThrow(), parts[1]);
        }
        return state;
    }
}

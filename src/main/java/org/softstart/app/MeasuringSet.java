package org.softstart.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** Labelled messages that belong together, under the name of their file. */
public record MeasuringSet(String name, List<Labelled> items) {
    public MeasuringSet {
        items = List.copyOf(items);
    }

    /** Reads a file, or a folder as one set. */
    public static MeasuringSet read(Path path, Predicate<Labelled> wanted) throws IOException {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return new MeasuringSet(
                name == null ? path.toString() : name.toString(),
                LabelledJson.read(path).stream().filter(wanted).toList());
    }
}

package org.softstart.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.softstart.model.SetupException;
import org.softstart.text.TextFile;

/** The files of {@code lexicons/} as plain values: YAML as maps and lists, tables as lists of rows. */
final class LexiconFolder {
    private LexiconFolder() {}

    /**
     * The contents by path, in the order of paths.
     *
     * @param onError told of each file that is no YAML
     */
    static Map<String, Object> read(Path folder, Consumer<LexiconException> onError) {
        Map<String, Object> contents = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            try {
                if (path.endsWith(".tsv")) {
                    contents.put(path, Tables.read(text(file, path).lines().toList(), path));
                } else if (path.endsWith(".yaml")) {
                    contents.put(path, parse(file, path));
                }
            } catch (LexiconException e) {
                onError.accept(e);
            }
        }
        return contents;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new LexiconException("cannot read the lexicons folder", e);
        }
    }

    private static String text(Path file, String path) {
        try {
            return TextFile.read(file, path);
        } catch (SetupException e) {
            throw new LexiconException(e.getMessage(), e);
        }
    }

    private static Object parse(Path file, String path) {
        String text = text(file, path);
        try {
            // In one block: the reader stumbles over an emoji that two blocks share.
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(path)
                    .setBufferSize(text.length() + 2)
                    .build();
            return new Load(settings).loadFromString(text);
        } catch (YamlEngineException e) {
            throw new LexiconException(path + ": " + e.getMessage().replaceAll("\\s+", " "), e);
        }
    }
}

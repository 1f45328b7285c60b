package org.softstart.lexicon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.softstart.model.Category;

/** Reads the folder {@code lexicons/}. */
public final class LexiconReader {
    private static final String SHARED = "shared";
    private static final String STRENGTHS = "strengths";
    private static final Set<String> TEXTS = Set.of("help-texts", "checks");

    private final Path folder;
    private final Consumer<LexiconException> onError;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> strengths = new ArrayList<>();
    private final Map<String, TermList> shared = new HashMap<>();
    private final Map<String, List<List<String>>> tables = new HashMap<>();
    private final Map<String, List<String>> slots = new HashMap<>();
    private final Map<String, Map<String, Object>> texts = new HashMap<>();

    private LexiconReader(Path folder, Consumer<LexiconException> onError) {
        this.folder = folder;
        this.onError = onError;
    }

    /**
     * @param folder the folder {@code lexicons/}
     * @throws LexiconException on the first file that cannot be understood
     */
    public static Lexicon read(Path folder) {
        return read(folder, error -> {
            throw error;
        });
    }

    /** The same, going on without the files that cannot be understood. */
    public static Lexicon read(Path folder, Consumer<LexiconException> onError) {
        return new LexiconReader(folder, onError).readAll();
    }

    private Lexicon readAll() {
        List<Path> files = files();
        files.stream()
                .filter(file -> name(file, 0).equals(SHARED) && isTable(file))
                .forEach(this::readTable);
        RuleReader reader = new RuleReader(shared);
        for (Path file : files) {
            if (file.toString().endsWith(".yaml")) {
                guarded(() -> readYaml(file, reader));
            }
        }
        return new Lexicon(rules, strengths, shared, tables, idioms(), slots, texts);
    }

    private void guarded(Runnable read) {
        try {
            read.run();
        } catch (LexiconException e) {
            onError.accept(e);
        }
    }

    private List<Path> files() {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new LexiconException("cannot read the lexicons folder", e);
        }
    }

    private String name(Path file, int part) {
        return folder.relativize(file).getName(part).toString();
    }

    private static boolean isTable(Path file) {
        return file.toString().endsWith(".tsv");
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    private void readTable(Path file) {
        List<List<String>> rows = Tables.read(file);
        tables.put(stem(file), rows);
        shared.put(stem(file), new TermList(Tables.firstColumn(rows)));
    }

    private void readYaml(Path file, RuleReader reader) {
        String path = folder.relativize(file).toString();
        Object yaml = parse(file, path);
        if (name(file, 0).equals(SHARED) && stem(file).equals("slots")) {
            new Fields(path, yaml).map("slots").forEach((name, options) -> slots.put(name, strings(options)));
        } else if (TEXTS.contains(stem(file))) {
            Map<String, Object> entries = new LinkedHashMap<>();
            ((Map<?, ?>) yaml).forEach((key, value) -> entries.put(String.valueOf(key), value));
            texts.put(stem(file), entries);
        } else if (name(file, 0).equals(STRENGTHS)) {
            strengths.add(reader.read(path, name(file, 1) + "." + stem(file), yaml));
        } else if (Category.of(name(file, 0)).isPresent()) {
            rules.add(reader.read(path, name(file, 0) + "." + stem(file), yaml));
        } else {
            throw new LexiconException(path + ": there is no category " + name(file, 0));
        }
    }

    private static List<String> strings(Object options) {
        return options instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Object parse(Path file, String path) {
        try {
            return new Load(LoadSettings.builder().setLabel(path).build()).loadFromString(Files.readString(file));
        } catch (YamlEngineException e) {
            throw new LexiconException(path + ": " + e.getMessage().replaceAll("\\s+", " "), e);
        } catch (IOException e) {
            throw new LexiconException("cannot read " + path, e);
        }
    }

    private List<Lexicon.Idiom> idioms() {
        List<Lexicon.Idiom> idioms = new ArrayList<>();
        for (List<String> row : tables.getOrDefault("safe-idioms", List.of())) {
            guarded(() -> idioms.add(new Lexicon.Idiom(
                    PatternParser.parse(row.get(0), shared), List.of(row.get(1).split("\\s*;\\s*")))));
        }
        return idioms;
    }
}

package org.softstart.lexicon;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.softstart.model.Category;

/** Makes a {@link Lexicon} of the contents of {@code lexicons/}. */
public final class LexiconReader {
    private static final String SHARED = "shared/";
    private static final String STRENGTHS = "strengths/";
    private static final String READINGS = "reply/";
    private static final String SLOTS = "shared/slots.yaml";
    private static final String IDIOMS = "safe-idioms";
    private static final Set<String> TEXTS = Set.of("help-texts", "checks", "judgement", "guide");

    private final Consumer<LexiconException> onError;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Rule> strengths = new ArrayList<>();
    private final List<Rule> readings = new ArrayList<>();
    private final Map<String, TermList> shared = new HashMap<>();
    private final Map<String, List<List<String>>> tables = new HashMap<>();
    private final Map<String, List<String>> slots = new HashMap<>();
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final CollectedSets sets = new CollectedSets();

    private LexiconReader(Consumer<LexiconException> onError) {
        this.onError = onError;
    }

    /**
     * Reads the folder.
     *
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
        return of(LexiconFolder.read(folder, onError), onError);
    }

    static Lexicon of(Map<String, Object> contents, Consumer<LexiconException> onError) {
        return new LexiconReader(onError).readAll(contents);
    }

    private Lexicon readAll(Map<String, Object> contents) {
        contents.forEach((path, content) -> {
            if (path.startsWith(SHARED) && path.endsWith(".tsv")) {
                readTable(path, content);
            }
        });
        RuleReader reader = new RuleReader(shared, sets);
        contents.forEach((path, content) -> {
            if (path.endsWith(".yaml")) {
                guarded(() -> readYaml(path, content, reader));
            }
        });
        return new Lexicon(rules, strengths, readings, shared, tables, idioms(), slots, texts, sets);
    }

    private void guarded(Runnable read) {
        try {
            read.run();
        } catch (LexiconException e) {
            onError.accept(e);
        }
    }

    /** {@code blame/absolute.yaml} is {@code absolute}. */
    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private void readTable(String path, Object content) {
        List<List<String>> rows = new ArrayList<>();
        for (Object row : (List<?>) content) {
            rows.add(strings(row));
        }
        tables.put(stem(path), rows);
        shared.put(stem(path), new TermList(Tables.firstColumn(rows)));
    }

    private void readYaml(String path, Object content, RuleReader reader) {
        String[] parts = path.split("/", -1);
        if (path.equals(SLOTS)) {
            new Fields(path, content).map("slots").forEach((name, options) -> slots.put(name, strings(options)));
        } else if (TEXTS.contains(stem(path))) {
            texts.put(stem(path), flat(new Fields(path, content).all()));
        } else if (path.startsWith(STRENGTHS) && parts.length == 3) {
            strengths.add(reader.read(path, parts[1] + "." + stem(path), content));
        } else if (path.startsWith(READINGS) && parts.length == 2) {
            readings.add(reader.read(path, "reply." + stem(path), content));
        } else if (Category.of(parts[0]).isPresent() && parts.length == 2) {
            rules.add(reader.read(path, parts[0] + "." + stem(path), content));
        } else {
            throw new LexiconException(path + ": there is no category " + parts[0]);
        }
    }

    /** Texts in one line each; {@code name: {met: …}} is called {@code name.met}. */
    private static Map<String, String> flat(Map<String, Object> fields) {
        Map<String, String> flat = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value instanceof Map<?, ?> inner) {
                inner.forEach((part, text) -> flat.put(name + "." + part, oneLine(text)));
            } else {
                flat.put(name, oneLine(value));
            }
        });
        return flat;
    }

    private static String oneLine(Object text) {
        return String.valueOf(text).strip().replaceAll("\\s+", " ");
    }

    private static List<String> strings(Object items) {
        return items instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<Lexicon.Idiom> idioms() {
        List<Lexicon.Idiom> idioms = new ArrayList<>();
        for (List<String> row : tables.getOrDefault(IDIOMS, List.of())) {
            guarded(() -> idioms.add(
                    new Lexicon.Idiom(idiom(row.get(0)), List.of(row.get(1).split("\\s*;\\s*", -1)))));
        }
        return idioms;
    }

    private TokenPattern idiom(String pattern) {
        try {
            return PatternParser.parse(pattern, shared, sets);
        } catch (LexiconException e) {
            throw new LexiconException(SHARED + IDIOMS + ".tsv: " + e.getMessage(), e);
        }
    }
}

package org.softstart.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of one mapping in a YAML file. Asked for what it does not hold, or left with what nobody asked for, it says so. */
final class Fields {
    private final String where;
    private final Map<String, Object> values;
    private final Set<String> asked = new HashSet<>();

    Fields(String where, Object mapping) {
        this.where = where;
        if (!(mapping instanceof Map<?, ?> map)) {
            throw new LexiconException(where + ": expected name: value pairs");
        }
        values = new LinkedHashMap<>();
        map.forEach((key, value) -> values.put(String.valueOf(key), value));
    }

    String where() {
        return where;
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new LexiconException(where + ": " + name + " is missing"));
    }

    Optional<String> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name))
                .map(value -> String.valueOf(value).strip());
    }

    Optional<Integer> number(String name) {
        return optional(name).map(value -> {
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw new LexiconException(where + ": " + name + " must be a number, not " + value, e);
            }
        });
    }

    boolean flag(String name) {
        return optional(name).map(Boolean::parseBoolean).orElse(false);
    }

    <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        return optional(name).map(value -> constant(type, value));
    }

    <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
        Set<E> chosen = new HashSet<>();
        for (String value : texts(name)) {
            chosen.add(constant(type, value));
        }
        return Set.copyOf(chosen);
    }

    private <E extends Enum<E>> E constant(Class<E> type, String value) {
        try {
            return Enum.valueOf(type, value.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(
                    where + ": there is no " + type.getSimpleName().toLowerCase(Locale.ROOT) + " " + value, e);
        }
    }

    List<String> texts(String name) {
        return list(name).stream().map(value -> String.valueOf(value).strip()).toList();
    }

    List<Object> list(String name) {
        asked.add(name);
        Object value = values.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> items ? new ArrayList<>(items) : List.of(value);
    }

    Map<String, Object> map(String name) {
        asked.add(name);
        Object value = values.get(name);
        return value == null ? Map.of() : new Fields(where + " " + name, value).values;
    }

    /** All names and values. */
    Map<String, Object> all() {
        return values;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Complains of a field that is none of these, before anybody misses the one that was meant. */
    void only(Set<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new LexiconException(where + ": unknown field " + name);
            }
        }
    }

    /** Complains of a field that nobody asked for: most likely a slip of the pen. */
    void nothingElse() {
        for (String name : values.keySet()) {
            if (!asked.contains(name)) {
                throw new LexiconException(where + ": unknown field " + name);
            }
        }
    }
}

package org.softstart.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One mapping of a skill file. Asked for what it does not hold, or left with what nobody asked for, it says so. */
final class Entry {
    private final String where;
    private final Map<?, ?> values;
    private final Set<String> asked = new HashSet<>();

    Entry(String where, Object mapping) {
        if (!(mapping instanceof Map<?, ?> map)) {
            throw new CurriculumException(where + ": expected name: value pairs");
        }
        this.where = where;
        this.values = map;
    }

    CurriculumException trouble(String what) {
        return new CurriculumException(where + ": " + what);
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> trouble(name + " is missing"));
    }

    Optional<String> optional(String name) {
        asked.add(name);
        return Optional.ofNullable(values.get(name))
                .map(value -> String.valueOf(value).strip());
    }

    int number(String name, int usual) {
        Optional<String> value = optional(name);
        try {
            return value.map(Integer::parseInt).orElse(usual);
        } catch (NumberFormatException e) {
            throw trouble(name + " must be a number");
        }
    }

    List<String> texts(String name) {
        asked.add(name);
        List<String> texts = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            list.forEach(value -> texts.add(String.valueOf(value).strip()));
        }
        return texts;
    }

    Entry entry(String name) {
        asked.add(name);
        return new Entry(where + " " + name, values.get(name));
    }

    List<Entry> entries(String name) {
        asked.add(name);
        List<Entry> entries = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            for (Object value : list) {
                entries.add(new Entry(where + " " + name + " " + (entries.size() + 1), value));
            }
        }
        return entries;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Complains of a field that nobody asked for: most likely a slip of the pen. */
    void nothingElse() {
        for (Object name : values.keySet()) {
            if (!asked.contains(String.valueOf(name))) {
                throw trouble("unknown field " + name);
            }
        }
    }
}

package org.softstart.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes what {@link CompiledReader} reads: numbers only, which stand for themselves, for a string or for a set of strings. */
final class CompiledWriter {
    /** Begins the file, with the version of its form. */
    static final int MARK = 0x534C5805;

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<Set<String>, Integer> sets = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final DataOutputStream numbers = new DataOutputStream(body);

    void writeTo(DataOutputStream out) throws IOException {
        List<List<Integer>> members = new ArrayList<>();
        SortedMap<String, List<Integer>> holders = new TreeMap<>();
        for (Map.Entry<Set<String>, Integer> set : sets.entrySet()) {
            members.add(set.getKey().stream().sorted().map(this::string).toList());
            for (String word : set.getKey()) {
                holders.computeIfAbsent(word, w -> new ArrayList<>(List.of(string(w))))
                        .add(set.getValue());
            }
        }
        out.writeInt(MARK);
        writeStrings(out);
        writeLists(members, out);
        writeLists(holders.values(), out);
        writeSlots(holders.keySet(), out);
        body.writeTo(out);
    }

    private void writeStrings(DataOutputStream out) throws IOException {
        ByteArrayOutputStream letters = new ByteArrayOutputStream();
        out.writeInt(strings.size());
        for (String string : strings.keySet()) {
            letters.writeBytes(string.getBytes(StandardCharsets.UTF_8));
            out.writeInt(letters.size());
        }
        letters.writeTo(out);
    }

    /** How many there are, where each ends, and then all their numbers. */
    private static void writeLists(Collection<List<Integer>> lists, DataOutputStream out) throws IOException {
        out.writeInt(lists.size());
        int end = 0;
        for (List<Integer> list : lists) {
            end += list.size();
            out.writeInt(end);
        }
        for (List<Integer> list : lists) {
            for (int number : list) {
                out.writeInt(number);
            }
        }
    }

    /** An open hash table from words to their place among the holders, counted from one. */
    private static void writeSlots(Set<String> words, DataOutputStream out) throws IOException {
        int[] slots = new int[Integer.highestOneBit(Math.max(words.size(), 1)) * 4];
        int place = 0;
        for (String word : words) {
            place++;
            int slot = CompiledSets.slotOf(word, slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = place;
        }
        out.writeInt(slots.length);
        for (int slot : slots) {
            out.writeInt(slot);
        }
    }

    void lexicon(Lexicon lexicon) {
        map(lexicon.tables(), rows -> list(rows, row -> list(row, this::text)));
        list(lexicon.rules(), this::rule);
        list(lexicon.strengths(), this::rule);
        list(lexicon.readings(), this::rule);
        list(lexicon.idioms(), idiom -> {
            pattern(idiom.pattern());
            list(idiom.neutralises(), this::text);
        });
        map(lexicon.slots(), options -> list(options, this::text));
        map(lexicon.texts(), texts -> map(texts, this::text));
    }

    private void rule(Rule rule) {
        text(rule.id());
        constant(rule.scope());
        constant(rule.status());
        number(rule.severity());
        optional(rule.level(), this::constant);
        optional(rule.risk(), this::constant);
        text(rule.title());
        text(rule.why());
        optional(rule.question(), this::text);
        optional(rule.tip(), this::text);
        list(rule.kinds(), this::constant);
        number(rule.atLeast());
        map(rule.thresholds(), this::number);
        map(rule.lists(), terms -> list(terms.terms(), this::text));
        list(rule.respect(), this::constant);
        list(rule.patterns(), pattern -> {
            text(pattern.id());
            pattern(pattern.pattern());
            list(pattern.tests(), this::text);
            list(pattern.allow(), this::constant);
            optional(pattern.severity(), this::number);
            optional(pattern.level(), this::constant);
            optional(pattern.risk(), this::constant);
            constant(pattern.mark());
            number(pattern.startsWithYou() ? 1 : 0);
        });
        list(rule.unless(), unless -> {
            text(unless.id());
            pattern(unless.pattern());
            constant(unless.within());
            list(unless.patterns(), this::text);
        });
        list(rule.rewrites(), frame -> {
            text(frame.id());
            text(frame.text());
            list(frame.patterns(), this::text);
        });
    }

    private void pattern(TokenPattern pattern) {
        text(pattern.source());
        list(pattern.needs().ways(), way -> list(way, this::set));
        optional(pattern.needs().starts(), this::set);
        number(pattern.hasQuestionMark() ? 1 : 0);
    }

    private void number(int value) {
        try {
            numbers.writeInt(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(String value) {
        number(string(value));
    }

    private int string(String value) {
        return strings.computeIfAbsent(value, added -> strings.size());
    }

    private void set(Set<String> value) {
        number(sets.computeIfAbsent(value, added -> sets.size()));
    }

    private void constant(Enum<?> value) {
        number(value.ordinal());
    }

    private <T> void optional(Optional<T> value, Consumer<T> write) {
        list(value.map(List::of).orElse(List.of()), write);
    }

    private <T> void list(Collection<T> values, Consumer<T> write) {
        number(values.size());
        values.forEach(write);
    }

    private <T> void map(Map<String, T> values, Consumer<T> write) {
        number(values.size());
        new TreeMap<>(values).forEach((key, value) -> {
            text(key);
            write.accept(value);
        });
    }
}

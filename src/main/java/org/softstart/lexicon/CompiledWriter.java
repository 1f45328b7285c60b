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
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes what {@link CompiledReader} reads: numbers only, which stand for themselves, for a string or for a set of strings. */
final class CompiledWriter {
    /** Begins the file, with the version of its form. */
    static final int MARK = 0x534C5804;

    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private final Map<Set<String>, Integer> sets = new LinkedHashMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final DataOutputStream numbers = new DataOutputStream(body);

    void writeTo(DataOutputStream out) throws IOException {
        List<int[]> members = new ArrayList<>();
        sets.keySet()
                .forEach(set ->
                        members.add(set.stream().sorted().mapToInt(this::string).toArray()));
        out.writeInt(MARK);
        out.writeInt(strings.size());
        for (String string : strings.keySet()) {
            byte[] letters = string.getBytes(StandardCharsets.UTF_8);
            out.writeInt(letters.length);
            out.write(letters);
        }
        out.writeInt(members.size());
        for (int[] set : members) {
            out.writeInt(set.length);
            for (int member : set) {
                out.writeInt(member);
            }
        }
        body.writeTo(out);
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
            set(unless.patterns());
        });
        list(rule.rewrites(), frame -> {
            text(frame.id());
            text(frame.text());
            set(frame.patterns());
        });
    }

    private void pattern(TokenPattern pattern) {
        text(pattern.source());
        list(pattern.needs().ways(), way -> list(way, this::set));
        optional(pattern.starts(), this::set);
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

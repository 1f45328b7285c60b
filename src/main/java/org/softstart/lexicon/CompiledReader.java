package org.softstart.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.softstart.model.DraftKind;
import org.softstart.model.Risk;
import org.softstart.model.SafetyLevel;

/** Reads what {@link CompiledWriter} wrote. */
final class CompiledReader {
    private final ByteBuffer in;
    private final CompiledStrings strings;
    private final CompiledSets sets;

    /**
     * @throws LexiconException if it is not of this form; reading may also end in any other runtime exception if it is damaged
     */
    CompiledReader(ByteBuffer in) {
        this.in = in;
        if (in.getInt() != CompiledWriter.MARK) {
            throw new LexiconException("not a compiled lexicon");
        }
        strings = new CompiledStrings(in);
        sets = new CompiledSets(strings, in);
    }

    Lexicon lexicon() {
        Map<String, List<List<String>>> tables = map(() -> list(() -> list(this::text)));
        Map<String, TermList> shared = new HashMap<>();
        tables.forEach((name, rows) -> shared.put(name, new TermList(Tables.firstColumn(rows))));
        List<Rule> rules = list(() -> rule(shared));
        List<Rule> strengths = list(() -> rule(shared));
        List<Rule> readings = list(() -> rule(shared));
        List<Lexicon.Idiom> idioms = list(() -> new Lexicon.Idiom(pattern(shared), list(this::text)));
        Map<String, List<String>> slots = map(() -> list(this::text));
        return new Lexicon(rules, strengths, readings, shared, tables, idioms, slots, map(() -> map(this::text)), sets);
    }

    private Rule rule(Map<String, TermList> shared) {
        String id = text();
        Rule.Scope scope = constant(Rule.Scope.values());
        Rule.Status status = constant(Rule.Status.values());
        int severity = in.getInt();
        Optional<SafetyLevel> level = optional(() -> constant(SafetyLevel.values()));
        Optional<Risk> risk = optional(() -> constant(Risk.values()));
        String title = text();
        String why = text();
        Optional<String> question = optional(this::text);
        Optional<String> tip = optional(this::text);
        Set<DraftKind> kinds = new HashSet<>(list(() -> constant(DraftKind.values())));
        int atLeast = in.getInt();
        Map<String, Integer> thresholds = map(in::getInt);
        Map<String, TermList> own = map(() -> new TermList(list(this::text)));
        Map<String, TermList> lists = own.isEmpty() ? shared : new HashMap<>(shared);
        own.forEach(lists::put);
        Set<Rule.Switch> respect = switches();
        List<Rule.RulePattern> patterns = list(() -> rulePattern(lists));
        List<Rule.Unless> unless =
                list(() -> new Rule.Unless(text(), pattern(lists), constant(Rule.Within.values()), texts()));
        List<Rule.Frame> rewrites = list(() -> new Rule.Frame(text(), text(), texts()));
        return new Rule(
                id,
                scope,
                status,
                severity,
                level,
                risk,
                title,
                why,
                question,
                tip,
                kinds,
                atLeast,
                thresholds,
                own,
                respect,
                patterns,
                unless,
                rewrites,
                List.of());
    }

    private Rule.RulePattern rulePattern(Map<String, TermList> lists) {
        return new Rule.RulePattern(
                text(),
                pattern(lists),
                list(this::text),
                switches(),
                optional(in::getInt),
                optional(() -> constant(SafetyLevel.values())),
                optional(() -> constant(Risk.values())),
                constant(Rule.Mark.values()),
                in.getInt() == 1);
    }

    private Set<Rule.Switch> switches() {
        return Set.copyOf(list(() -> constant(Rule.Switch.values())));
    }

    private TokenPattern pattern(Map<String, TermList> lists) {
        String source = text();
        int[][] ways = new int[in.getInt()][];
        for (int w = 0; w < ways.length; w++) {
            ways[w] = new int[in.getInt()];
            for (int i = 0; i < ways[w].length; i++) {
                ways[w][i] = in.getInt();
            }
        }
        Needs needs = new Needs(sets, ways, optional(in::getInt));
        return PatternParser.later(source, lists, needs, in.getInt() == 1);
    }

    private Set<String> texts() {
        return Set.copyOf(list(this::text));
    }

    private String text() {
        return strings.get(in.getInt());
    }

    private <E> E constant(E[] constants) {
        return constants[in.getInt()];
    }

    private <T> Optional<T> optional(Supplier<T> read) {
        return in.getInt() == 0 ? Optional.empty() : Optional.of(read.get());
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(Supplier<T> read) {
        int size = in.getInt();
        if (size == 0) {
            return List.of();
        }
        Object[] values = new Object[size];
        for (int i = 0; i < values.length; i++) {
            values[i] = read.get();
        }
        return (List<T>) Arrays.asList(values);
    }

    private <T> Map<String, T> map(Supplier<? extends T> read) {
        Map<String, T> values = new HashMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            values.put(text(), read.get());
        }
        return values;
    }
}

package org.softstart.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.model.DraftKind;
import org.softstart.model.Risk;
import org.softstart.model.SafetyLevel;

/** Makes a {@link Rule} of a rule file's fields. */
final class RuleReader {
    private static final Set<String> FIELDS = Set.of(
            "id",
            "scope",
            "status",
            "severity",
            "level",
            "risk",
            "title",
            "why",
            "question",
            "tip",
            "kinds",
            "at-least",
            "thresholds",
            "lists",
            "respect",
            "patterns",
            "unless",
            "rewrites",
            "examples");
    private static final Set<String> PATTERN_FIELDS =
            Set.of("id", "match", "if", "allow", "severity", "level", "risk", "mark");
    private static final Set<String> UNLESS_FIELDS = Set.of("id", "match", "within", "for", "because");
    private static final Set<String> FRAME_FIELDS = Set.of("id", "text", "for");
    /** What answers a partner's message is filled with other words. */
    private static final String READINGS = "reply.";

    private final Map<String, TermList> shared;
    private final CollectedSets sets;

    RuleReader(Map<String, TermList> shared, CollectedSets sets) {
        this.shared = shared;
        this.sets = sets;
    }

    /**
     * @param path the file's path in {@code lexicons/}, for messages
     * @param id the id that the path implies
     * @throws LexiconException if a field is missing, unknown or wrong
     */
    Rule read(String path, String id, Object yaml) {
        Fields fields = new Fields(path, yaml);
        fields.only(FIELDS);
        if (!fields.text("id").equals(id)) {
            throw new LexiconException(path + ": the id should be " + id);
        }
        Map<String, TermList> own = new HashMap<>();
        fields.map("lists").forEach((name, terms) -> own.put(name, localList(path, name, terms)));
        Map<String, TermList> lists = new HashMap<>(shared);
        lists.putAll(own);
        Map<String, Integer> thresholds = new HashMap<>();
        fields.map("thresholds").forEach((name, value) -> thresholds.put(name, Integer.valueOf(String.valueOf(value))));
        List<Rule.RulePattern> patterns = new ArrayList<>();
        for (Object pattern : fields.list("patterns")) {
            patterns.add(pattern(new Fields(path, pattern), lists));
        }
        List<Rule.Unless> unless = new ArrayList<>();
        for (Object exception : fields.list("unless")) {
            unless.add(unless(new Fields(path, exception), lists));
        }
        List<Rule.Frame> rewrites = new ArrayList<>();
        for (Object frame : fields.list("rewrites")) {
            rewrites.add(frame(new Fields(path, frame)));
        }
        List<Rule.Example> examples = new ArrayList<>();
        for (Object example : fields.list("examples")) {
            examples.add(example(new Fields(path, example), id));
        }
        Rule rule = new Rule(
                id,
                fields.choice("scope", Rule.Scope.class).orElse(Rule.Scope.SENTENCE),
                fields.choice("status", Rule.Status.class).orElse(Rule.Status.ON),
                severity(fields),
                fields.choice("level", SafetyLevel.class),
                fields.choice("risk", Risk.class),
                fields.text("title"),
                fields.text("why").replaceAll("\\s+", " "),
                fields.optional("question"),
                fields.optional("tip"),
                fields.choices("kinds", DraftKind.class),
                fields.number("at-least").orElse(1),
                Map.copyOf(thresholds),
                Map.copyOf(own),
                fields.choices("respect", Rule.Switch.class),
                List.copyOf(patterns),
                List.copyOf(unless),
                List.copyOf(rewrites),
                List.copyOf(examples));
        checkNames(path, rule);
        if (!id.startsWith(READINGS)) {
            FrameBlanks.check(path, rule);
        }
        return rule;
    }

    private static int severity(Fields fields) {
        int severity = fields.number("severity").orElse(fields.has("level") ? 4 : 2);
        if (severity < 1 || severity > 4) {
            throw new LexiconException(fields.where() + ": severity is 1 to 4");
        }
        return severity;
    }

    private static TermList localList(String path, String name, Object terms) {
        if (!(terms instanceof List<?> items)) {
            throw new LexiconException(path + ": list " + name + " is not a list");
        }
        return new TermList(items.stream().map(String::valueOf).toList());
    }

    private Rule.RulePattern pattern(Fields fields, Map<String, TermList> lists) {
        fields.only(PATTERN_FIELDS);
        String match = fields.text("match");
        TokenPattern pattern = compile(fields, match, lists);
        String bare = match.replaceFirst("^[\\^\\s\\[]+", "");
        return new Rule.RulePattern(
                fields.text("id"),
                pattern,
                fields.texts("if"),
                fields.choices("allow", Rule.Switch.class),
                fields.number("severity"),
                fields.choice("level", SafetyLevel.class),
                fields.choice("risk", Risk.class),
                fields.choice("mark", Rule.Mark.class).orElse(Rule.Mark.CLAUSE),
                bare.startsWith("you ") || bare.equals("you"));
    }

    private TokenPattern compile(Fields fields, String match, Map<String, TermList> lists) {
        try {
            return PatternParser.parse(match, lists, sets);
        } catch (LexiconException e) {
            throw new LexiconException(fields.where() + ": " + e.getMessage(), e);
        }
    }

    private Rule.Unless unless(Fields fields, Map<String, TermList> lists) {
        fields.only(UNLESS_FIELDS);
        Rule.Within within = fields.choice("within", Rule.Within.class).orElse(Rule.Within.CLAUSE);
        TokenPattern pattern = compile(fields, fields.text("match"), lists);
        return new Rule.Unless(fields.text("id"), pattern, within, Set.copyOf(fields.texts("for")));
    }

    private static Rule.Frame frame(Fields fields) {
        fields.only(FRAME_FIELDS);
        return new Rule.Frame(fields.text("id"), fields.text("text"), Set.copyOf(fields.texts("for")));
    }

    private static Rule.Example example(Fields fields, String rule) {
        for (Rule.Sort sort : Rule.Sort.values()) {
            String name = sort.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
            if (fields.has(name)) {
                DraftKind usual = rule.startsWith("harsh-start-up.") ? DraftKind.OPENING : DraftKind.TEXT;
                Rule.Example read = new Rule.Example(
                        sort,
                        fields.text(name),
                        fields.choice("kind", DraftKind.class).orElse(usual),
                        fields.optional("pattern"),
                        fields.optional("because"),
                        fields.flag("teach"));
                fields.optional("fix");
                fields.nothingElse();
                return read;
            }
        }
        throw new LexiconException(
                fields.where() + ": an example begins with flag, keep, soft, known-miss or known-false");
    }

    private static void checkNames(String path, Rule rule) {
        Set<String> ids = new HashSet<>();
        for (Rule.RulePattern pattern : rule.patterns()) {
            if (!ids.add(pattern.id())) {
                throw new LexiconException(path + ": two patterns are called " + pattern.id());
            }
        }
        for (Rule.Unless unless : rule.unless()) {
            checkKnown(path, ids, unless.patterns());
        }
        for (Rule.Frame frame : rule.rewrites()) {
            checkKnown(path, ids, frame.patterns());
        }
    }

    private static void checkKnown(String path, Set<String> ids, Set<String> named) {
        for (String id : named) {
            if (!ids.contains(id)) {
                throw new LexiconException(path + ": there is no pattern " + id);
            }
        }
    }
}

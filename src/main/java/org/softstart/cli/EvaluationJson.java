package org.softstart.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softstart.app.Comparison;
import org.softstart.app.Evaluation;
import org.softstart.app.FalseAlarms;
import org.softstart.app.Share;

/** Writes what was measured as JSON, for other programs. No message is in it. */
final class EvaluationJson {
    private static final int SCHEMA = 1;
    private static final JSON INDENTED = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private EvaluationJson() {}

    static String of(Map<String, Evaluation> measured, Optional<Comparison> comparison) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        List<Object> sets = new ArrayList<>();
        measured.forEach((name, evaluation) -> sets.add(set(name, evaluation)));
        fields.put("sets", sets);
        comparison.ifPresent(rows -> fields.put(
                "comparison", rows.rows().stream().map(row -> row(rows, row)).toList()));
        return INDENTED.asString(fields);
    }

    private static Map<String, Object> set(String name, Evaluation evaluation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", name);
        fields.put("flagged", share(evaluation.flagged()));
        fields.put("alarmed", share(evaluation.falseAlarms().alarmed()));
        fields.put("noted", share(evaluation.falseAlarms().noted()));
        List<Object> categories = new ArrayList<>();
        evaluation.categories().forEach((category, tally) -> categories.add(tally("category", category.id(), tally)));
        fields.put("categories", categories);
        List<Object> rules = new ArrayList<>();
        evaluation.rules().forEach((rule, tally) -> rules.add(tally("rule", rule, tally)));
        fields.put("rules", rules);
        fields.put("macroF1", evaluation.macroF1());
        fields.put("namedF1", evaluation.namedF1());
        List<Object> kinds = new ArrayList<>();
        evaluation.falseAlarmsByKind().forEach((kind, alarms) -> kinds.add(alarms("kind", kind.id(), alarms)));
        fields.put("kinds", kinds);
        List<Object> traps = new ArrayList<>();
        evaluation.falseAlarmsByTrap().forEach((trap, alarms) -> traps.add(alarms("trap", trap, alarms)));
        fields.put("traps", traps);
        return fields;
    }

    private static Map<String, Object> tally(String key, String name, Evaluation.Tally tally) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(key, name);
        fields.put("gold", tally.gold());
        fields.put("predicted", tally.predicted());
        fields.put("matched", tally.matched());
        fields.put("precision", tally.precision());
        fields.put("recall", tally.recall());
        fields.put("f1", tally.f1());
        return fields;
    }

    private static Map<String, Object> alarms(String key, String name, FalseAlarms alarms) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(key, name);
        fields.put("alarmed", share(alarms.alarmed()));
        fields.put("noted", share(alarms.noted()));
        return fields;
    }

    private static Map<String, Object> row(Comparison comparison, Comparison.Row row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", row.name());
        List<Object> groups = new ArrayList<>();
        for (int i = 0; i < row.shares().size(); i++) {
            Comparison.Group group = comparison.groups().get(i);
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("set", group.source());
            of.put("messages", group.isConcerning() ? "concerning" : "clean");
            of.putAll(share(row.shares().get(i)));
            groups.add(of);
        }
        fields.put("groups", groups);
        return fields;
    }

    private static Map<String, Object> share(Share share) {
        Share.Range range = share.range();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("part", share.part());
        fields.put("whole", share.whole());
        fields.put("share", share.value());
        fields.put("low", range.low());
        fields.put("high", range.high());
        return fields;
    }
}

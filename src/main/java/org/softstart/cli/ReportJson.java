package org.softstart.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.softstart.model.Check;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;
import org.softstart.model.Report;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Strength;
import org.softstart.model.Suggestion;

/** Writes reports as the JSON of schema 1. */
final class ReportJson {
    static final int SCHEMA = 1;
    private static final JSON COMPACT = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);
    static final JSON INDENTED = COMPACT.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private ReportJson() {}

    static String line(Object id, Report report, String text) {
        return write(COMPACT, object(id, report, text));
    }

    static String indented(Report report, String text) {
        return write(INDENTED, object(null, report, text));
    }

    static String error(Object id, long line, String message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", id);
        fields.put("line", line);
        fields.put("error", message);
        return write(COMPACT, fields);
    }

    static String write(JSON json, Map<String, Object> fields) {
        try {
            return json.asString(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> object(Object id, Report report, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", SCHEMA);
        if (id != null) {
            fields.put("id", id);
        }
        fields.put("kind", report.kind().id());
        fields.put("words", report.words());
        fields.put("sentences", report.sentences());
        fields.put("verdict", report.verdict().id());
        if (!report.judged()) {
            fields.put("judged", false);
        }
        report.notice().ifPresent(notice -> fields.put("notice", notice));
        fields.put(
                "findings",
                report.findings().stream().map(f -> finding(f, text)).toList());
        fields.put(
                "strengths",
                report.strengths().stream().map(ReportJson::strength).toList());
        fields.put("checks", report.checks().stream().map(ReportJson::check).toList());
        fields.put("help", report.help().stream().map(ReportJson::help).toList());
        return fields;
    }

    private static Map<String, Object> finding(Finding finding, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("category", finding.category().id());
        fields.put("rule", finding.rule());
        fields.put("severity", finding.severity());
        finding.level().ifPresent(level -> fields.put("level", level.name()));
        put(fields, finding.span());
        fields.put("quote", finding.span().of(text));
        fields.put("message", finding.message());
        finding.question().ifPresent(question -> fields.put("question", question));
        List<Object> suggestions = new ArrayList<>();
        finding.suggestions().forEach(suggestion -> suggestions.add(suggestion(suggestion)));
        fields.put("suggestions", suggestions);
        return fields;
    }

    private static Map<String, Object> suggestion(Suggestion suggestion) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, suggestion.span());
        fields.put("text", suggestion.text());
        fields.put("slots", suggestion.slots().stream().map(ReportJson::slot).toList());
        return fields;
    }

    static Map<String, Object> slot(Slot slot) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", slot.name());
        put(fields, slot.span());
        fields.put("options", slot.options());
        return fields;
    }

    private static Map<String, Object> strength(Strength strength) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("category", strength.category());
        fields.put("rule", strength.rule());
        put(fields, strength.span());
        fields.put("message", strength.message());
        return fields;
    }

    private static Map<String, Object> check(Check check) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", check.rule());
        fields.put("met", check.met());
        fields.put("message", check.message());
        return fields;
    }

    static Map<String, Object> help(Help help) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("risk", help.risk().id());
        fields.put("message", help.message());
        fields.put("lines", help.lines().stream().map(ReportJson::helpLine).toList());
        return fields;
    }

    private static Map<String, Object> helpLine(HelpLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("country", line.country());
        fields.put("kind", line.kind());
        fields.put("name", line.name());
        fields.put("audience", line.audience());
        fields.put("how", line.how());
        fields.put("number", line.number());
        fields.put("hours", line.hours());
        return fields;
    }

    static void put(Map<String, Object> fields, Span span) {
        fields.put("start", span.start());
        fields.put("end", span.end());
    }
}

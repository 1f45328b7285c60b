package org.softstart.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.softstart.model.Guess;
import org.softstart.model.Reaching;
import org.softstart.model.Reading;
import org.softstart.model.Reply;

/** Writes readings of a partner's message as JSON of schema 1: {@code src/docs/reply.md}. */
final class ReadingJson {
    private ReadingJson() {}

    static String indented(Reading reading, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("schema", ReportJson.SCHEMA);
        fields.put("words", reading.words());
        fields.put("tone", reading.tone().id());
        reading.notice().ifPresent(notice -> fields.put("notice", notice));
        fields.put(
                "reaching",
                reading.reaching().stream().map(r -> reaching(r, text)).toList());
        fields.put(
                "guesses", reading.guesses().stream().map(g -> guess(g, text)).toList());
        fields.put("replies", reading.replies().stream().map(ReadingJson::reply).toList());
        fields.put("help", reading.help().stream().map(ReportJson::help).toList());
        return ReportJson.write(ReportJson.INDENTED, fields);
    }

    private static Map<String, Object> reaching(Reaching reaching, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        ReportJson.put(fields, reaching.span());
        fields.put("quote", reaching.span().of(text));
        fields.put("message", reaching.message());
        return fields;
    }

    private static Map<String, Object> guess(Guess guess, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("feeling", guess.feeling());
        fields.put("need", guess.need());
        fields.put("said", guess.said() == Guess.Origin.SAID);
        ReportJson.put(fields, guess.span());
        fields.put("quote", guess.span().of(text));
        fields.put("message", guess.message());
        return fields;
    }

    private static Map<String, Object> reply(Reply reply) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", reply.text());
        fields.put("slots", reply.slots().stream().map(ReportJson::slot).toList());
        return fields;
    }
}

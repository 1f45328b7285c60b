package org.softstart.practice;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An event as one line of JSON, and back. */
final class EventText {
    private static final String EVENT = "event";
    private static final String WHEN = "when";
    private static final String SKILL = "skill";

    private EventText() {}

    static String write(PracticeEvent event) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(EVENT, name(event));
        fields.put(WHEN, event.when().toString());
        if (event instanceof PracticeEvent.LessonRead read) {
            fields.put(SKILL, read.skill());
        } else if (event instanceof PracticeEvent.Answered answered) {
            fields.put(SKILL, answered.skill());
            fields.put("item", answered.item());
            fields.put("type", answered.type().name());
            fields.put("grade", answered.grade().name());
            fields.put("hinted", answered.hinted());
        } else if (event instanceof PracticeEvent.RuleMet met) {
            fields.put("rule", met.rule());
        } else if (event instanceof PracticeEvent.OwnLine own) {
            fields.put(SKILL, own.skill());
            fields.put("text", own.text());
        }
        try {
            return JSON.std.asString(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(PracticeEvent event) {
        if (event instanceof PracticeEvent.LessonRead) {
            return "lesson";
        }
        if (event instanceof PracticeEvent.Answered) {
            return "answer";
        }
        return event instanceof PracticeEvent.RuleMet ? "met" : "own";
    }

    /** The event; nothing if the line is none that this version knows. */
    static Optional<PracticeEvent> read(String line) {
        try {
            Map<String, Object> fields = JSON.std.mapFrom(line);
            OffsetDateTime when = OffsetDateTime.parse(text(fields, WHEN));
            return switch (text(fields, EVENT)) {
                case "lesson" -> Optional.of(new PracticeEvent.LessonRead(when, text(fields, SKILL)));
                case "answer" ->
                    Optional.of(new PracticeEvent.Answered(
                            when,
                            text(fields, SKILL),
                            text(fields, "item"),
                            ItemType.valueOf(text(fields, "type")),
                            Grade.valueOf(text(fields, "grade")),
                            Boolean.TRUE.equals(fields.get("hinted"))));
                case "met" -> Optional.of(new PracticeEvent.RuleMet(when, text(fields, "rule")));
                case "own" -> Optional.of(new PracticeEvent.OwnLine(when, text(fields, SKILL), text(fields, "text")));
                default -> Optional.empty();
            };
        } catch (IOException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.get(name));
    }
}

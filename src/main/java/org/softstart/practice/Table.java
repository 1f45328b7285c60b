package org.softstart.practice;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** What happened as comma-separated values, one line an event. Nothing that was written is in it. */
final class Table {
    private Table() {}

    static String of(Curriculum curriculum, List<PracticeEvent> events) {
        StringWriter text = new StringWriter();
        try (CsvWriter table = CsvWriter.builder().build(text)) {
            table.writeRecord("when", "event", "skill", "exercise", "result", "hint", "finding");
            for (PracticeEvent event : events) {
                table.writeRecord(line(curriculum, event));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> line(Curriculum curriculum, PracticeEvent event) {
        String when = event.when().toString();
        if (event instanceof PracticeEvent.LessonRead read) {
            return List.of(when, "lesson read", title(curriculum, read.skill()), "", "", "", "");
        }
        if (event instanceof PracticeEvent.Answered answered) {
            return List.of(
                    when,
                    "exercise",
                    title(curriculum, answered.skill()),
                    answered.type().id(),
                    answered.grade().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    answered.hinted() ? "yes" : "no",
                    "");
        }
        if (event instanceof PracticeEvent.RuleMet met) {
            return List.of(when, "found in a draft", "", "", "", "", met.rule());
        }
        return List.of(
                when, "own line kept", title(curriculum, ((PracticeEvent.OwnLine) event).skill()), "", "", "", "");
    }

    /** A skill that this version does not know keeps its id. */
    private static String title(Curriculum curriculum, String skill) {
        return curriculum.skill(skill).map(Skill::title).orElse(skill);
    }
}

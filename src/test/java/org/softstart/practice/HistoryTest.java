package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What happened, kept as lines of text. */
final class HistoryTest {
    private static final OffsetDateTime WHEN = OffsetDateTime.parse("2026-03-29T01:59:00+00:00");

    private final List<String> lines = new ArrayList<>();
    private final TextHistory history = new TextHistory(lines::add, () -> lines);

    @Test
    void comesBackAsItWas() {
        List<PracticeEvent> events = List.of(
                new PracticeEvent.LessonRead(WHEN, "openings"),
                new PracticeEvent.Answered(WHEN, "openings", "spot-01", ItemType.SPOT, Grade.NEARLY, true),
                new PracticeEvent.RuleMet(WHEN, "blame.absolute"),
                new PracticeEvent.OwnLine(WHEN, "thanks", "Thanks for the soup, \u201clove\u201d \u2764\n\"x\""));
        events.forEach(history::append);
        assertThat(history.events()).isEqualTo(events);
        assertThat(lines).hasSize(4).allMatch(line -> line.indexOf('\n') < 0);
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        lines.add("{\"event\":\"danced\",\"when\":\"2026-03-29T01:59Z\"}");
        lines.add(
                "{\"event\":\"answer\",\"when\":\"2026-03-29T01:59Z\",\"skill\":\"a\",\"item\":\"b\",\"type\":\"JUGGLE\",\"grade\":\"GOT_IT\"}");
        lines.add("no json at all");
        history.append(new PracticeEvent.LessonRead(WHEN, "no"));
        assertThat(history.events()).hasSize(1);
    }

    @Test
    void showsNoTextByAccident() {
        assertThat(new PracticeEvent.OwnLine(WHEN, "no", "private words").toString())
                .doesNotContain("private");
        assertThat(new Answer.Written("private words").toString()).doesNotContain("private");
    }
}

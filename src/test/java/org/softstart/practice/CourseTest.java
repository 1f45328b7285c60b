package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.softstart.model.Category;

/** The way so far, told from what happened. */
final class CourseTest {
    private static final Curriculum CURRICULUM = Curriculum.load();
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-03-30T21:00:00+01:00");

    private final List<PracticeEvent> events = new ArrayList<>();

    private void right(int day, String skill, String item, ItemType type) {
        events.add(new PracticeEvent.Answered(START.plusDays(day), skill, item, type, Grade.GOT_IT, false));
    }

    private void met(int day, int minutes, String... rules) {
        for (String rule : rules) {
            events.add(new PracticeEvent.RuleMet(START.plusDays(day).plusMinutes(minutes), rule));
        }
    }

    private Course course(int day) {
        return Course.of(CURRICULUM, events, START.plusDays(day).toLocalDate());
    }

    @Test
    void isEmptyBeforeTheFirstDay() {
        assertThat(course(0).steps()).isEmpty();
        assertThat(course(0).months()).isEmpty();
        assertThat(course(0).skills()).hasSize(12);
    }

    @Test
    void tellsWhenASkillWasShownAndWhenItFaded() {
        right(0, "openings", "spot-01", ItemType.SPOT);
        right(1, "openings", "sort-01", ItemType.SORT);
        right(1, "facts", "sort-01", ItemType.SORT);
        right(2, "openings", "rewrite-01", ItemType.REWRITE);
        right(2, "openings", "rewrite-02", ItemType.REWRITE);
        right(3, "openings", "choose-01", ItemType.CHOOSE);
        LocalDate first = START.toLocalDate();
        assertThat(course(100).steps())
                .containsExactly(
                        new Course.Step(first, 1, 0),
                        new Course.Step(first.plusDays(1), 2, 0),
                        new Course.Step(first.plusDays(2), 2, 0),
                        new Course.Step(first.plusDays(3), 1, 1),
                        new Course.Step(first.plusDays(100), 2, 0));
    }

    @Test
    void staysSmallHoweverLongItTakes() {
        for (int day = 0; day < 900; day++) {
            right(day, "openings", "spot-01", ItemType.SPOT);
        }
        List<Course.Step> steps = course(900).steps();
        assertThat(steps).hasSizeBetween(100, 201);
        assertThat(steps.get(steps.size() - 1).day())
                .isEqualTo(START.plusDays(900).toLocalDate());
    }

    @Test
    void countsDraftsByMonthAndNotFindings() {
        met(0, 0, "blame.absolute", "blame.fault", "demand.order");
        met(3, 0, "blame.absolute");
        met(3, 9, "unclear-ask.hint");
        met(4, 0, "unclear-ask.hint");
        met(5, 0, "contempt.insult", "unclear-ask.hint");
        assertThat(course(9).months())
                .containsExactly(
                        new Course.Month(
                                YearMonth.of(2026, 4),
                                List.of(
                                        new Course.Often(Category.UNCLEAR_ASK, 3),
                                        new Course.Often(Category.BLAME, 1),
                                        new Course.Often(Category.CONTEMPT, 1))),
                        new Course.Month(
                                YearMonth.of(2026, 3),
                                List.of(new Course.Often(Category.BLAME, 1), new Course.Often(Category.DEMAND, 1))));
    }

    @Test
    void aTableHoldsAllButWhatWasWritten() {
        events.add(new PracticeEvent.LessonRead(START, "openings"));
        right(0, "openings", "spot-01", ItemType.SPOT);
        met(1, 0, "blame.absolute");
        events.add(new PracticeEvent.OwnLine(START, "thanks", "plum crumble, \"love\""));
        String table = Table.of(CURRICULUM, events);
        assertThat(table).doesNotContain("plum");
        List<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(table).stream().toList();
        assertThat(lines).hasSize(4).allSatisfy(line -> assertThat(line.getFieldCount())
                .isEqualTo(7));
        assertThat(lines.get(1).getField("result")).isEqualTo("got it");
        assertThat(lines.get(1).getField("skill"))
                .isEqualTo(CURRICULUM.skill("openings").orElseThrow().title());
        assertThat(lines.get(2).getField("finding")).isEqualTo("blame.absolute");
    }
}

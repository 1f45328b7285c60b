package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Boxes, days and mastery, computed from what happened. */
final class MasteryTest {
    private static final Skill SKILL = Curriculum.load().skills().get(0);
    private static final LocalDate START = LocalDate.of(2026, 3, 25);

    private final List<PracticeEvent> events = new ArrayList<>();

    private void answer(int day, String item, Grade grade, boolean hinted) {
        answer(
                START.plusDays(day)
                        .atTime(20, 0)
                        .atZone(ZoneId.of("Europe/London"))
                        .toOffsetDateTime(),
                item,
                grade,
                hinted);
    }

    private void answer(OffsetDateTime when, String item, Grade grade, boolean hinted) {
        ItemType type = SKILL.item(item).orElseThrow().type();
        events.add(new PracticeEvent.Answered(when, SKILL.id(), item, type, grade, hinted));
    }

    private void right(int day, String item) {
        answer(day, item, Grade.GOT_IT, false);
    }

    private Timeline on(int day) {
        return new Timeline(events, START.plusDays(day));
    }

    private Mastery mastery(int day) {
        return Mastery.of(SKILL, on(day));
    }

    private Leitner.Card card(String item) {
        return Leitner.cards(on(1000)).get(SKILL.id() + "/" + item);
    }

    @Test
    void waitsLongerEachTimeItIsRight() {
        int day = 0;
        for (int wait : List.of(3, 7, 16, 35, 35)) {
            right(day, "spot-01");
            assertThat(card("spot-01").due()).isEqualTo(START.plusDays(day + wait));
            day += wait;
        }
    }

    @Test
    void goesBackToTheFirstBoxWhenWrongAndStaysWhenNear() {
        right(0, "spot-01");
        right(3, "spot-01");
        answer(10, "spot-01", Grade.NEARLY, false);
        assertThat(card("spot-01").due()).isEqualTo(START.plusDays(17));
        answer(17, "spot-01", Grade.TRY_AGAIN, false);
        assertThat(card("spot-01").due()).isEqualTo(START.plusDays(18));
    }

    @Test
    void doesNotMoveUpWithAHint() {
        answer(0, "spot-01", Grade.GOT_IT, true);
        assertThat(card("spot-01").due()).isEqualTo(START.plusDays(1));
    }

    @Test
    void masteryTakesFourOfFiveOnThreeDaysAndALineWrittenAnew() {
        right(0, "spot-01");
        right(0, "sort-01");
        right(1, "choose-01");
        assertThat(mastery(1).state()).isEqualTo(Mastery.State.LEARNING);
        answer(1, "finish-01", Grade.TRY_AGAIN, false);
        right(2, "rewrite-01");
        assertThat(mastery(2).state()).isEqualTo(Mastery.State.MASTERED);
    }

    @Test
    void masteryNeedsALineWrittenAnew() {
        right(0, "spot-01");
        right(1, "sort-01");
        right(2, "choose-01");
        right(3, "finish-01");
        right(4, "spot-02");
        assertThat(mastery(4).state()).isEqualTo(Mastery.State.LEARNING);
        assertThat(mastery(4).missing())
                .hasValueSatisfying(missing -> assertThat(missing).contains("written anew"));
    }

    @Test
    void masteryNeedsAnotherKindOfExercise() {
        for (int day = 0; day < 5; day++) {
            right(day, "rewrite-0" + (day + 1));
        }
        assertThat(mastery(4).missing())
                .hasValueSatisfying(missing -> assertThat(missing).contains("another kind"));
    }

    @Test
    void masteryNeedsThreeDays() {
        right(0, "spot-01");
        right(0, "sort-01");
        right(0, "choose-01");
        right(1, "rewrite-01");
        right(1, "rewrite-02");
        assertThat(mastery(1).missing())
                .hasValueSatisfying(missing -> assertThat(missing).contains("another day"));
    }

    @Test
    void hintsDoNotMaster() {
        right(0, "spot-01");
        answer(1, "sort-01", Grade.GOT_IT, true);
        answer(2, "choose-01", Grade.GOT_IT, true);
        right(3, "rewrite-01");
        right(4, "rewrite-02");
        assertThat(mastery(4).state()).isEqualTo(Mastery.State.LEARNING);
    }

    @Test
    void masteryFadesAfterSixtyDays() {
        masteryTakesFourOfFiveOnThreeDaysAndALineWrittenAnew();
        assertThat(mastery(62).state()).isEqualTo(Mastery.State.MASTERED);
        assertThat(mastery(63).state()).isEqualTo(Mastery.State.REFRESH);
        right(70, "spot-03");
        assertThat(mastery(71).state()).isEqualTo(Mastery.State.MASTERED);
    }

    @Test
    void threeWrongInARowAreWorthARefresher() {
        masteryTakesFourOfFiveOnThreeDaysAndALineWrittenAnew();
        answer(5, "spot-03", Grade.TRY_AGAIN, false);
        answer(6, "spot-04", Grade.TRY_AGAIN, false);
        answer(7, "spot-05", Grade.TRY_AGAIN, false);
        assertThat(mastery(7).state()).isEqualTo(Mastery.State.REFRESH);
    }

    /** The night the clocks go forward has 23 hours, and is a night. */
    @Test
    void countsDaysAcrossAClockChange() {
        ZoneId london = ZoneId.of("Europe/London");
        answer(ZonedDateTime.of(2026, 3, 28, 23, 50, 0, 0, london).toOffsetDateTime(), "spot-01", Grade.NEARLY, false);
        assertThat(card("spot-01").due()).isEqualTo(LocalDate.of(2026, 3, 29));
        answer(ZonedDateTime.of(2026, 3, 29, 0, 10, 0, 0, london).toOffsetDateTime(), "spot-01", Grade.GOT_IT, false);
        assertThat(card("spot-01").due()).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    /** Who flies from Sydney to Los Angeles has the same day twice. It is one day. */
    @Test
    void flyingWestIsNoSecondDay() {
        answer(
                ZonedDateTime.of(2026, 3, 25, 9, 0, 0, 0, ZoneId.of("Australia/Sydney"))
                        .toOffsetDateTime(),
                "spot-01",
                Grade.GOT_IT,
                false);
        answer(
                ZonedDateTime.of(2026, 3, 24, 20, 0, 0, 0, ZoneId.of("America/Los_Angeles"))
                        .toOffsetDateTime(),
                "sort-01",
                Grade.GOT_IT,
                false);
        List<LocalDate> days = new Timeline(events, LocalDate.of(2026, 3, 25))
                .answers().stream().map(Timeline.Answer::day).toList();
        assertThat(days).containsExactly(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 25));
        List<LocalDate> stillThere = new Timeline(events, LocalDate.of(2026, 3, 24))
                .answers().stream().map(Timeline.Answer::day).toList();
        assertThat(stillThere).containsExactly(LocalDate.of(2026, 3, 24), LocalDate.of(2026, 3, 24));
    }

    /** A clock a year ahead for one evening neither hides an item for a year nor makes days. */
    @Test
    void aFastClockDoesNoHarm() {
        right(0, "spot-01");
        answer(365, "spot-02", Grade.NEARLY, false);
        right(1, "spot-03");
        Timeline timeline = on(2);
        assertThat(timeline.answers())
                .extracting(Timeline.Answer::day)
                .containsExactly(START, START.plusDays(1), START.plusDays(1));
        assertThat(Leitner.cards(timeline).get(SKILL.id() + "/spot-02").due()).isEqualTo(START.plusDays(2));
    }

    /** A clock that fell back to 1970 for one evening takes nothing away. */
    @Test
    void aSlowClockDoesNoHarm() {
        right(0, "spot-01");
        answer(OffsetDateTime.parse("1970-01-01T00:10:00Z"), "spot-02", Grade.GOT_IT, false);
        right(1, "spot-03");
        assertThat(on(1).answers()).extracting(Timeline.Answer::day).containsExactly(START, START, START.plusDays(1));
    }
}

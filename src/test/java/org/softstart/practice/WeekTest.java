package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A week of practice by three learners, on a clock of its own: what they are asked, and what they learn. */
final class WeekTest {
    private static final Curriculum CURRICULUM = SimulatedLearner.CURRICULUM;

    /** A week over the night the clocks go forward. */
    private static SimulatedLearner afterAWeek(double knows) {
        SimulatedLearner learner =
                new SimulatedLearner(knows, ZonedDateTime.of(2026, 3, 26, 21, 0, 0, 0, ZoneId.of("Europe/London")));
        learner.week();
        return learner;
    }

    private static void assertCalm(SimulatedLearner learner) {
        for (List<Planned> session : learner.sessions) {
            assertThat(session).hasSizeBetween(Planner.FEWEST, Planner.MOST).doesNotHaveDuplicates();
            for (int i = 2; i < session.size(); i++) {
                assertThat(session.subList(i - 2, i + 1).stream()
                                .map(Planned::skill)
                                .distinct())
                        .as("never the same skill three times in a row")
                        .hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void aGoodLearnerGetsOn() {
        SimulatedLearner good = afterAWeek(0.95);
        assertCalm(good);
        assertThat(good.skillsMet()).isBetween(6L, 9L);
        assertThat(good.mastered()).isGreaterThanOrEqualTo(2);
        assertThat(good.sessions.get(2).stream().map(planned -> planned.item().type()))
                .contains(ItemType.REWRITE);
        assertThat(good.all().stream().map(planned -> planned.item().type()).distinct())
                .hasSizeGreaterThanOrEqualTo(6);
        assertThat(good.all()).as("nothing comes back before its time").satisfies(all -> {
            for (Planned planned : new HashSet<>(all)) {
                assertThat(all.stream().filter(planned::equals).count()).isLessThanOrEqualTo(3);
            }
        });
    }

    @Test
    void oneInFourIsFineAlready() {
        List<Planned> all = afterAWeek(0.95).all();
        double fine = all.stream().filter(planned -> planned.item().isFine()).count() / (double) all.size();
        assertThat(fine).isBetween(0.18, 0.4);
    }

    @Test
    void aMiddlingLearnerGetsOnMoreSlowly() {
        SimulatedLearner middling = afterAWeek(0.6);
        assertCalm(middling);
        assertThat(middling.skillsMet()).isBetween(3L, 7L);
        assertThat(middling.mastered()).isLessThan(afterAWeek(0.95).mastered());
    }

    @Test
    void aCarelessLearnerIsNotRushed() {
        SimulatedLearner careless = afterAWeek(0.1);
        assertCalm(careless);
        assertThat(careless.mastered()).isZero();
        assertThat(careless.skillsMet()).isLessThanOrEqualTo(4);
        Set<String> dayTwo = new HashSet<>();
        careless.sessions.get(1).forEach(planned -> dayTwo.add(planned.key()));
        assertThat(careless.sessions.get(0).stream().filter(planned -> dayTwo.contains(planned.key())))
                .as("what went wrong comes back the next day")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void whatWentWrongIsTriedOnASiblingInTheSameSession() {
        SimulatedLearner careless =
                new SimulatedLearner(0, ZonedDateTime.of(2026, 3, 26, 21, 0, 0, 0, ZoneId.of("Europe/London")));
        careless.sit();
        List<Planned> asked = careless.sessions.get(0);
        Planned first = asked.get(0);
        int sibling = -1;
        for (int i = 2; i < asked.size() && sibling < 0; i++) {
            sibling = asked.get(i).skill().equals(first.skill())
                            && asked.get(i).item().type() == first.item().type()
                    ? i
                    : -1;
        }
        assertThat(asked).hasSizeGreaterThan(6).hasSizeLessThanOrEqualTo(Planner.MOST);
        assertThat(sibling).as("a sibling of the first, later on").isPositive();
    }

    @Test
    void theSameHistoryGivesTheSameSession() {
        SimulatedLearner one = afterAWeek(0.6);
        SimulatedLearner other = afterAWeek(0.6);
        assertThat(one.all()).isEqualTo(other.all());
    }

    /** East, west, and a second session on the same day. */
    @Test
    void travelsWell() {
        SimulatedLearner learner =
                new SimulatedLearner(0.95, ZonedDateTime.of(2026, 11, 1, 8, 0, 0, 0, ZoneId.of("Australia/Sydney")));
        learner.sit();
        learner.clock = learner.clock.plus(Duration.ofHours(14)).withZoneSameInstant(ZoneId.of("America/Los_Angeles"));
        assertThat(learner.clock.toLocalDate()).isBefore(LocalDate.of(2026, 11, 2));
        learner.sit();
        learner.clock = learner.clock.plus(Duration.ofHours(20)).withZoneSameInstant(ZoneId.of("Pacific/Auckland"));
        learner.sit();
        assertCalm(learner);
        assertThat(learner.history.events().stream().filter(PracticeEvent.Answered.class::isInstance))
                .hasSize(learner.all().size());
        assertThat(learner.sessions.get(1))
                .as("nothing is due twice on one day")
                .doesNotContainAnyElementsOf(learner.sessions.get(0));
    }

    @Test
    void goesOnAfterTheLastNewItem() {
        SimulatedLearner learner = new SimulatedLearner(1, ZonedDateTime.of(2026, 1, 1, 21, 0, 0, 0, ZoneId.of("UTC")));
        for (Skill skill : CURRICULUM.skills()) {
            learner.history.append(new PracticeEvent.LessonRead(learner.clock.toOffsetDateTime(), skill.id()));
            for (Item item : skill.items()) {
                learner.history.append(new PracticeEvent.Answered(
                        learner.clock.toOffsetDateTime(), skill.id(), item.id(), item.type(), Grade.GOT_IT, false));
            }
        }
        learner.sit();
        assertCalm(learner);
        assertThat(learner.all()).hasSize(6);
    }
}

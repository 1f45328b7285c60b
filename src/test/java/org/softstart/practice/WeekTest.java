package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.softstart.TestEngine;
import org.softstart.model.Span;

/** A week of practice by three learners, on a clock of its own: what they are asked, and what they learn. */
final class WeekTest {
    private static final Curriculum CURRICULUM = Curriculum.load();
    private static final Ear EAR = new SoftstartEar(TestEngine.softstart());
    private static final Map<String, Planned> BY_TEXT = new HashMap<>();

    static {
        for (Skill skill : CURRICULUM.skills()) {
            for (Item item : skill.items()) {
                BY_TEXT.put(skill.id() + item.shown(), new Planned(skill, item));
            }
        }
    }

    /** A learner who knows this share of the answers. */
    private static final class Learner {
        private final Random random = new Random(7);
        private final double knows;
        private final History history = new MemoryHistory();
        private final List<List<Planned>> sessions = new ArrayList<>();
        private final List<LocalDate> days = new ArrayList<>();
        private ZonedDateTime clock;

        Learner(double knows, ZonedDateTime start) {
            this.knows = knows;
            this.clock = start;
        }

        Practice practice() {
            return new Practice(CURRICULUM, EAR, history, () -> clock);
        }

        void sit() {
            PracticeSession session = practice().start();
            List<Planned> asked = new ArrayList<>();
            while (!session.isOver()) {
                if (session.page() instanceof Page.ExercisePage page) {
                    Planned planned = BY_TEXT.get(page.skill().id() + page.text());
                    asked.add(planned);
                    session.answer(answer(planned, page));
                    clock = clock.plusSeconds(40);
                } else {
                    session.next();
                }
            }
            sessions.add(asked);
            days.add(clock.toLocalDate());
        }

        void week() {
            for (int day = 0; day < 7; day++) {
                sit();
                clock = clock.toLocalDate().plusDays(1).atTime(21, 0).atZone(clock.getZone());
            }
        }

        private Answer answer(Planned planned, Page.ExercisePage page) {
            boolean right = random.nextDouble() < knows;
            Item item = planned.item();
            if (item instanceof Item.Spot spot) {
                return new Answer.Tapped(right ? spot.stings() : spot.isFine() ? List.of(new Span(0, 3)) : List.of());
            }
            if (item instanceof Item.Sort sort) {
                int place = planned.skill().bins().indexOf(sort.bin());
                return new Answer.Chosen(right ? place : 1 - place);
            }
            if (item instanceof Item.Choose choose) {
                Item.Option wanted = choose.options().get(right ? 0 : 1 + random.nextInt(2));
                return new Answer.Chosen(page.choices().indexOf(wanted.say()));
            }
            if (item instanceof Item.Finish finish) {
                return new Answer.Written(
                        right
                                ? finish.fits().get(finish.fits().size() - 1)
                                : finish.misfits().get(0));
            }
            if (item instanceof Item.Rewrite rewrite) {
                return right
                        ? rewrite.version().<Answer>map(Answer.Written::new).orElseGet(Answer.LeftAsItIs::new)
                        : new Answer.Written(random.nextBoolean() ? "" : "You never get anything right.");
            }
            if (item instanceof Item.Trim trim) {
                return new Answer.Written(right ? trim.version() : trim.line());
            }
            return new Answer.Written(right ? planned.skill().lesson().after() : "whatever");
        }

        long skillsMet() {
            return practice().progress().stream()
                    .filter(progress -> progress.mastery().answers() > 0)
                    .count();
        }

        long mastered() {
            return practice().progress().stream()
                    .filter(progress -> progress.mastery().state() == Mastery.State.MASTERED)
                    .count();
        }

        List<Planned> all() {
            return sessions.stream().flatMap(List::stream).toList();
        }
    }

    /** A week over the night the clocks go forward. */
    private static Learner afterAWeek(double knows) {
        Learner learner = new Learner(knows, ZonedDateTime.of(2026, 3, 26, 21, 0, 0, 0, ZoneId.of("Europe/London")));
        learner.week();
        return learner;
    }

    private static void assertCalm(Learner learner) {
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
        Learner good = afterAWeek(0.95);
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
        Learner middling = afterAWeek(0.6);
        assertCalm(middling);
        assertThat(middling.skillsMet()).isBetween(3L, 7L);
        assertThat(middling.mastered()).isLessThan(afterAWeek(0.95).mastered());
    }

    @Test
    void aCarelessLearnerIsNotRushed() {
        Learner careless = afterAWeek(0.1);
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
    void theSameHistoryGivesTheSameSession() {
        Learner one = afterAWeek(0.6);
        Learner other = afterAWeek(0.6);
        assertThat(one.all()).isEqualTo(other.all());
    }

    /** East, west, and a second session on the same day. */
    @Test
    void travelsWell() {
        Learner learner = new Learner(0.95, ZonedDateTime.of(2026, 11, 1, 8, 0, 0, 0, ZoneId.of("Australia/Sydney")));
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
        Learner learner = new Learner(1, ZonedDateTime.of(2026, 1, 1, 21, 0, 0, 0, ZoneId.of("UTC")));
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

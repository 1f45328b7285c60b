package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Six weeks of practice by a good, a middling and a careless learner: what is asked, what comes back when, what is learned and what fades. */
final class MonthTest {
    private static final Path REPORTS = Path.of("target/practice-courses");
    private static final ZonedDateTime START = ZonedDateTime.of(2026, 10, 1, 21, 0, 0, 0, ZoneId.of("Europe/London"));
    private static final int DAYS = 42;
    private static final Map<Double, SimulatedLearner> SEEN = new HashMap<>();

    /** Every evening but one a week. */
    private static SimulatedLearner sixWeeks(double knows) {
        return SEEN.computeIfAbsent(knows, MonthTest::live);
    }

    private static SimulatedLearner live(double knows) {
        SimulatedLearner learner = new SimulatedLearner(knows, START);
        for (int day = 0; day < DAYS; day++) {
            if (day % 7 != 6) {
                learner.sit();
            }
            learner.sleep(1);
        }
        return learner;
    }

    @ParameterizedTest
    @CsvSource({"good, 0.95", "middling, 0.65", "careless, 0.2"})
    void asksAsTheRulesSay(String name, double knows) throws IOException {
        SimulatedLearner learner = sixWeeks(knows);
        String report = report(name, learner);
        Files.createDirectories(REPORTS);
        Files.writeString(REPORTS.resolve(name + ".txt"), report, StandardCharsets.UTF_8);

        List<Planned> all = learner.all();
        assertThat(learner.sessions).allSatisfy(session -> {
            assertThat(session).hasSizeBetween(Planner.FEWEST, Planner.MOST).doesNotHaveDuplicates();
            assertThat(session.stream().map(Planned::skill).distinct())
                    .as("skills are mixed")
                    .hasSizeGreaterThanOrEqualTo(2);
        });
        double fine = all.stream().filter(planned -> planned.item().isFine()).count() / (double) all.size();
        assertThat(fine).as("about one in four is fine already").isBetween(0.18, 0.36);
        assertNothingComesBackTooSoon(learner);
        assertMasteryIsEarned(learner);
    }

    /** Computed from the answers alone, by the boxes as they are written down, and not by the code that plans. */
    private static void assertNothingComesBackTooSoon(SimulatedLearner learner) {
        Map<String, Integer> boxes = new HashMap<>();
        Map<String, LocalDate> last = new HashMap<>();
        List<Integer> waits = List.of(1, 3, 7, 16, 35);
        int early = 0;
        for (PracticeEvent event : learner.history.events()) {
            if (event instanceof PracticeEvent.Answered answered) {
                String key = answered.skill() + "/" + answered.item();
                LocalDate day = answered.when().toLocalDate();
                if (last.containsKey(key)) {
                    long waited = ChronoUnit.DAYS.between(last.get(key), day);
                    early += waited < waits.get(boxes.get(key)) ? 1 : 0;
                }
                int box = boxes.getOrDefault(key, 0);
                boxes.put(
                        key,
                        answered.grade() == Grade.TRY_AGAIN
                                ? 0
                                : answered.isRight() ? Math.min(box + 1, waits.size() - 1) : box);
                last.put(key, day);
            }
        }
        assertThat(early).as("items that came back before their day").isZero();
    }

    private static void assertMasteryIsEarned(SimulatedLearner learner) {
        for (Progress progress : learner.practice().progress()) {
            if (progress.mastery().state() == Mastery.State.MASTERED) {
                List<PracticeEvent.Answered> answers = answers(learner, progress.skill());
                assertThat(answers.stream()
                                .filter(PracticeEvent.Answered::isRight)
                                .map(a -> a.when().toLocalDate()))
                        .satisfies(days -> assertThat(days.stream().distinct()).hasSizeGreaterThanOrEqualTo(3));
                assertThat(answers.stream()
                                .filter(PracticeEvent.Answered::isRight)
                                .map(PracticeEvent.Answered::type))
                        .contains(ItemType.REWRITE);
            }
        }
    }

    private static List<PracticeEvent.Answered> answers(SimulatedLearner learner, Skill skill) {
        return learner.history.events().stream()
                .filter(PracticeEvent.Answered.class::isInstance)
                .map(PracticeEvent.Answered.class::cast)
                .filter(answered -> answered.skill().equals(skill.id()))
                .toList();
    }

    @Test
    void whoKnowsMoreGetsFurther() {
        SimulatedLearner good = sixWeeks(0.95);
        SimulatedLearner middling = sixWeeks(0.65);
        SimulatedLearner careless = sixWeeks(0.2);
        assertThat(good.skillsMet()).isEqualTo(12);
        assertThat(good.mastered()).isGreaterThanOrEqualTo(9);
        assertThat(middling.skillsMet()).isGreaterThanOrEqualTo(8);
        assertThat(middling.mastered()).isBetween(1L, good.mastered() - 1);
        assertThat(careless.mastered()).isZero();
        assertThat(careless.skillsMet()).as("nobody is hurried on").isLessThanOrEqualTo(6);
    }

    @Test
    void whatWasShownFadesAfterSixtyDaysAndComesBack() {
        SimulatedLearner learner = live(0.95);
        long shown = learner.mastered();
        learner.sleep(70);
        assertThat(learner.mastered()).isZero();
        assertThat(learner.practice().progress().stream()
                        .filter(progress -> progress.mastery().state() == Mastery.State.REFRESH)
                        .count())
                .isEqualTo(shown);
        for (int day = 0; day < 21; day++) {
            learner.sit();
            learner.sleep(1);
        }
        assertThat(learner.mastered()).as("a few sittings refresh most of it").isGreaterThanOrEqualTo(shown / 2);
    }

    /** The course as somebody would want to read it. */
    private static String report(String name, SimulatedLearner learner) {
        StringBuilder text = new StringBuilder("A " + name + " learner, six evenings a week\n\n");
        List<PracticeEvent.Answered> answers = learner.history.events().stream()
                .filter(PracticeEvent.Answered.class::isInstance)
                .map(PracticeEvent.Answered.class::cast)
                .toList();
        int at = 0;
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < learner.sessions.size(); i++) {
            List<String> asked = new ArrayList<>();
            for (Planned planned : learner.sessions.get(i)) {
                PracticeEvent.Answered answer = answers.get(at++);
                int seen = times.merge(planned.key(), 1, Integer::sum);
                asked.add(planned.skill().number() + ":" + planned.item().id()
                        + (planned.item().isFine() ? " fine" : "") + (seen > 1 ? " x" + seen : "")
                        + (answer.isRight() ? "" : answer.grade() == Grade.NEARLY ? " ~" : " -"));
            }
            text.append(learner.days.get(i))
                    .append("  ")
                    .append(String.join(" | ", asked))
                    .append('\n');
        }
        text.append("\nafter six weeks\n");
        for (Progress progress : learner.practice().progress()) {
            text.append(String.format(
                    "%2d %-34s %3d answers  %s%s%n",
                    progress.skill().number(),
                    progress.skill().title(),
                    progress.mastery().answers(),
                    progress.summary(),
                    progress.next().map(next -> "; still " + next).orElse("")));
        }
        Map<ItemType, Long> types = learner.all().stream()
                .collect(Collectors.groupingBy(planned -> planned.item().type(), TreeMap::new, Collectors.counting()));
        text.append("\nkinds ").append(types);
        text.append("\nfine already ")
                .append(learner.all().stream()
                        .filter(planned -> planned.item().isFine())
                        .count());
        text.append(" of ").append(learner.all().size());
        text.append("\nwaiting today ").append(learner.practice().due()).append('\n');
        return text.toString();
    }
}

package org.softstart.practice;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.softstart.model.Category;

/**
 * The way so far.
 *
 * @param skills all of them in their order
 * @param steps how many were under way and how many shown, on the days of practice and today; empty before the first
 * @param months what came up in drafts, the latest month first
 */
public record Course(List<Progress> skills, List<Step> steps, List<Month> months) {
    /** More steps than a picture can show. */
    private static final int MOST_STEPS = 200;

    private static final int MOST_OFTEN = 3;

    /**
     * Where the skills stood at the end of a day.
     *
     * @param underWay how many were begun, or wanted refreshing
     * @param shown how many were shown on paper
     */
    public record Step(LocalDate day, int underWay, int shown) {}

    /** What came up most in the drafts of a month, the most frequent first. */
    public record Month(YearMonth month, List<Often> often) {
        public Month {
            often = List.copyOf(often);
        }
    }

    /**
     * Something that came up.
     *
     * @param drafts in how many drafts
     */
    public record Often(Category category, int drafts) {}

    public Course {
        skills = List.copyOf(skills);
        steps = List.copyOf(steps);
        months = List.copyOf(months);
    }

    static Course of(Curriculum curriculum, List<PracticeEvent> events, LocalDate today) {
        Timeline timeline = new Timeline(events, today);
        return new Course(
                curriculum.skills().stream()
                        .map(skill -> Progress.of(skill, timeline))
                        .toList(),
                steps(curriculum, events, timeline),
                months(timeline));
    }

    private static List<Step> steps(Curriculum curriculum, List<PracticeEvent> events, Timeline timeline) {
        // Until where the events of each day of practice go.
        TreeMap<LocalDate, Integer> ends = new TreeMap<>();
        for (int i = 0; i < events.size(); i++) {
            if (!(events.get(i) instanceof PracticeEvent.RuleMet)) {
                ends.put(timeline.entries().get(i).day(), i + 1);
            }
        }
        if (ends.isEmpty()) {
            return List.of();
        }
        ends.put(timeline.today(), events.size());
        List<Map.Entry<LocalDate, Integer>> days = new ArrayList<>(ends.entrySet());
        int stride = 1 + (days.size() - 1) / MOST_STEPS;
        List<Step> steps = new ArrayList<>();
        for (int i = (days.size() - 1) % stride; i < days.size(); i += stride) {
            LocalDate day = days.get(i).getKey();
            steps.add(
                    step(curriculum, new Timeline(events.subList(0, days.get(i).getValue()), day)));
        }
        return steps;
    }

    private static Step step(Curriculum curriculum, Timeline until) {
        int underWay = 0;
        int shown = 0;
        for (Skill skill : curriculum.skills()) {
            Mastery.State state = Mastery.of(skill, until).state();
            shown += state == Mastery.State.MASTERED ? 1 : 0;
            underWay += state == Mastery.State.LEARNING || state == Mastery.State.REFRESH ? 1 : 0;
        }
        return new Step(until.today(), underWay, shown);
    }

    /** A draft in which a category was found twice counts once for it. */
    private static List<Month> months(Timeline timeline) {
        TreeMap<YearMonth, Map<Category, Set<OffsetDateTime>>> found = new TreeMap<>(Comparator.reverseOrder());
        for (Timeline.Entry entry : timeline.entries()) {
            if (entry.event() instanceof PracticeEvent.RuleMet met) {
                Category.ofRule(met.rule()).ifPresent(category -> found.computeIfAbsent(
                                YearMonth.from(entry.day()), month -> new TreeMap<>())
                        .computeIfAbsent(category, key -> new HashSet<>())
                        .add(met.when()));
            }
        }
        List<Month> months = new ArrayList<>();
        found.forEach((month, drafts) -> months.add(new Month(
                month,
                drafts.entrySet().stream()
                        .map(entry -> new Often(entry.getKey(), entry.getValue().size()))
                        .sorted(Comparator.comparing(Often::drafts).reversed().thenComparing(Often::category))
                        .limit(MOST_OFTEN)
                        .toList())));
        return months;
    }
}

package org.softstart.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From mistakes to practice: what was found in drafts again and again becomes a suggested lesson. */
final class Suggestions {
    /** Fewer times are nothing to speak of. */
    static final int OFTEN = 3;
    /** On one bad evening anything can be found often. */
    static final int ON_DAYS = 2;

    static final int WITHIN_DAYS = 21;

    private Suggestions() {}

    /** The most frequent first. A skill that was practised since the last finding is left alone for now. */
    static List<Suggested> of(Curriculum curriculum, Timeline timeline) {
        LocalDate from = timeline.today().minusDays(WITHIN_DAYS);
        Map<Skill, Map<String, Integer>> rules = new HashMap<>();
        Map<Skill, Set<LocalDate>> days = new HashMap<>();
        for (Timeline.Entry entry : timeline.entries()) {
            if (entry.event() instanceof PracticeEvent.RuleMet met
                    && entry.day().isAfter(from)) {
                curriculum.skillFor(met.rule()).ifPresent(skill -> {
                    rules.computeIfAbsent(skill, key -> new HashMap<>()).merge(met.rule(), 1, Integer::sum);
                    days.computeIfAbsent(skill, key -> new HashSet<>()).add(entry.day());
                });
            } else if (entry.event() instanceof PracticeEvent.Answered answered && answered.isRight()) {
                curriculum.skill(answered.skill()).ifPresent(skill -> {
                    rules.remove(skill);
                    days.remove(skill);
                });
            }
        }
        List<Suggested> suggested = new ArrayList<>();
        rules.forEach((skill, counts) -> {
            int times = counts.values().stream().mapToInt(Integer::intValue).sum();
            if (times >= OFTEN && days.get(skill).size() >= ON_DAYS) {
                String most = counts.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
                suggested.add(new Suggested(skill, most, times));
            }
        });
        suggested.sort(Comparator.comparing(Suggested::times).reversed().thenComparing(s -> s.skill()
                .number()));
        return suggested;
    }
}

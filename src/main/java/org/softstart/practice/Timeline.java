package org.softstart.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The events with the days they count for. The order of events is certain, their dates are not: clocks are set wrong and put right, and
 * who flies west has the same day twice. So no event counts for a day before the one that went before it, none for a day after today,
 * and what a fast clock dated into the future counts for the day of what came next.
 */
final class Timeline {
    /** An event and its day. */
    record Entry(LocalDate day, PracticeEvent event) {}

    /** An answer and its day. */
    record Answer(LocalDate day, PracticeEvent.Answered answered) {
        String key() {
            return answered.skill() + "/" + answered.item();
        }
    }

    private final LocalDate today;
    private final List<Entry> entries;

    Timeline(List<PracticeEvent> events, LocalDate today) {
        this.today = today;
        LocalDate[] days = new LocalDate[events.size()];
        LocalDate latest = LocalDate.MIN;
        for (int i = 0; i < days.length; i++) {
            LocalDate day = events.get(i).when().toLocalDate();
            if (!day.isAfter(today)) {
                latest = day.isAfter(latest) ? day : latest;
                days[i] = latest;
            }
        }
        LocalDate next = today;
        for (int i = days.length - 1; i >= 0; i--) {
            days[i] = days[i] == null ? next : days[i];
            next = days[i];
        }
        List<Entry> dated = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            dated.add(new Entry(days[i], events.get(i)));
        }
        this.entries = List.copyOf(dated);
    }

    LocalDate today() {
        return today;
    }

    List<Entry> entries() {
        return entries;
    }

    /** All answers that were judged, oldest first. */
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.event() instanceof PracticeEvent.Answered answered && answered.grade() != Grade.SET_ASIDE) {
                answers.add(new Answer(entry.day(), answered));
            }
        }
        return answers;
    }

    List<Answer> answers(Skill skill) {
        return answers().stream()
                .filter(answer -> answer.answered().skill().equals(skill.id()))
                .toList();
    }

    boolean hasRead(Skill skill) {
        return entries.stream()
                .anyMatch(entry -> entry.event() instanceof PracticeEvent.LessonRead read
                        && read.skill().equals(skill.id()));
    }
}

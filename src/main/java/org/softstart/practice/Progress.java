package org.softstart.practice;

import java.util.Optional;

/**
 * How far the learner is with a skill.
 *
 * @param summary in words, such as "3 of the last 5 right"
 * @param next what is still to be shown; nothing if it has been shown
 */
public record Progress(Skill skill, Mastery mastery, String summary, Optional<String> next) {
    static Progress of(Skill skill, Timeline timeline) {
        Mastery mastery = Mastery.of(skill, timeline);
        int last = Math.min(mastery.answers(), Mastery.WINDOW);
        String summary =
                switch (mastery.state()) {
                    case NEW -> "still to come";
                    case LEARNING ->
                        last == 0
                                ? "lesson read"
                                : "under way, " + mastery.rightOfLast() + " of the last " + last + " right";
                    case MASTERED -> "shown on paper";
                    case REFRESH -> "worth a refresher";
                };
        return new Progress(skill, mastery, summary, mastery.missing());
    }
}

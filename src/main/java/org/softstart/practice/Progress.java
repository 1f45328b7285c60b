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
        String summary =
                switch (mastery.state()) {
                    case NEW -> "still to come";
                    case LEARNING -> underWay(mastery);
                    case MASTERED -> "shown on paper";
                    case REFRESH -> "worth a refresher";
                };
        return new Progress(skill, mastery, summary, mastery.missing());
    }

    private static String underWay(Mastery mastery) {
        int last = Math.min(mastery.answers(), Mastery.WINDOW);
        if (last == 0) {
            return "lesson read";
        }
        // "0 of 5" is a mark, and nobody learns from that.
        return mastery.rightOfLast() == 0
                ? "begun; it takes a few tries"
                : "under way, " + mastery.rightOfLast() + " of the last " + last + " right";
    }
}

package org.softstart.practice;

import java.time.OffsetDateTime;

/** Something that happened while practising or writing. Progress is computed from these alone, so nothing else is kept. */
public sealed interface PracticeEvent {
    /** When, by the learner's own clock and zone: its date is the day that counts. */
    OffsetDateTime when();

    /** A lesson was read. */
    record LessonRead(OffsetDateTime when, String skill) implements PracticeEvent {}

    /**
     * An item was answered.
     *
     * @param hinted whether a hint was shown before
     */
    record Answered(OffsetDateTime when, String skill, String item, ItemType type, Grade grade, boolean hinted)
            implements PracticeEvent {
        /** Right, and unaided. */
        public boolean isRight() {
            return grade == Grade.GOT_IT && !hinted;
        }
    }

    /** A rule found something in a draft. The draft itself is not part of it. */
    record RuleMet(OffsetDateTime when, String rule) implements PracticeEvent {}

    /** A line of the learner's own, kept because they asked for it. */
    record OwnLine(OffsetDateTime when, String skill, String text) implements PracticeEvent {
        @Override
        public String toString() {
            return "OwnLine[" + skill + ", " + text.length() + " characters]";
        }
    }
}

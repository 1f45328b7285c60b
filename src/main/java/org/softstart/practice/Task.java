package org.softstart.practice;

import java.util.Optional;
import java.util.Set;

/**
 * What a free answer has to do.
 *
 * @param line the line to be written anew; empty for one of the learner's own
 * @param received the partner's words that it answers
 * @param topic words of which the answer has at least one; none if any topic will do
 * @param keep words of which a shortened answer has to keep most
 * @param version one possible version; none if the line is fine
 * @param mostSentences how long it may be
 * @param mostQuestions how many questions it may ask
 */
record Task(
        Optional<String> line,
        Optional<String> received,
        Set<String> topic,
        Set<String> keep,
        Optional<String> version,
        int mostSentences,
        int mostQuestions,
        String why) {

    private static final int TRIMMED = 3;

    static Task of(Skill skill, Item.Rewrite item) {
        return new Task(
                Optional.of(item.line()),
                item.received(),
                item.topic(),
                Set.of(),
                item.version(),
                skill.mostSentences(),
                skill.mostQuestions(),
                item.why());
    }

    static Task of(Item.Trim item) {
        return new Task(
                Optional.of(item.line()),
                Optional.empty(),
                item.keep(),
                item.keep(),
                Optional.of(item.version()),
                TRIMMED,
                1,
                item.why());
    }

    static Task of(Skill skill, Item.Own item) {
        return new Task(
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                skill.mostSentences(),
                skill.mostQuestions(),
                item.why());
    }

    /** Whether the line should stay as it is. */
    boolean isFine() {
        return line.isPresent() && version.isEmpty();
    }

    ItemType type() {
        if (isTrim()) {
            return ItemType.TRIM;
        }
        return line.isEmpty() ? ItemType.OWN : ItemType.REWRITE;
    }

    boolean isTrim() {
        return !keep.isEmpty();
    }
}

package org.softstart.practice;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Whether an answer is about the same thing as its exercise. */
final class Topics {
    private static final int STEM = 4;

    /** Words that any line may hold, so that sharing them says nothing of the topic. */
    private static final Set<String> ANYWHERE = Set.of(
            "be", "have", "do", "get", "go", "make", "say", "want", "know", "think", "thing", "good", "more", "like",
            "love", "feel", "time", "day", "can", "will", "would", "could", "let", "need", "take", "give", "come",
            "see", "look", "tell", "talk", "one", "way", "lot", "bit", "so", "just", "really", "much", "many", "sorry",
            "please", "thank", "thanks", "keep", "put", "ask", "other", "same", "new", "own", "able", "sure", "right",
            "ok", "okay", "babe", "hey", "hi", "always", "never", "stop", "even");

    private final WordFields fields = WordFields.load();

    /** Whether one of the item's words, or a word of their field, or a word of the line is in the answer. */
    boolean isKept(Task task, Optional<Heard> line, Heard heard) {
        Set<String> topic = fields.around(task.topic());
        return topic.isEmpty()
                || heard.words().stream().anyMatch(word -> names(topic, word))
                || line.filter(l -> shared(l, heard) > 0).isPresent();
    }

    /** How many words with a meaning of their own two lines have in common. */
    static int shared(Heard one, Heard other) {
        Set<String> shared = new HashSet<>(one.content());
        shared.removeAll(ANYWHERE);
        shared.retainAll(other.content());
        return shared.size();
    }

    /**
     * Whether the answer names something else: words of fields that neither the item nor the line has anything of, and none of theirs.
     */
    boolean isElsewhere(Task task, Optional<Heard> line, Optional<Heard> model, Heard heard) {
        Set<String> home = new HashSet<>(task.topic());
        line.ifPresent(l -> home.addAll(l.words()));
        model.ifPresent(m -> home.addAll(m.words()));
        return !task.topic().isEmpty() && fields.leavesAltogether(home, heard.content());
    }

    /** How much of what a shortened answer has to keep is in it, from 0 to 1. */
    static double kept(Task task, Heard heard) {
        long kept = task.keep().stream()
                .filter(wanted -> heard.words().stream().anyMatch(word -> names(Set.of(wanted), word)))
                .count();
        return task.keep().isEmpty() ? 1 : kept / (double) task.keep().size();
    }

    /** Whether a word is one of these, or begins with one and goes on a little: "washing" is about washing up. */
    static boolean names(Set<String> topic, String word) {
        return topic.contains(word)
                || topic.stream()
                        .anyMatch(wanted -> wanted.length() >= STEM
                                && word.startsWith(wanted)
                                && word.length() <= wanted.length() + STEM);
    }
}

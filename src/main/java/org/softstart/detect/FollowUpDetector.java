package org.softstart.detect;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.softstart.lexicon.Rule;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/** The same ask sent again before an answer came. Numbers and examples: {@code lexicons/anxious-overload/follow-up.yaml}. */
final class FollowUpDetector extends Detector {
    private static final int LONGEST_EARLIER = 2_000;

    FollowUpDetector(Rule rule) {
        super(rule);
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        List<String> earlier = draft.draft().earlier();
        if (earlier.size() < rule.threshold("sent-since-reply")
                || draft.sentences().isEmpty()) {
            return List.of();
        }
        Set<String> now = new HashSet<>();
        for (Sentence sentence : draft.sentences()) {
            sentence.tokens().stream().filter(t -> t.isWord()).forEach(t -> now.add(t.norm()));
        }
        long same = earlier.stream()
                .filter(message -> Overlap.percent(now, words(message)) >= rule.threshold("same-ask-percent"))
                .count();
        if (same == 0) {
            return List.of();
        }
        return whole(draft, "same-ask", rule.severity());
    }

    private static Set<String> words(String message) {
        String start = message.substring(0, Math.min(message.length(), LONGEST_EARLIER))
                .toLowerCase(Locale.ROOT);
        Set<String> words = new HashSet<>(List.of(start.split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }
}

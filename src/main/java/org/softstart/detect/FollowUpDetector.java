package org.softstart.detect;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.softstart.lexicon.Rule;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Token;

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
        int[] now = Overlap.hashes(draft.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(Token::isWord)
                .map(Token::norm));
        long same = earlier.stream()
                .filter(message -> Overlap.percent(now, words(message)) >= rule.threshold("same-ask-percent"))
                .count();
        if (same == 0) {
            return List.of();
        }
        return whole(draft, "same-ask", rule.severity());
    }

    private static int[] words(String message) {
        String start = message.substring(0, Math.min(message.length(), LONGEST_EARLIER))
                .toLowerCase(Locale.ROOT);
        return Overlap.hashes(Arrays.stream(start.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()));
    }
}

package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.detect.Detected;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** "Easy for you to say stay positive": the waving away is the partner's, and the writer is the one it hurts. */
final class HeardSaid {
    private static final Set<String> SAYING = Set.of("say", "tell");
    private static final int MOST = 8;

    private HeardSaid() {}

    static Optional<Said> of(AnnotatedDraft draft, Detected detected) {
        int index = detected.sentence();
        Sentence sentence = draft.sentence(index);
        Span finding = detected.finding().span();
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean theirs = SAYING.contains(token.lemma())
                    && draft.locate(index, token.span()).start() <= finding.end()
                    && sentence.has(Math.max(0, i - 4), i, "you");
            if (!theirs) {
                continue;
            }
            int from = i + 1;
            while (from < sentence.size()
                    && (Set.of("me", "to", "that").contains(sentence.token(from).norm())
                            || !sentence.token(from).isWord())) {
                from++;
            }
            int end = from;
            while (end < sentence.size() && sentence.token(end).isWord()) {
                end++;
            }
            if (end > from && end - from <= MOST) {
                ActWishes.Known known =
                        new ActWishes.Known(List.of("hurt", "lonely", "sad"), Optional.empty(), Optional.empty());
                String quote = OwnWords.plain(sentence, from, end);
                return Optional.of(new Said(Said.Sort.HEARDSAID, i, end, Map.of("quote", quote), known));
            }
        }
        return Optional.empty();
    }
}

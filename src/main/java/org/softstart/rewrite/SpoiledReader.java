package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads what was spoiled. */
final class SpoiledReader {
    static final Set<String> VERBS = Set.of("ruin", "spoil", "wreck", "destroy", "kill", "sabotage", "sour");

    /** Nobody can be asked for it. */
    private static final Set<String> FONDNESS = Set.of("like", "love", "want", "fancy", "miss");

    private final Labels labels;

    SpoiledReader(Labels labels) {
        this.labels = labels;
    }

    Optional<Said> of(Sentence sentence, int verb) {
        if (FONDNESS.contains(sentence.token(verb).lemma())
                && (sentence.has(verb + 1, verb + 2, "me") || sentence.has(verb + 1, verb + 2, "us"))) {
            return Optional.empty();
        }
        int end = Extent.ofWish(sentence, verb);
        if (end < 0 || end == verb + 1 || end - verb > 7) {
            return Optional.empty();
        }
        Token first = sentence.token(verb + 1);
        boolean vague = Set.of("everything", "it", "me", "us", "things", "this", "that", "my")
                        .contains(first.norm())
                && !first.is("my");
        if (vague || labels.isIn(sentence, verb + 1, end)) {
            return Optional.empty();
        }
        return Optional.of(new Said(
                Said.Sort.SPOILED,
                verb,
                end,
                Map.of("thing", OwnWords.plain(sentence, verb + 1, end)),
                new ActWishes.Known(List.of("sad", "disappointed", "gutted"), Optional.empty(), Optional.empty())));
    }

    /** "We plan a day out and you find a way to ruin it": the day out. */
    Optional<Said> before(Sentence sentence, int you, int verb) {
        boolean it = sentence.has(verb + 1, verb + 2, "it");
        for (int i = you - 1; it && i > 0; i--) {
            boolean thing = sentence.token(i).tag() == Tag.NOUN
                    && Set.of("a", "an", "the", "my", "our")
                            .contains(sentence.token(i - 1).norm())
                    && !labels.isIn(sentence, i, i + 1);
            if (thing) {
                String owner = sentence.token(i - 1).norm();
                String words = (owner.startsWith("a") ? "the" : owner) + " " + OwnWords.plain(sentence, i, i + 1);
                return Optional.of(new Said(
                        Said.Sort.SPOILED,
                        verb,
                        Extent.ofWish(sentence, verb),
                        Map.of("thing", words),
                        new ActWishes.Known(
                                List.of("sad", "disappointed", "gutted"), Optional.empty(), Optional.empty())));
            }
        }
        return Optional.empty();
    }
}

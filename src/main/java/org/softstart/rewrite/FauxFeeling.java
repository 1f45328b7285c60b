package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.text.Sentence;

/**
 * "I've felt so abandoned since Dad died": says what was done to somebody in the place of a feeling. All of the sentence can stay but
 * that word; which feeling it was is the writer's to say.
 */
final class FauxFeeling {
    private static final int NEAR = 5;
    private static final Set<String> BY = Set.of("by", "because", "and", "but", "so");
    private static final Set<String> DEGREES =
            Set.of("so", "really", "very", "just", "completely", "totally", "utterly");

    private final Map<String, List<String>> feelings = new HashMap<>();

    /**
     * Makes it.
     *
     * @param table rows of such words, with the feelings behind them in the third column
     */
    FauxFeeling(List<List<String>> table) {
        table.forEach(row -> feelings.put(row.get(0), List.of(row.get(2).split("\\s*;\\s*"))));
    }

    /** The sentence with the word replaced; empty if there is none of that kind in it. */
    Optional<Wording> of(Sentence sentence) {
        for (int i = 2; i < sentence.size(); i++) {
            List<String> options = feelings.get(sentence.token(i).norm());
            int self = options == null ? -1 : self(sentence, i);
            if (self >= 0) {
                return Optional.of(replaced(sentence, self, i, options));
            }
        }
        return Optional.empty();
    }

    private static int end(Sentence sentence, int word) {
        int end = word + 1;
        while (end < sentence.size()
                && sentence.token(end).isWord()
                && !BY.contains(sentence.token(end).norm())) {
            end++;
        }
        return end;
    }

    private static int self(Sentence sentence, int word) {
        boolean feels = false;
        for (int i = word - 1; i >= Math.max(0, word - NEAR); i--) {
            feels |= sentence.token(i).lemma().equals("feel");
            if (sentence.token(i).is("i") || sentence.token(i).is("you")) {
                return feels && sentence.token(i).is("i") ? i : -1;
            }
        }
        return -1;
    }

    private static Wording replaced(Sentence sentence, int self, int word, List<String> options) {
        int before = word;
        while (DEGREES.contains(sentence.token(before - 1).norm())) {
            before--;
        }
        StringBuilder text = new StringBuilder(OwnWords.plain(sentence, self, before));
        text.append(' ');
        int start = text.length();
        text.append(options.get(0));
        int end = end(sentence, word);
        boolean charge = word + 1 < sentence.size() && sentence.has(word + 1, end, "you");
        // "Cheated on", "let down": the particle is part of the word.
        int after = word + 1;
        boolean particle = after < sentence.size()
                && Set.of("on", "out", "down", "over", "off")
                        .contains(sentence.token(after).norm())
                && (after + 1 >= sentence.size() || !sentence.token(after + 1).isWord());
        String rest = charge ? "" : OwnWords.plain(sentence, particle ? after + 1 : after, end);
        text.append(rest.isEmpty() ? "" : " " + rest).append(". Can we talk about it?");
        Slot slot = new Slot("feeling", new Span(start, start + options.get(0).length()), options);
        return new Wording("feeling", FirstLetter.large(text.toString()), List.of(slot));
    }
}

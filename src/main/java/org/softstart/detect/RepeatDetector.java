package org.softstart.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.LruCache;
import org.softstart.text.Sentence;

/** The same plea again and again. Numbers and examples: {@code lexicons/anxious-overload/repeat.yaml}. */
final class RepeatDetector extends Detector {
    private static final int MOST_SENTENCES = 400;
    private static final Set<String> EMPTY_WORDS =
            Set.of("i", "you", "we", "be", "a", "the", "to", "and", "it", "just", "really", "so");
    private static final int FEWEST_LEMMAS = 2;

    private static final int REMEMBERED = 4096;

    private final TermList warm;
    private final LruCache<Sentence, int[]> known = new LruCache<>(REMEMBERED);

    RepeatDetector(Rule rule, Lexicon lexicon) {
        super(rule);
        this.warm = lexicon.list("warm");
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        boolean isFound = found.stream().anyMatch(d -> d.rule().equals(rule));
        if (isFound || draft.sentences().size() > MOST_SENTENCES) {
            return List.of();
        }
        List<int[]> contents = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            contents.add(known.get(sentence, this::content));
        }
        for (int first = 0; first < contents.size(); first++) {
            int last = lastAlike(contents, first);
            if (last >= 0) {
                Span span = draft.locate(first).cover(draft.locate(last));
                return List.of(Findings.of(rule, "same-point", rule.severity(), span, draft));
            }
        }
        return List.of();
    }

    /** The last sentence that says what this one says, if enough do; else -1. */
    private int lastAlike(List<int[]> contents, int first) {
        if (contents.get(first).length < FEWEST_LEMMAS) {
            return -1;
        }
        int percent = rule.threshold("jaccard-percent");
        int alike = 0;
        int last = first;
        for (int s = first; s < contents.size(); s++) {
            if (Overlap.isAtLeast(percent, contents.get(first), contents.get(s))) {
                alike++;
                last = s;
            }
        }
        return alike >= rule.threshold("sentences") ? last : -1;
    }

    /** What a sentence is about; a warm one counts for nothing, since "I love you" may be said as often as one likes. */
    private int[] content(Sentence sentence) {
        boolean celebrates = warm.find(sentence, 0, sentence.size(), TermList.Forms.ANY) >= 0;
        return celebrates ? new int[0] : Overlap.content(sentence, EMPTY_WORDS);
    }
}

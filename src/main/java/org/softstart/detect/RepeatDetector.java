package org.softstart.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/** The same plea again and again. Numbers and examples: {@code lexicons/anxious-overload/repeat.yaml}. */
final class RepeatDetector extends Detector {
    private static final int MOST_SENTENCES = 400;
    private static final Set<String> EMPTY_WORDS =
            Set.of("i", "you", "we", "be", "a", "the", "to", "and", "it", "just", "really", "so");
    private static final int FEWEST_LEMMAS = 2;

    private final TermList warm;

    RepeatDetector(Rule rule, Lexicon lexicon) {
        super(rule);
        this.warm = lexicon.list("warm");
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        boolean known = found.stream().anyMatch(d -> d.rule().id().equals(rule.id()));
        if (known || draft.sentences().size() > MOST_SENTENCES) {
            return List.of();
        }
        List<Set<String>> contents =
                draft.sentences().stream().map(this::content).toList();
        for (int s = 0; s < contents.size(); s++) {
            List<Integer> alike = alike(contents, s);
            if (alike.size() >= rule.threshold("sentences")) {
                Span span = draft.locate(s).cover(draft.locate(alike.get(alike.size() - 1)));
                return List.of(Findings.of(rule, "same-point", rule.severity(), span, draft));
            }
        }
        return List.of();
    }

    private List<Integer> alike(List<Set<String>> contents, int first) {
        List<Integer> alike = new ArrayList<>();
        if (contents.get(first).size() < FEWEST_LEMMAS) {
            return alike;
        }
        for (int s = first; s < contents.size(); s++) {
            if (Overlap.percent(contents.get(first), contents.get(s)) >= rule.threshold("jaccard-percent")) {
                alike.add(s);
            }
        }
        return alike;
    }

    /** What a sentence is about; a warm one counts for nothing, since "I love you" may be said as often as one likes. */
    private Set<String> content(Sentence sentence) {
        boolean celebrates = warm.find(sentence, 0, sentence.size(), TermList.Forms.ANY) >= 0;
        return celebrates ? Set.of() : Overlap.content(sentence, EMPTY_WORDS);
    }
}

package org.softstart.detect;

import java.util.List;
import org.softstart.lexicon.Rule;
import org.softstart.model.DraftKind;
import org.softstart.text.AnnotatedDraft;

/** A worried message longer than its kind can carry. Numbers and examples: {@code lexicons/anxious-overload/too-long.yaml}. */
final class TooLongDetector extends Detector {
    private static final int WORRIES = 2;
    private static final int MANY_WORRIES = 3;

    private final Worries worries;

    TooLongDetector(Rule rule, Worries worries) {
        super(rule);
        this.worries = worries;
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        DraftKind kind = draft.draft().kind();
        boolean letter = kind == DraftKind.LETTER;
        int longest = rule.threshold(letter ? "letter-words" : "text-words");
        int strong = rule.threshold(letter ? "letter-words-strong" : "text-words-strong");
        if (draft.words() <= longest) {
            return List.of();
        }
        int worry = worries.in(draft);
        if (worry < WORRIES) {
            return List.of();
        }
        int severity = draft.words() > strong && worry >= MANY_WORRIES ? 2 : 1;
        return whole(draft, "length", severity);
    }
}

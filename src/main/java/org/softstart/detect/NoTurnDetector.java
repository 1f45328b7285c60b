package org.softstart.detect;

import java.util.List;
import org.softstart.lexicon.Rule;
import org.softstart.sense.Questions;
import org.softstart.text.AnnotatedDraft;

/** A long worried message without one question. Numbers and examples: {@code lexicons/anxious-overload/no-turn.yaml}. */
final class NoTurnDetector extends Detector {
    private static final int WORRIES = 2;

    private final Worries worries;

    NoTurnDetector(Rule rule, Worries worries) {
        super(rule);
        this.worries = worries;
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        if (!isLong(draft) || draft.sentences().stream().anyMatch(Questions::asks) || worries.in(draft) < WORRIES) {
            return List.of();
        }
        return whole(draft, "no-question", rule.severity());
    }

    private boolean isLong(AnnotatedDraft draft) {
        return switch (draft.draft().kind()) {
            case TEXT, OPENING -> draft.words() > rule.threshold("text-words");
            case SPOKEN -> draft.sentences().size() >= rule.threshold("spoken-sentences");
            case LETTER -> draft.words() > rule.threshold("letter-words");
        };
    }
}

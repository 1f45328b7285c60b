package org.softstart.detect;

import java.util.List;
import org.softstart.lexicon.Rule;
import org.softstart.sense.Questions;
import org.softstart.text.AnnotatedDraft;

/** A long worried message without one question. Numbers and examples: {@code lexicons/anxious-overload/no-turn.yaml}. */
final class NoTurnDetector implements Detector {
    private static final int WORRIES = 2;

    private final Rule rule;
    private final Worries worries;

    NoTurnDetector(Rule rule, Worries worries) {
        this.rule = rule;
        this.worries = worries;
    }

    @Override
    public String rule() {
        return rule.id();
    }

    @Override
    public List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        if (!isLong(draft) || draft.sentences().stream().anyMatch(Questions::asks) || worries.in(draft) < WORRIES) {
            return List.of();
        }
        return List.of(Findings.of(rule, "no-question", rule.severity(), TooLongDetector.whole(draft), draft));
    }

    private boolean isLong(AnnotatedDraft draft) {
        return switch (draft.draft().kind()) {
            case TEXT, OPENING -> draft.words() > rule.threshold("text-words");
            case SPOKEN -> draft.sentences().size() >= rule.threshold("spoken-sentences");
            case LETTER -> draft.words() > rule.threshold("letter-words");
        };
    }
}

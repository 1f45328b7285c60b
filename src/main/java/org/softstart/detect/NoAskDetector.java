package org.softstart.detect;

import java.util.List;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.Category;
import org.softstart.model.DraftKind;
import org.softstart.sense.Questions;
import org.softstart.text.AnnotatedDraft;

/** A letter that complains and asks for nothing. Examples: {@code lexicons/unclear-ask/no-ask.yaml}. */
final class NoAskDetector extends Detector {
    private final TermList openers;

    NoAskDetector(Rule rule, Lexicon lexicon) {
        super(rule);
        this.openers = lexicon.list("ask-openers");
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        DraftKind kind = draft.draft().kind();
        boolean whole = kind == DraftKind.LETTER || kind == DraftKind.SPOKEN;
        boolean complains = found.stream()
                .anyMatch(d -> d.finding().severity() >= 2 && d.finding().category() != Category.SAFETY);
        boolean asks = draft.sentences().stream()
                .anyMatch(s -> Questions.asks(s) || openers.find(s, 0, s.size(), TermList.Forms.WRITTEN) >= 0);
        if (!whole || !complains || asks || draft.sentences().size() < 3) {
            return List.of();
        }
        return whole(draft, "no-request", rule.severity());
    }
}

package org.softstart.detect;

import java.util.List;
import java.util.Optional;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.model.DraftKind;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/**
 * One worried question on top of the other. Errands, plans and interest may come in threes; it takes questions about where
 * the partner was, or whether they still care. Numbers and examples: {@code lexicons/anxious-overload/stacked-questions.yaml}.
 */
final class StackedQuestionsDetector extends Detector {
    private static final int WORRIED = 2;

    private final TermList worried;

    StackedQuestionsDetector(Rule rule, Lexicon lexicon) {
        super(rule);
        this.worried = lexicon.list("worry-questions");
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        int needed = rule.threshold(draft.draft().kind().id() + "-questions");
        boolean inARow = draft.draft().kind() == DraftKind.LETTER;
        int questions = 0;
        int worries = 0;
        Optional<Span> span = Optional.empty();
        for (int s = 0; s < draft.sentences().size(); s++) {
            Sentence sentence = draft.sentence(s);
            if (!sentence.endsInQuestionMark()) {
                if (inARow && questions < needed) {
                    questions = 0;
                    worries = 0;
                    span = Optional.empty();
                }
                continue;
            }
            questions++;
            worries += worried.find(sentence, 0, sentence.size(), TermList.Forms.WRITTEN) >= 0 ? 1 : 0;
            Span here = draft.locate(s);
            span = Optional.of(span.map(here::cover).orElse(here));
        }
        if (questions < needed || worries < WORRIED) {
            return List.of();
        }
        return List.of(Findings.of(rule, "questions", rule.severity(), span.orElseThrow(), draft));
    }
}

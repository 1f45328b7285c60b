package org.softstart.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/**
 * A part of the draft that a wording may replace.
 *
 * @param span the part
 * @param lead what has to come before the wording so that it reads on from what is kept
 */
record Region(Span span, String lead) {
    private static final Set<String> DEPENDENT = Set.of(
            "if",
            "when",
            "whenever",
            "because",
            "since",
            "although",
            "though",
            "unless",
            "while",
            "until",
            "after",
            "before",
            "as");
    private static final int KEPT_WORDS = 3;

    /** All sentences that a finding touches. */
    static Region sentences(AnnotatedDraft draft, Span finding) {
        List<Integer> touched = draft.sentencesIn(finding);
        Span span = finding;
        for (int sentence : touched) {
            span = span.cover(draft.locate(sentence));
        }
        return new Region(span, "");
    }

    /** From a finding's clause to the end of its sentence, when what stands before can stand alone: "I love you, but …". */
    static Optional<Region> tail(AnnotatedDraft draft, int index, Span finding) {
        Sentence sentence = draft.sentence(index);
        int clause = clauseAt(draft, index, finding);
        if (clause <= 0) {
            return Optional.empty();
        }
        Clause first = sentence.clauses().get(0);
        if (DEPENDENT.contains(sentence.token(first.content()).norm())) {
            return Optional.empty();
        }
        int last = sentence.clauses().get(clause).start() - 1;
        while (last >= 0 && !sentence.token(last).isWord()) {
            last--;
        }
        if (last + 1 < KEPT_WORDS) {
            return Optional.empty();
        }
        Span kept = draft.locate(index, sentence.span(0, last + 1));
        Span whole = draft.locate(index);
        return Optional.of(new Region(new Span(kept.end(), whole.end()), ". "));
    }

    private static int clauseAt(AnnotatedDraft draft, int index, Span finding) {
        Sentence sentence = draft.sentence(index);
        for (int t = 0; t < sentence.size(); t++) {
            Token token = sentence.token(t);
            if (token.isWord() && draft.locate(index, token.span()).overlaps(finding)) {
                return sentence.clauseIndex(t);
            }
        }
        return -1;
    }
}

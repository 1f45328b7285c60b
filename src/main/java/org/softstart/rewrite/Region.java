package org.softstart.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Span;
import org.softstart.sense.Addressee;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/**
 * A part of the draft that a wording may replace.
 *
 * @param span the part
 * @param lead what has to come before the wording so that it reads on from what is kept
 * @param tail what has to come after it so that what is kept reads on
 */
record Region(Span span, String lead, String tail) {
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
            "as",
            "what",
            "why",
            "how",
            "where",
            "who");
    /** What comes of it can be said first, and what it came of after that, as a sentence of its own. */
    private static final Set<String> CAUSES = Set.of("because", "cos", "cause");

    private static final Set<String> OTHERS =
            Set.of("i", "we", "he", "she", "they", "my", "our", "the", "there", "nobody", "everyone", "now");
    private static final int KEPT_WORDS = 3;

    /** All sentences that a finding touches. */
    static Region sentences(AnnotatedDraft draft, Span finding) {
        List<Integer> touched = draft.sentencesIn(finding);
        Span span = finding;
        for (int sentence : touched) {
            span = span.cover(draft.locate(sentence));
        }
        return new Region(span, "", "");
    }

    /** From a finding's clause to the end of its sentence, when what stands before can stand alone: "I love you, but …". */
    static Optional<Region> tail(AnnotatedDraft draft, int index, Span finding) {
        return keptBefore(draft, index, clauseAt(draft, index, finding))
                .map(end -> new Region(new Span(end, draft.locate(index).end()), ". ", ""));
    }

    /** Just the part of a sentence that says it, when what stands before, after, or both can stand alone. */
    static Optional<Region> around(AnnotatedDraft draft, int index, Said said) {
        Sentence sentence = draft.sentence(index);
        Optional<Integer> before = said.sort() == Said.Sort.WHERE
                ? beforeWhere(draft, index, said.verb())
                : keptBefore(draft, index, sentence.clauseIndex(said.verb()));
        Optional<Integer> after = keptAfter(sentence, said.end());
        Span whole = draft.locate(index);
        if (after.isEmpty()) {
            return before.map(end -> new Region(new Span(end, whole.end()), ". ", ""));
        }
        int start = before.orElse(whole.start());
        int refused = Refusals.verbAt(sentence, after.get());
        if (refused > 0) {
            int end = draft.locate(index, sentence.token(refused).span()).end();
            return Optional.of(new Region(
                    new Span(start, end), before.isPresent() ? ". " : "", " " + Refusals.unable(sentence, refused)));
        }
        Span first = draft.locate(index, sentence.token(after.get()).span());
        String letter = draft.draft().text().substring(first.start(), first.start() + 1);
        boolean small = Register.isSmall(sentence.text());
        String tail = " " + (small ? letter : letter.toUpperCase(java.util.Locale.ROOT));
        return Optional.of(new Region(new Span(start, first.start() + 1), before.isPresent() ? ". " : "", tail));
    }

    /** Where more follows, a question in between would cut it off. */
    Wording fitting(Wording wording) {
        int question = wording.text().lastIndexOf(". ");
        boolean cut = !tail.isEmpty() && question > 0 && wording.text().endsWith("?");
        return cut ? new Wording(wording.kind(), wording.text().substring(0, question + 1), wording.slots()) : wording;
    }

    /** "The boiler man was waiting and where were you". */
    private static Optional<Integer> beforeWhere(AnnotatedDraft draft, int index, int subject) {
        Sentence sentence = draft.sentence(index);
        int where = subject;
        while (where > 0 && !sentence.token(where).is("where")) {
            where--;
        }
        boolean joined = where > KEPT_WORDS && sentence.token(where - 1).is("and") && hasVerb(sentence, 0, where - 1);
        return joined
                ? Optional.of(draft.locate(index, sentence.span(0, where - 1)).end())
                : Optional.empty();
    }

    private static Optional<Integer> keptBefore(AnnotatedDraft draft, int index, int clause) {
        Sentence sentence = draft.sentence(index);
        if (clause <= 0) {
            return Optional.empty();
        }
        Clause first = sentence.clauses().get(0);
        int last = sentence.clauses().get(clause).start() - 1;
        while (last >= 0 && !sentence.token(last).isWord()) {
            last--;
        }
        String joint = sentence.token(sentence.clauses().get(clause).start()).norm();
        boolean alone = last + 1 >= KEPT_WORDS
                && !DEPENDENT.contains(sentence.token(first.content()).norm())
                && !sentence.token(0).is("every")
                && (!DEPENDENT.contains(joint) || CAUSES.contains(joint) || joint.equals("where"))
                && !accuses(sentence, last + 1)
                && hasVerb(sentence, 0, last + 1);
        return alone
                ? Optional.of(draft.locate(index, sentence.span(0, last + 1)).end())
                : Optional.empty();
    }

    private static boolean hasVerb(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().anyMatch(Token::isVerb);
    }

    /** Whether the partner is the one who does something in the first words of a sentence. */
    private static boolean accuses(Sentence sentence, int to) {
        for (int i = 0; i < to; i++) {
            if (sentence.token(i).is("you") && !Addressee.isNotPartnerSubject(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first word after a statement that begins another one of its own: "…, I can smell it in his vest". */
    private static Optional<Integer> keptAfter(Sentence sentence, int end) {
        int at = afterDenial(sentence, end);
        while (at < sentence.size()
                && (!sentence.token(at).isWord()
                        || sentence.token(at).is("and")
                        || sentence.token(at).is("so"))) {
            at++;
        }
        boolean joined = at > end && at + KEPT_WORDS < sentence.size();
        boolean other = joined
                && (OTHERS.contains(sentence.token(at).norm())
                        || sentence.token(at).tag() == Tag.PROPN);
        return other && hasVerb(sentence, at, sentence.size()) ? Optional.of(at) : Optional.empty();
    }

    /** "You said you'd ring and you didn't, so now …": the denial is in the wording already. */
    private static int afterDenial(Sentence sentence, int end) {
        boolean denied = (sentence.has(end, end + 1, "and") || sentence.has(end, end + 1, "but"))
                && sentence.has(end + 1, end + 2, "you")
                && sentence.has(end + 3, end + 4, "not");
        return denied && end + 4 < sentence.size() && !sentence.token(end + 4).isWord() ? end + 4 : end;
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

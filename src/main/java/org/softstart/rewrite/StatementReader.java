package org.softstart.rewrite;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.sense.Addressee;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** Reads what is said of the partner, by the mood of its verb: owed, able, refused, done. */
final class StatementReader {
    private static final Set<String> IDLE = Set.of("anything", "finger", "nothing");

    private static final int NEAR = 5;

    private final Verbs verbs;
    private final WishReader wishes;
    private final ActWishes acts;
    private final Labels labels;
    private final SpoiledReader spoiled;
    private final FactReader facts;

    StatementReader(
            Verbs verbs, WishReader wishes, ActWishes acts, Labels labels, SpoiledReader spoiled, FactReader facts) {
        this.verbs = verbs;
        this.wishes = wishes;
        this.acts = acts;
        this.labels = labels;
        this.spoiled = spoiled;
        this.facts = facts;
    }

    Optional<Said> statement(Sentence sentence, int you, VerbGroup group) {
        int main = group.main();
        if (sentence.has(you + 1, you + 4, "yet") && sentence.has(you + 2, you + 5, "to")) {
            int verb = VerbGroup.infinitiveAt(sentence, you + 3);
            return verb < 0 ? Optional.empty() : wishes.of(Said.Sort.WISH, sentence, verb, true);
        }
        String lemma = sentence.token(main).lemma();
        boolean all = lemma.equals("do")
                && (sentence.has(main + 1, main + 2, "was") || sentence.has(main + 1, main + 2, "is"));
        if (all) {
            // "All you had to do was water them."
            int act = VerbGroup.infinitiveAt(sentence, main + 2);
            return act < 0 ? Optional.empty() : wishes.of(Said.Sort.MISSED, sentence, act, false);
        }
        boolean maybe = sentence.token(main).is("might") || sentence.token(main).is("may");
        boolean passive = group.isLink(sentence)
                && Set.of("ask", "tell", "mean", "invite", "expect").contains(FactReader.lemmaAt(sentence, main + 1));
        if (maybe || passive) {
            return Optional.empty();
        }
        Optional<Said> unasked = unasked(sentence, you, group);
        if (unasked.isPresent()) {
            return unasked;
        }
        if (before(sentence, you, "unless") && !group.isNegated()) {
            return wishes.of(Said.Sort.WISH, sentence, main, false);
        }
        boolean conditional = before(sentence, you, "if");
        if (SpoiledReader.VERBS.contains(lemma) && !group.isNegated()) {
            Optional<Said> lost = spoiled.of(sentence, main);
            if (lost.isPresent()) {
                return lost;
            }
        }
        if (lemma.equals("make") && sentence.has(main + 1, main + 2, "me") && !group.isNegated()) {
            return self(sentence, main, group);
        }
        switch (group.mood()) {
            case OWED:
                if (group.isNegated()) {
                    boolean lifted = sentence.token(main - 1).is("to") && !sentence.has(you, main, "supposed");
                    return lifted ? Optional.empty() : wishes.of(Said.Sort.NOT, sentence, main, false);
                }
                if (group.isPast() && sentence.has(you, main, "supposed")) {
                    return wishes.of(Said.Sort.MISSED, sentence, main, false).map(StatementReader::due);
                }
                return wishes.of(group.isPerfect() ? Said.Sort.MISSED : Said.Sort.WISH, sentence, main, false);
            case ABLE:
                if (before(sentence, you, "so")) {
                    // "So you could have the car": what it was for is no wish.
                    return Optional.empty();
                }
                return group.isNegated() ? wishes.of(Said.Sort.WISH, sentence, main, true) : Optional.empty();
            case ABLE_PAST:
                if (before(sentence, you, "so")) {
                    return Optional.empty();
                }
                if (group.isPerfect()) {
                    return wishes.of(Said.Sort.MISSED, sentence, main, false);
                }
                return wishes.of(
                        group.isNegated() ? Said.Sort.MISSED : Said.Sort.WISH, sentence, main, group.isNegated());
            case WILL:
                if (group.isNegated() && IDLE.stream().anyMatch(word -> sentence.has(main, sentence.size(), word))) {
                    // "You won't lift a finger until I shout" forbids nothing.
                    return Optional.empty();
                }
                if (group.isNegated()
                        && (sentence.has(main, sentence.size(), "until")
                                || sentence.has(main, sentence.size(), "again"))) {
                    return wishes.of(Said.Sort.NOT, sentence, main, false);
                }
                return group.isNegated() && !FactReader.MINDS.contains(lemma)
                        ? wishes.of(Said.Sort.WISH, sentence, main, true)
                        : Optional.empty();
            case WOULD:
                int than = sentence.has(you + 1, main, "rather") ? rather(sentence, main) : -1;
                if (than >= 0) {
                    return wishes.of(Said.Sort.WISH, sentence, than, false);
                }
                boolean want = sentence.token(main).is("want") && sentence.has(main + 1, main + 2, "to");
                int owed = want && !group.isNegated() ? VerbGroup.infinitiveAt(sentence, main + 2) : -1;
                if (owed >= 0) {
                    return wishes.of(Said.Sort.WISH, sentence, owed, false);
                }
                boolean told = before(sentence, you, "said") || before(sentence, you, "promised");
                if (told || group.isNegated()) {
                    Optional<Said> missed = wishes.of(Said.Sort.MISSED, sentence, main, group.isNegated());
                    return told ? missed.map(StatementReader::due) : missed;
                }
                boolean wished = sentence.has(0, you, "if") || sentence.has(0, you, "wish");
                // "If you had any respect you'd have told him to shut up": too late to ask for.
                Said.Sort sort = group.isPerfect() ? Said.Sort.MISSED : Said.Sort.WISH;
                return wished ? wishes.of(sort, sentence, main, false) : Optional.empty();
            default:
                return facts.of(sentence, you, group, conditional);
        }
    }

    /** What was agreed could be counted on. */
    private static Said due(Said said) {
        Map<String, String> blanks = new HashMap<>(said.blanks());
        if (blanks.containsKey("do")) {
            blanks.put("due", blanks.get("do"));
        }
        return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
    }

    /** "You'd rather scroll than look at me": the act after "than"; -1 if there is none. */
    private static int rather(Sentence sentence, int verb) {
        for (int i = verb; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).is("than")) {
                return VerbGroup.infinitiveAt(sentence, i + 1);
            }
        }
        return -1;
    }

    private static boolean before(Sentence sentence, int you, String word) {
        return sentence.has(Math.max(0, you - 2), you, word);
    }

    /** "You only ring her when I nag you": to do it unasked. */
    private Optional<Said> unasked(Sentence sentence, int you, VerbGroup group) {
        if (!sentence.has(you + 1, group.main(), "only") || group.isPast() || group.isPerfect()) {
            return Optional.empty();
        }
        for (int i = group.main() + 1; i + 2 < sentence.size(); i++) {
            boolean asked = (sentence.token(i).is("when")
                            || sentence.token(i).is("if")
                            || sentence.token(i).is("after"))
                    && sentence.token(i + 1).is("i")
                    && Set.of("nag", "ask", "tell", "remind", "beg", "chase", "shout", "moan", "push", "have")
                            .contains(sentence.token(i + 2).lemma());
            String rest = asked ? OwnWords.plain(sentence, group.main() + 1, i) : "";
            String lemma = verbs.base(sentence.token(group.main()).lemma());
            if (asked
                    && !(rest.isEmpty() && WishReader.LIGHT.contains(lemma))
                    && !labels.isIn(sentence, group.main(), i)) {
                Map<String, String> blanks = new HashMap<>();
                wishes.inflect(lemma, rest.isEmpty() ? "without me asking" : rest + " without me asking", blanks);
                return Optional.of(
                        new Said(Said.Sort.WISH, group.main(), sentence.size(), blanks, ActWishes.Known.NOTHING));
            }
        }
        return Optional.empty();
    }

    /** "You haven't said a kind word to me in a week": how long it has been is the point of it. */
    Optional<Said> lacking(Sentence sentence, int you) {
        if (QuestionReader.auxiliaryBefore(sentence, you) >= 0
                || Addressee.isNotPartnerSubject(sentence, you)
                || ActReader.isInner(sentence, you)) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.after(sentence, you, null);
        int main = group.main();
        if (main < 0 || !group.isNegated() || group.mood() != VerbGroup.Mood.FACT) {
            return Optional.empty();
        }
        int end = Extent.ofEvent(sentence, main);
        Optional<Fronted> front = Fronted.before(sentence, you).filter(Fronted::isSpan);
        boolean span = front.isPresent() || end >= 0 && Extent.hasSpan(sentence, main, end);
        if (end < 0 || !span || labels.isIn(sentence, main, end)) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, main + 1, end);
        String lemma = verbs.base(sentence.token(main).lemma());
        String told = ("you haven't " + verbs.participle(lemma) + " " + rest).strip();
        String event = front.map(lead -> lead.with(told)).orElse(told);
        ActWishes.Known known = acts.of(lemma, WishReader.lemmas(sentence, main, Math.min(end, main + NEAR)));
        return Optional.of(new Said(Said.Sort.PERFECT, main, end, Map.of("event", event), known.withoutAsk()));
    }

    /** "You made me cry on my birthday": "I cried on my birthday". */
    private Optional<Said> self(Sentence sentence, int make, VerbGroup group) {
        int end = Extent.ofWish(sentence, make);
        int verb = make + 2;
        if (end <= verb || labels.isIn(sentence, verb, end)) {
            return Optional.empty();
        }
        Token token = sentence.token(verb);
        boolean past = group.isPast() || group.isPerfect();
        if (group.isProgressive()) {
            return Optional.empty();
        }
        if (!token.isVerb() || token.form() != Form.BASE || token.is("feel") || token.is("sick")) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, verb + 1, end);
        String act = past ? verbs.pastOfI(token.lemma()) : token.lemma();
        return Optional.of(new Said(
                Said.Sort.SELF, verb, end, Map.of("self", ("I " + act + " " + rest).strip()), ActWishes.Known.NOTHING));
    }
}

package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads questions that wait for no answer: "who leaves a pan on the hob", "did you even read it". */
final class RhetoricReader {
    private static final Set<String> CLOSED = Set.of(
            "be", "do", "raise", "think", "care", "say", "want", "need", "have", "know", "make", "die", "act", "behave",
            "treat");
    private static final Set<String> MINDS = Set.of(
            "listen", "hear", "notice", "think", "care", "love", "like", "want", "mean", "know", "realise", "realize",
            "miss", "try");
    private static final ActWishes.Known HARD =
            new ActWishes.Known(List.of("sad", "hurt", "frustrated"), Optional.empty(), Optional.empty());
    private static final java.util.regex.Pattern DARED = java.util.regex.Pattern.compile(
            "\\b(who (gave|give|gives) you (the )?(permission|right) to|what (gives|gave) you the right to|who (said|told you|says) you could|what (made|makes) you think you (can|could)"
                    + "|whose (\\w+ ){0,2}idea was it to|what on earth (made|possessed) you to|what possessed you to)$");
    private static final java.util.regex.Pattern OMITTED = java.util.regex.Pattern.compile(
            "\\b((did|does) (it )?(not )?(it )?(even )?(not )?(ever )?(even )?(cross your mind|occur to you) to|would it (have )?kill(ed)? you to|(is|was) it (so hard|too much|so difficult|too hard)( for you| to ask)* to)$");
    private static final int NAME = 6;
    private static final int NEAR = 5;

    private final Verbs verbs;
    private final WishReader wishes;
    private final ActWishes acts;
    private final Labels labels;

    RhetoricReader(Verbs verbs, WishReader wishes, ActWishes acts, Labels labels) {
        this.verbs = verbs;
        this.wishes = wishes;
        this.acts = acts;
        this.labels = labels;
    }

    Optional<Said> of(Sentence sentence) {
        return who(sentence)
                .or(() -> permitted(sentence))
                .or(() -> thinking(sentence))
                .or(() -> even(sentence))
                .or(() -> must(sentence))
                .or(() -> bother(sentence))
                .or(() -> meant(sentence));
    }

    /** "Who spends that on a cap", "what kind of father forgets parents' evening": the partner did. */
    private Optional<Said> who(Sentence sentence) {
        int verb = -1;
        int who = whoAt(sentence);
        if (who >= 0) {
            verb = who + 1;
        } else if (sentence.has(0, 1, "what") && sentence.has(2, 3, "of")) {
            verb = 3;
            while (verb < Math.min(sentence.size(), NAME + 3)
                    && sentence.token(verb).form() != Form.S) {
                verb++;
            }
        }
        if (verb < 0 || verb + 1 >= sentence.size()) {
            return Optional.empty();
        }
        Token token = sentence.token(verb);
        String lemma = verbs.base(token.lemma());
        boolean act = token.form() == Form.S && !CLOSED.contains(lemma) && token.tag() != Tag.NUM && token.isWord();
        int end = act ? Extent.ofEvent(sentence, verb) : -1;
        if (end <= verb + 1 || labels.isIn(sentence, verb, end)) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, verb + 1, end).replaceFirst("(?i)\\btheir\\b", "your");
        return rest.matches("(?i)(this|that|it|like (this|that))")
                ? Optional.empty()
                : Optional.of(done(sentence, verb, end, lemma, rest));
    }

    /** "What is wrong with you, who does that" asks it second; -1 if it isn't asked. */
    private static int whoAt(Sentence sentence) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).is("who")
                    && (i == 0 || !sentence.token(i - 1).isWord() && sentence.endsInQuestionMark())) {
                return i;
            }
        }
        return -1;
    }

    /** "Who gave you permission to tell Dave", "whose idea was it to lend her the car": the partner did; "did it not occur to you to" didn't. */
    private Optional<Said> permitted(Sentence sentence) {
        for (int to = 3; to + 2 < sentence.size(); to++) {
            String before = sentence.tokens().subList(0, to).stream()
                    .map(Token::norm)
                    .collect(java.util.stream.Collectors.joining(" "));
            boolean did = DARED.matcher(before).find();
            boolean left = OMITTED.matcher(before).find();
            int verb = did || left ? VerbGroup.infinitiveAt(sentence, to) : -1;
            if (verb < 0) {
                continue;
            }
            if (left) {
                return wishes.of(Said.Sort.MISSED, sentence, verb, false);
            }
            int end = Extent.ofEvent(sentence, verb);
            return end <= verb + 1 || labels.isIn(sentence, verb, end)
                    ? Optional.empty()
                    : Optional.of(done(
                            sentence,
                            verb,
                            end,
                            verbs.base(sentence.token(verb).lemma()),
                            OwnWords.plain(sentence, verb + 1, end)));
        }
        return Optional.empty();
    }

    private Said done(Sentence sentence, int verb, int end, String lemma, String rest) {
        ActWishes.Known known = acts.of(lemma, WishReader.lemmas(sentence, verb, Math.min(end, verb + NEAR)));
        return new Said(Said.Sort.DONE, verb, end, Map.of("event", "you " + verbs.past(lemma) + " " + rest), known);
    }

    /** "What were you thinking, giving your cousin our key?" */
    private Optional<Said> thinking(Sentence sentence) {
        boolean asked = sentence.has(0, 2, "what") && sentence.has(0, NAME, "you") && sentence.has(0, NAME, "thinking");
        for (int i = 3; asked && i + 1 < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean act = token.form() == Form.ING && token.isVerb() && !token.is("thinking");
            int end = act ? Extent.ofEvent(sentence, i) : -1;
            if (end > i + 1 && !labels.isIn(sentence, i, end)) {
                return Optional.of(
                        done(sentence, i, end, verbs.base(token.lemma()), OwnWords.plain(sentence, i + 1, end)));
            }
        }
        return Optional.empty();
    }

    /** "Did you even read the email": whether there was a chance to; "were you even listening when …". */
    private Optional<Said> even(Sentence sentence) {
        for (int you = 1; you + 3 < sentence.size(); you++) {
            boolean even = sentence.token(you).is("you")
                    && (sentence.token(you + 1).is("even")
                            || sentence.token(you + 1).is("actually"));
            if (!even || !sentence.endsInQuestionMark()) {
                continue;
            }
            Token helper = sentence.token(you - 1);
            Token verb = sentence.token(you + 2);
            int end = Extent.ofEvent(sentence, you + 2);
            if (end < 0 || labels.isIn(sentence, you + 2, end) || !verb.isVerb()) {
                return Optional.empty();
            }
            Map<String, String> blanks = new HashMap<>();
            String lemma = verbs.base(verb.lemma());
            if (helper.is("were") && verb.form() == Form.ING) {
                blanks.put("doing", OwnWords.plain(sentence, you + 2, end));
                return Optional.of(new Said(Said.Sort.UNSURE, you + 2, end, blanks, HARD));
            }
            if (helper.is("did") && verb.form() == Form.BASE && !MINDS.contains(lemma)) {
                wishes.inflect(lemma, OwnWords.plain(sentence, you + 3, end), blanks);
                return Optional.of(new Said(Said.Sort.CHANCE, you + 2, end, blanks, HARD));
            }
        }
        return Optional.empty();
    }

    /** "Why must I hear from your colleague that …": what the writer has to do. */
    private Optional<Said> must(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean asked = sentence.token(i).is("i") && sentence.has(Math.max(0, i - 3), i, "why");
            if (!asked) {
                continue;
            }
            boolean must =
                    sentence.token(i - 1).is("must") || sentence.token(i - 1).is("should");
            int to = i + 1;
            while (to < Math.min(i + 4, sentence.size()) && !sentence.token(to).is("to")) {
                to++;
            }
            boolean have = sentence.has(i + 1, to, "have") && sentence.has(to, to + 1, "to");
            int verb = must
                    ? VerbGroup.infinitiveAt(sentence, i + 1)
                    : have ? VerbGroup.infinitiveAt(sentence, to + 1) : -1;
            int end = verb < 0 ? -1 : Extent.ofEvent(sentence, verb);
            if (end <= verb + 1 || labels.isIn(sentence, verb, end)) {
                return Optional.empty();
            }
            Map<String, String> blanks = new HashMap<>();
            wishes.inflect(verbs.base(sentence.token(verb).lemma()), OwnWords.plain(sentence, verb + 1, end), blanks);
            return Optional.of(new Said(Said.Sort.HAVETO, verb, end, blanks, HARD));
        }
        return Optional.empty();
    }

    /** "Why do you bother coming if you're just going to sit in the van": coming, and sitting in the van. */
    private Optional<Said> bother(Sentence sentence) {
        for (int i = 2; i + 3 < sentence.size(); i++) {
            boolean bother = sentence.token(i).is("bother")
                    && sentence.has(Math.max(0, i - 3), i, "you")
                    && sentence.token(i + 1).form() == Form.ING;
            int condition = i + 2;
            while (bother
                    && condition < sentence.size()
                    && !sentence.token(condition).is("if")
                    && !sentence.token(condition).is("when")) {
                condition++;
            }
            boolean told = bother && sentence.has(condition + 1, condition + 2, "you");
            VerbGroup group = told ? VerbGroup.after(sentence, condition + 1, null) : null;
            if (group == null || group.main() < 0 || group.isNegated()) {
                continue;
            }
            int end = Extent.ofEvent(sentence, group.main());
            if (end < 0 || labels.isIn(sentence, group.main(), end)) {
                return Optional.empty();
            }
            String first = (verbs.base(sentence.token(i + 1).lemma()) + " "
                            + OwnWords.plain(sentence, i + 2, condition))
                    .strip();
            String second = (verbs.base(sentence.token(group.main()).lemma()) + " "
                            + OwnWords.plain(sentence, group.main() + 1, end))
                    .strip();
            return Optional.of(
                    new Said(Said.Sort.HABIT, i, end, Map.of("event", "you " + first + " and " + second), HARD));
        }
        return Optional.empty();
    }

    /** "I'm meant to just sit here all night": what the writer is left to do. */
    private Optional<Said> meant(Sentence sentence) {
        for (int i = 0; i + 4 < sentence.size(); i++) {
            boolean self = sentence.token(i).is("i") && sentence.token(i + 1).is("am")
                    || sentence.token(i).is("am") && sentence.token(i + 1).is("i");
            boolean meant = self
                    && Set.of("meant", "supposed", "expected")
                            .contains(sentence.token(i + 2).norm())
                    && sentence.token(i + 3).is("to")
                    && sentence.endsInQuestionMark();
            int verb = meant ? VerbGroup.infinitiveAt(sentence, i + 4) : -1;
            int end = verb < 0 ? -1 : Extent.ofEvent(sentence, verb);
            if (end <= verb + 1 || verb < 0 || labels.isIn(sentence, verb, end)) {
                continue;
            }
            String lemma = verbs.base(sentence.token(verb).lemma());
            String rest = OwnWords.plain(sentence, verb + 1, end);
            if (Set.of("do", "know", "think", "believe", "say", "feel", "be").contains(lemma) || rest.isEmpty()) {
                return Optional.empty();
            }
            Map<String, String> blanks = new HashMap<>();
            wishes.inflect(lemma, rest, blanks);
            return Optional.of(new Said(Said.Sort.HAVETO, verb, end, blanks, HARD));
        }
        return Optional.empty();
    }
}

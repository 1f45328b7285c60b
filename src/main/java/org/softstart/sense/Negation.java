package org.softstart.sense;

import java.util.Set;
import org.softstart.lexicon.Match;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/**
 * Whether a negation outside a match rules over it: "it isn't your fault", "I don't think you're selfish", "I'm not saying
 * you never help". A denial that a "but" takes back ("I'm not saying you're lazy, but …") counts as said.
 */
public final class Negation {
    private static final Set<String> NEGATORS =
            Set.of("not", "never", "no", "nobody", "none", "nothing", "neither", "nor", "without", "hardly", "no-one");
    /** After "not", these put what follows in question; others ("can't believe you lied") take it for granted. */
    private static final Set<String> OPINIONS = Set.of(
            "think", "say", "mean", "blame", "suggest", "imply", "call", "accuse", "claim", "that", "because", "like",
            "as", "suppose", "expect", "reckon");

    private static final Set<String> COUNTING = Set.of("once", "ever", "even", "a", "one", "single", "time");
    private static final Set<String> INVERTED = Set.of("have", "has", "had", "did", "do", "would");

    private static final int REACH = 4;
    private static final int OPINION_REACH = 7;

    private Negation() {}

    public static boolean rulesOver(Sentence sentence, Match match) {
        Clause clause = sentence.clauseAt(match.start());
        int negator = nearestNegator(sentence, match.start(), clause.start());
        if (negator < 0 || isNotOnly(sentence, negator)) {
            return false;
        }
        return denies(sentence, negator, match.start()) && !isTakenBack(sentence, clause);
    }

    private static int nearestNegator(Sentence sentence, int before, int clauseStart) {
        for (int i = before - 1; i >= Math.max(clauseStart, before - OPINION_REACH); i--) {
            if (NEGATORS.contains(sentence.token(i).norm())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isNotOnly(Sentence sentence, int negator) {
        return sentence.has(negator + 1, negator + 2, "only") || sentence.has(negator + 1, negator + 2, "just");
    }

    private static boolean denies(Sentence sentence, int negator, int matchStart) {
        boolean subjectFollows = sentence.token(matchStart).is("you");
        if (subjectFollows && isFronted(sentence, negator, matchStart)) {
            return true;
        }
        for (int i = negator + 1; i < matchStart; i++) {
            Token token = sentence.token(i);
            if (OPINIONS.contains(token.lemma()) || OPINIONS.contains(token.norm())) {
                return true;
            }
            if (token.isVerb() && !token.lemma().equals("be") || !token.isWord()) {
                return false;
            }
        }
        return !subjectFollows && matchStart - negator <= REACH;
    }

    /** "Never once have you made me feel small": the helping verb has changed places with its subject. */
    private static boolean isFronted(Sentence sentence, int negator, int subject) {
        for (int i = negator + 1; i < subject - 1; i++) {
            if (!COUNTING.contains(sentence.token(i).norm())) {
                return false;
            }
        }
        return subject - 1 > negator
                && INVERTED.contains(sentence.token(subject - 1).norm());
    }

    private static boolean isTakenBack(Sentence sentence, Clause clause) {
        int next = clause.end();
        return next < sentence.size() && (sentence.token(next).is("but") || sentence.has(next, next + 2, "but"));
    }
}

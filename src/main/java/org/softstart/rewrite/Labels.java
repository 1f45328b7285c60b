package org.softstart.rewrite;

import java.util.HashSet;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.text.Sentence;

/** Words for what somebody is, which no wording carries over. */
final class Labels {
    private static final Set<String> INSULTS = Set.of(
            "dick",
            "prick",
            "twat",
            "knob",
            "arsehole",
            "asshole",
            "bitch",
            "bastard",
            "pig",
            "idiot",
            "moron",
            "fool",
            "clown",
            "liar",
            "coward",
            "muppet",
            "brat",
            "jerk",
            "loser",
            "parasite",
            "sponger",
            "nag",
            "greedy",
            "vain",
            "insufferable",
            "hypocrite",
            "smug",
            "petty",
            "spiteful",
            "shameless",
            "heartless",
            "obnoxious",
            "manners");

    /** Words of the character list that are mostly innocent. */
    private static final Set<String> INNOCENT = Set.of(
            "child",
            "baby",
            "cold",
            "mean",
            "joke",
            "mental",
            "difficult",
            "failure",
            "dramatic",
            "sensitive",
            "impossible",
            "embarrassing",
            "crazy",
            "stubborn",
            "avoidant",
            "borderline",
            "bipolar",
            "jealous",
            "gross");

    private final Set<String> words = new HashSet<>(INSULTS);

    Labels(Lexicon lexicon) {
        lexicon.table("character-words").forEach(row -> words.add(row.get(0)));
        words.removeAll(INNOCENT);
    }

    /** Whether one of them is among the words {@code [from, to)}. */
    boolean isIn(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(sentence.token(i).norm())
                    || words.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}

package org.softstart.lexicon;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/**
 * What a sentence must hold for a pattern to have a chance: for at least one of the pattern's ways, one word of each of some
 * sets, as word or lemma, or as a mark that a run of marks holds. Most patterns fall away here, for a hundredth of what trying them costs.
 *
 * @param ways the sets of each way; a way without sets is always possible
 */
public record Needs(List<List<Set<String>>> ways) {
    public Needs {
        ways = List.copyOf(ways);
    }

    /** Whether they are met by a sentence of which it is known for each set whether one of its words is there. */
    public boolean areMet(Predicate<Set<String>> isThere) {
        for (List<Set<String>> way : ways) {
            if (areThere(way, isThere)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areThere(List<Set<String>> way, Predicate<Set<String>> isThere) {
        for (Set<String> words : way) {
            if (!isThere.test(words)) {
                return false;
            }
        }
        return true;
    }

    boolean areMetBy(Sentence sentence) {
        return areMet(words -> holdsOneOf(sentence, words));
    }

    private static boolean holdsOneOf(Sentence sentence, Set<String> words) {
        for (Token token : sentence.tokens()) {
            boolean there = words.contains(token.norm()) || words.contains(token.lemma());
            if (there || !token.isWord() && holdsMark(token, words)) {
                return true;
            }
        }
        return false;
    }

    /** Several marks or emoji in a row are one token. */
    private static boolean holdsMark(Token token, Set<String> words) {
        return token.norm().codePoints().anyMatch(c -> words.contains(Character.toString(c)));
    }
}

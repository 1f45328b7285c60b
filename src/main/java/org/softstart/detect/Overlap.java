package org.softstart.detect;

import java.util.Set;
import java.util.stream.Stream;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** How much two sentences have in common. Words are compared by their hashes, sorted: every pair of a letter is looked at. */
final class Overlap {
    private Overlap() {}

    /** The hashes of the lemmas that a sentence is about. */
    static int[] content(Sentence sentence, Set<String> without) {
        return hashes(sentence.tokens().stream()
                .filter(token -> token.isWord() && token.tag() != Tag.DET && !without.contains(token.lemma()))
                .map(Token::lemma));
    }

    /** The hashes of some words, each once. */
    static int[] hashes(Stream<String> words) {
        return words.mapToInt(String::hashCode).sorted().distinct().toArray();
    }

    /** The shared part of both together, in percent. */
    static int percent(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        int shared = shared(a, b);
        return 100 * shared / (a.length + b.length - shared);
    }

    /** Whether they share at least so much; many pairs are told apart by their sizes alone. */
    static boolean isAtLeast(int percent, int[] a, int[] b) {
        int smaller = Math.min(a.length, b.length);
        int larger = Math.max(a.length, b.length);
        return 100 * smaller >= percent * larger && percent(a, b) >= percent;
    }

    private static int shared(int[] a, int[] b) {
        int shared = 0;
        int i = 0;
        int k = 0;
        while (i < a.length && k < b.length) {
            if (a[i] == b[k]) {
                shared++;
                i++;
                k++;
            } else if (a[i] < b[k]) {
                i++;
            } else {
                k++;
            }
        }
        return shared;
    }
}

package org.softstart.detect;

import java.util.HashSet;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** How much two sentences have in common. */
final class Overlap {
    private Overlap() {}

    static Set<String> content(Sentence sentence, Set<String> without) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.tag() != Tag.DET && !without.contains(token.lemma())) {
                lemmas.add(token.lemma());
            }
        }
        return lemmas;
    }

    /** The shared part of both together, in percent. */
    static int percent(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return 100 * shared.size() / (a.size() + b.size() - shared.size());
    }
}

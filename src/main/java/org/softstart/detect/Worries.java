package org.softstart.detect;

import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.TermList;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.LruCache;
import org.softstart.text.Sentence;

/** Counts the words of worry in a draft: a long message is only too much when fear runs through it. */
final class Worries {
    private static final int REMEMBERED = 4096;

    private final TermList worry;
    private final LruCache<Sentence, Integer> known = new LruCache<>(REMEMBERED);

    Worries(Lexicon lexicon) {
        worry = lexicon.list("worry");
    }

    int in(AnnotatedDraft draft) {
        return draft.sentences().stream()
                .mapToInt(sentence -> known.get(sentence, this::in))
                .sum();
    }

    private int in(Sentence sentence) {
        int count = 0;
        int at = worry.find(sentence, 0, sentence.size(), TermList.Forms.WRITTEN);
        while (at >= 0) {
            count++;
            at = worry.find(sentence, at + 1, sentence.size(), TermList.Forms.WRITTEN);
        }
        return count;
    }
}

package org.softstart.detect;

import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.TermList;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/** Counts the words of worry in a draft: a long message is only too much when fear runs through it. */
final class Worries {
    private final TermList worry;

    Worries(Lexicon lexicon) {
        worry = lexicon.list("worry");
    }

    int in(AnnotatedDraft draft) {
        int count = 0;
        for (Sentence sentence : draft.sentences()) {
            int from = 0;
            int at = worry.find(sentence, from, sentence.size(), TermList.Forms.WRITTEN);
            while (at >= 0) {
                count++;
                from = at + 1;
                at = worry.find(sentence, from, sentence.size(), TermList.Forms.WRITTEN);
            }
        }
        return count;
    }
}

package org.softstart.detect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/**
 * One cold word in answer to a message that took courage. Silent unless the writer shared that message. Words and numbers:
 * {@code lexicons/stonewalling/cold.yaml}.
 */
final class ColdAnswerDetector extends Detector {

    ColdAnswerDetector(Rule rule) {
        super(rule);
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        Optional<String> received = draft.draft().received();
        boolean cold = received.filter(this::isOpeningUp).isPresent()
                && draft.sentences().size() == 1
                && draft.words() <= rule.threshold("most-words")
                && isCold(draft.sentence(0));
        return cold ? whole(draft, "short", rule.severity()) : List.of();
    }

    /** Only cold words, and marks. */
    private boolean isCold(Sentence sentence) {
        TermList words = rule.list("cold");
        int at = 0;
        while (at < sentence.size()) {
            int[] lengths = words.lengthsAt(sentence, at, TermList.Forms.WRITTEN);
            if (lengths.length == 0 && sentence.token(at).isWord()) {
                return false;
            }
            at += lengths.length == 0 ? 1 : lengths[0];
        }
        return true;
    }

    private boolean isOpeningUp(String message) {
        String plain = message.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace("i'm", "i am")
                .replace("i've", "i have");
        boolean enough = plain.split("\\s+", -1).length >= rule.threshold("earlier-words");
        return enough && rule.list("vulnerable").isIn(plain);
    }
}

package org.softstart.sense;

import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.TermList;
import org.softstart.text.Sentence;

/**
 * Whether a predicate is welcome. "Always" before a welcome one is appreciation, before an unwelcome one blame; "never" the
 * other way round. The first known word or phrase decides: it is the nearest to the verb.
 */
public final class WelcomeTest {
    private final TermList welcome;
    private final TermList unwelcome;

    public WelcomeTest(Lexicon lexicon) {
        this.welcome = lexicon.list("welcome");
        this.unwelcome = lexicon.list("unwelcome");
    }

    /** The polarity of the words in {@code [from, to)}, negations and absolutes aside. */
    public Polarity of(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!sentence.token(i).isWord()) {
                continue;
            }
            int good = longest(welcome.lengthsAt(sentence, i, TermList.Forms.ANY));
            int bad = longest(unwelcome.lengthsAt(sentence, i, TermList.Forms.ANY));
            if (good > 0 || bad > 0) {
                return bad >= good ? Polarity.UNWELCOME : Polarity.WELCOME;
            }
        }
        return Polarity.UNKNOWN;
    }

    /** Whether any of these words is unwelcome, whatever comes before: "you always save your worst moods for me". */
    public boolean isSoured(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            int bad = longest(unwelcome.lengthsAt(sentence, i, TermList.Forms.ANY));
            if (bad > 0 && bad >= longest(welcome.lengthsAt(sentence, i, TermList.Forms.ANY))) {
                return true;
            }
        }
        return false;
    }

    private static int longest(int[] lengths) {
        int longest = 0;
        for (int length : lengths) {
            longest = Math.max(longest, length);
        }
        return longest;
    }
}

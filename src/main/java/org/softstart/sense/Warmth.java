package org.softstart.sense;

import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.TermList;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** Warmth, play and scorn in a sentence, as far as words and emoji tell. */
public final class Warmth {
    private static final String PLAYFUL_EMOJI = "😂🤣😍😘🥰❤💕💖💗💙💚💛💜🧡😉😜😝😋🤪😁😄😆😊🤗💋😅";
    private static final Set<String> LAUGHS =
            Set.of("haha", "hahaha", "lol", "lmao", "hehe", "jk", "rofl", "teehee", "xx", "xxx", "xo", "xoxo");

    private final TermList warm;
    private final TermList scorn;

    public Warmth(Lexicon lexicon) {
        warm = lexicon.list("warm");
        scorn = lexicon.list("scorn");
    }

    public boolean isWarm(Sentence sentence) {
        return warm.find(sentence, 0, sentence.size(), TermList.Forms.ANY) >= 0;
    }

    public boolean isScornful(Sentence sentence) {
        return scorn.find(sentence, 0, sentence.size(), TermList.Forms.ANY) >= 0 || hasScareQuotes(sentence);
    }

    /** A laugh or a loving emoji: perhaps it is meant in play. */
    public boolean isPlayful(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (LAUGHS.contains(token.norm()) || token.norm().startsWith("hahaha")) {
                return true;
            }
            if (!token.isWord()
                    && token.norm().codePoints().anyMatch(c -> c > 0x2000 && PLAYFUL_EMOJI.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    /** One or two words in quotation marks. */
    private static boolean hasScareQuotes(Sentence sentence) {
        int open = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is("\"")
                    || sentence.token(i).is("''")
                    || sentence.token(i).is("``")) {
                if (open >= 0 && i - open <= 3 && i - open > 1) {
                    return true;
                }
                open = i;
            }
        }
        return false;
    }
}

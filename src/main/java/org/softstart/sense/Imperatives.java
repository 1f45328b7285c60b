package org.softstart.sense;

import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.TermList;
import org.softstart.text.Clause;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Sorts imperatives. */
public final class Imperatives {
    private static final Set<String> SOFTENERS =
            Set.of("please", "just", "kindly", "maybe", "and", "then", "so", "now");

    private final TermList benevolent;
    private final TermList care;
    private final TermList bid;
    private final TermList order;

    public Imperatives(Lexicon lexicon) {
        benevolent = lexicon.list("imperatives-benevolent");
        care = lexicon.list("imperatives-care");
        bid = lexicon.list("imperatives-bid");
        order = lexicon.list("imperatives-order");
    }

    /** The sort of the imperative that a clause is. */
    public ImperativeSort sort(Sentence sentence, Clause clause) {
        int verb = verb(sentence, clause);
        int start = verb >= 0 ? verb : clause.content();
        ImperativeSort[] sorts = {
            ImperativeSort.BENEVOLENT, ImperativeSort.CARE, ImperativeSort.BID, ImperativeSort.ORDER
        };
        TermList[] lists = {benevolent, care, bid, order};
        ImperativeSort best = ImperativeSort.PETITION;
        int longest = 0;
        for (int i = 0; i < lists.length; i++) {
            for (int length : lists[i].lengthsAt(sentence, start, TermList.Forms.WRITTEN)) {
                if (length > longest) {
                    longest = length;
                    best = sorts[i];
                }
            }
        }
        if (verb < 0 && (longest == 0 || best == ImperativeSort.ORDER)) {
            return ImperativeSort.NONE;
        }
        boolean asked = sentence.has(clause.start(), clause.end(), "please")
                && !sentence.has(clause.start(), clause.end(), "just");
        return best == ImperativeSort.ORDER && asked && !sentence.token(start).is("stop")
                ? ImperativeSort.PETITION
                : best;
    }

    /** The index where the imperative begins ("do" of "do not"); -1 if the clause is none. */
    private static int verb(Sentence sentence, Clause clause) {
        int at = clause.start();
        while (at < clause.end()
                && (at < clause.content()
                        || SOFTENERS.contains(sentence.token(at).norm()))) {
            at++;
        }
        if (at >= clause.end()) {
            return -1;
        }
        Token first = sentence.token(at);
        boolean questionOrder = at + 1 < clause.end() && sentence.token(at + 1).is("you") && first.tag() == Tag.AUX;
        return isBase(first) && !questionOrder ? at : -1;
    }

    private static boolean isBase(Token token) {
        return token.isVerb() && token.form() == Form.BASE
                || token.is("stop")
                || token.is("shut")
                || token.is("answer");
    }
}

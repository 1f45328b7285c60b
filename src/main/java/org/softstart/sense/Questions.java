package org.softstart.sense;

import java.util.Set;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Whether a sentence or clause asks. */
public final class Questions {
    private static final Set<String> WH = Set.of("what", "why", "how", "when", "where", "who", "which", "whose");
    private static final Set<String> SUBJECTS =
            Set.of("i", "you", "we", "he", "she", "it", "they", "this", "that", "there");

    private Questions() {}

    /** Whether the sentence ends in a question mark or has the order of a question. */
    public static boolean asks(Sentence sentence) {
        if (sentence.endsInQuestionMark()) {
            return true;
        }
        return sentence.clauses().stream().anyMatch(clause -> hasQuestionOrder(sentence, clause, clause.end()));
    }

    /** "did you …", "why are you …", before this token of the clause. */
    public static boolean hasQuestionOrder(Sentence sentence, Clause clause, int before) {
        int at = clause.content();
        if (at < before && WH.contains(sentence.token(at).norm())) {
            at++;
            if (at < before && sentence.token(at).tag() == Tag.ADV) {
                at++;
            }
        }
        boolean order = at + 1 < before
                && sentence.token(at).is("do")
                && Set.of("it", "this", "that").contains(sentence.token(at + 1).norm());
        boolean auxiliary = at < before && !order && isAuxiliary(sentence.token(at));
        int subject = at + 1;
        if (auxiliary && subject < sentence.size() && sentence.token(subject).is("not")) {
            subject++;
        }
        return auxiliary
                && subject < sentence.size()
                && SUBJECTS.contains(sentence.token(subject).norm());
    }

    private static boolean isAuxiliary(Token token) {
        return token.tag() == Tag.AUX
                || Set.of(
                                "do", "does", "did", "are", "is", "was", "were", "can", "could", "will", "would",
                                "have", "has", "should")
                        .contains(token.norm());
    }
}

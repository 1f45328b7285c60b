package org.softstart.reply;

import java.util.OptionalInt;
import java.util.Set;
import org.softstart.lexicon.Rule;
import org.softstart.lexicon.TermList;
import org.softstart.sense.Questions;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** Whether a message tells something of its writer's life that is over or isn't so, rather than where things are or what is planned. */
final class Telling {
    private static final int FEWEST_WORDS = 4;

    private static final Set<String> OWN = Set.of("i", "me", "my", "myself", "we", "us", "our");
    private static final Set<String> OTHERS = Set.of(
            "he",
            "she",
            "they",
            "him",
            "her",
            "them",
            "mum",
            "mom",
            "mam",
            "dad",
            "sister",
            "brother",
            "boss",
            "nobody",
            "everyone",
            "everybody",
            "baby",
            "kids");

    private static final Set<String> NOT = Set.of("not", "never", "nobody", "nothing", "none", "cannot");

    private final TermList errands;

    /**
     * @param told the reading whose list {@code errands} holds what everyday arrangements are made of
     */
    Telling(Rule told) {
        errands = told.list("errands");
    }

    /** The first sentence that tells something; none if there is an errand in any. */
    OptionalInt in(AnnotatedDraft message) {
        OptionalInt first = OptionalInt.empty();
        for (int s = 0; s < message.sentences().size(); s++) {
            Sentence sentence = message.sentence(s);
            if (errands.find(sentence, 0, sentence.size(), TermList.Forms.WRITTEN) >= 0) {
                return OptionalInt.empty();
            }
            if (first.isEmpty() && tells(sentence)) {
                first = OptionalInt.of(s);
            }
        }
        return first;
    }

    private static boolean tells(Sentence sentence) {
        boolean somebody = sentence.tokens().stream()
                .map(Token::norm)
                .anyMatch(word -> OWN.contains(word) || OTHERS.contains(word));
        return somebody
                && sentence.words() >= FEWEST_WORDS
                && sentence.tokens().stream().anyMatch(Telling::happened)
                && !Questions.asks(sentence);
    }

    private static boolean happened(Token token) {
        return token.isVerb() && token.form() == Form.PAST || NOT.contains(token.norm());
    }
}

package org.softstart.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** "I'm not covering you again" beside a soft question takes it back: "I can't cover you again" says no as well. */
final class Refusals {
    private static final Set<String> OTHERWISE = Set.of(
            "say",
            "try",
            "go",
            "ask",
            "joke",
            "judge",
            "blame",
            "be",
            "have",
            "get",
            "look",
            "feel",
            "come",
            "lie",
            "talk",
            "wait",
            "work",
            "sleep",
            "expect",
            "complain",
            "accuse",
            "attack",
            "criticise",
            "want",
            "hold",
            "make",
            "let",
            "live",
            "shout",
            "yell",
            "argue",
            "cry",
            "pretend",
            "hide",
            "beg");

    private Refusals() {}

    /** Index of the verb that is refused by a statement which begins at a place; -1 if it is none. */
    static int verbAt(Sentence sentence, int from) {
        if (!sentence.has(from, from + 1, "i")) {
            return -1;
        }
        boolean am = sentence.has(from + 1, from + 2, "am") && sentence.has(from + 2, from + 3, "not");
        boolean will = sentence.has(from + 1, from + 2, "will") && sentence.has(from + 2, from + 3, "not");
        boolean going = am && sentence.has(from + 3, from + 4, "going") && sentence.has(from + 4, from + 5, "to");
        int verb = from + (going ? 5 : 3);
        if (!am && !will || verb >= sentence.size()) {
            return -1;
        }
        Token token = sentence.token(verb);
        boolean form = am && !going ? token.form() == Form.ING : token.form() == Form.BASE;
        return token.isVerb() && form && !OTHERWISE.contains(token.lemma()) ? verb : -1;
    }

    static String unable(Sentence sentence, int verb) {
        return "I can't " + sentence.token(verb).lemma();
    }

    /** A sentence that only refuses, said gently. */
    static Optional<Suggestion> gentle(AnnotatedDraft draft, int index) {
        Sentence sentence = draft.sentence(index);
        int verb = verbAt(sentence, 0);
        if (verb < 0) {
            return Optional.empty();
        }
        String rest = sentence.text().substring(sentence.token(verb).span().end());
        return Optional.of(
                new Suggestion(draft.locate(index), unable(sentence, verb) + rest.stripTrailing(), List.of()));
    }
}

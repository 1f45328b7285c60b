package org.softstart.rewrite;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.text.Clause;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads imperatives: "Put your phone down", "so stop spending on it". */
final class OrderReader {
    private static final Set<String> DENIALS =
            Set.of("say", "pretend", "start", "bother", "even", "act", "give", "worry", "dare", "expect");

    /** Turns of phrase that nobody means as asked: "buck up", "put yourself in my shoes", "enjoy your dinner", "forgive me for asking". */
    private static final Pattern IDIOM = Pattern.compile(
            "(?i)^(?:come on|buck up|cheer up|think of|have a think|put yourself in|wipe (?:that|the) (?:look|smile|smirk|grin)"
                    + "|imagine|picture|forbid|say it\\W*$|get over|suck it|take a look at yourself"
                    + "|look at (?:yourself|the state)|enjoy|have (?:a )?(?:fun|nice|lovely|good|great)"
                    + "|forgive me|excuse me|pardon me|make more of an effort|put (?:the|those) tears|dry your"
                    + "|blame|cry|" + Scolds.BEGINNINGS + ")\\b.*",
            Pattern.DOTALL);

    /** Before what nobody wants done: "sure, blame the traffic". */
    private static final Set<String> MOCKING = Set.of("sure", "fine", "yeah", "yes");

    private static final int OBJECT = 5;

    private final Verbs verbs;
    private final WishReader wishes;

    OrderReader(Verbs verbs, WishReader wishes) {
        this.verbs = verbs;
        this.wishes = wishes;
    }

    /** An imperative: "Put your phone down". "Stop" and "don't" say what should end. */
    Optional<Said> order(Sentence sentence, Clause clause) {
        if (MOCKING.contains(sentence.token(0).norm()) || sentence.has(0, 1, "oh") && sentence.has(1, 2, "sure")) {
            return Optional.empty();
        }
        int at = clause.content();
        while (at < clause.end()
                && Set.of(
                                "just", "so", "now", "then", "please", "maybe", "kindly", "and", "at", "least", "oh",
                                "go", "ffs")
                        .contains(sentence.token(at).norm())
                && at + 1 < clause.end()
                && !(sentence.token(at).is("go") && !sentence.token(at + 1).isVerb())) {
            at++;
        }
        if (at >= clause.end()) {
            return Optional.empty();
        }
        Token first = sentence.token(at);
        if (Set.of("stop", "quit").contains(first.norm()) && at + 1 < clause.end()) {
            Token next = sentence.token(at + 1);
            if (Set.of("act", "play", "be").contains(next.lemma())) {
                // "Quit acting brand new": what somebody is said to be like, not what they do.
                return Optional.empty();
            }
            return next.form() == Form.ING ? wishes.of(Said.Sort.NOT, sentence, at + 1, false) : Optional.empty();
        }
        boolean not = first.is("do") && sentence.has(at + 1, at + 2, "not") || first.is("never");
        int verb = not ? VerbGroup.infinitiveAt(sentence, at + (first.is("never") ? 1 : 2)) : at;
        int named = at + (first.is("never") ? 1 : 2);
        if (not && verb < 0 && isUntaggedVerb(sentence, named)) {
            return wishes.of(Said.Sort.NOT, sentence, named, false);
        }
        if (not && verb >= 0 && DENIALS.contains(sentence.token(verb).lemma())) {
            return Optional.empty();
        }
        boolean takeThis = verb >= 0 && sentence.token(verb).is("take") && sentence.has(verb + 1, verb + 3, "this");
        if (verb < 0 || takeThis || verb >= clause.end()) {
            return Optional.empty();
        }
        Token token = sentence.token(verb);
        boolean bare = verb == 0 && token.tag() == Tag.X && hasObject(sentence, verb);
        boolean opening = bare
                || verb == 0
                        && (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN)
                        && sentence.size() > 1
                        && (verbs.isKnown(token.norm())
                                        && Set.of(Tag.ADP, Tag.PRON, Tag.DET)
                                                .contains(sentence.token(1).tag())
                                || token.tag() == Tag.NOUN
                                        && Set.of("it", "me", "them", "this", "that")
                                                .contains(sentence.token(1).norm()));
        boolean base = opening
                || token.tag() == Tag.VERB && token.form() == Form.BASE
                || token.is("be")
                || token.is("do")
                || token.is("put")
                || token.is("get");
        boolean subject = verb + 1 < sentence.size() && sentence.token(verb + 1).is("you") && token.tag() == Tag.AUX;
        // "See you Sunday".
        boolean idle = token.is("see") && sentence.has(verb + 1, verb + 2, "you")
                || Set.of(
                                "let", "asleep", "fine", "same", "alone", "late", "look", "wait", "thank", "guess",
                                "know", "love", "bet", "hope", "miss", "fuck", "screw", "sit", "hear")
                        .contains(token.lemma());
        boolean idiom = IDIOM.matcher(
                        sentence.text().substring(sentence.token(verb).span().start()))
                .matches();
        return base && !subject && !idle && !idiom
                ? wishes.of(not ? Said.Sort.NOT : Said.Sort.ORDER, sentence, verb, not)
                : Optional.empty();
    }

    /** "Answer your mother": what is to be answered shows that it is a verb. */
    private static boolean hasObject(Sentence sentence, int verb) {
        return sentence.dependencies()
                .map(d -> {
                    for (int i = verb + 1; i < Math.min(verb + OBJECT, sentence.size()); i++) {
                        if (d.relation(i).equals("obj") && d.head(i) == verb) {
                            return true;
                        }
                    }
                    return false;
                })
                .orElse(false);
    }

    /** "Don't sigh at me": taken for a noun, and can be none there. */
    private static boolean isUntaggedVerb(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.token(at).form() == Form.BASE
                && sentence.token(at).tag() == Tag.NOUN
                && Set.of(Tag.ADP, Tag.PRON).contains(sentence.token(at + 1).tag());
    }

    /** "… so stop spending on it". */
    Optional<Said> end(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token before = sentence.token(i - 1);
            boolean order = sentence.token(i).is("stop")
                    && sentence.token(i + 1).form() == Form.ING
                    && Set.of("so", "and", "just", "please", "then").contains(before.norm())
                    && sentence.clauseAt(i).content() != i;
            if (order) {
                return wishes.of(Said.Sort.NOT, sentence, i + 1, false);
            }
        }
        return Optional.empty();
    }
}

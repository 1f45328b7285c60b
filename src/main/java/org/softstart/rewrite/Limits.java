package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;

/**
 * "Stop drinking or I'm going without you": what the writer will do is theirs to say, and is said plainly. Where it is the two of them
 * that is put at stake, the fear for it is said instead.
 */
final class Limits {
    private static final Set<String> PARTING = Set.of(
            "leave", "do", "finish", "walk", "move", "pack", "file", "divorce", "go", "end", "block", "sell", "split",
            "break", "tell", "find", "stop", "start", "see", "get", "over", "quit", "give", "marry", "lose");

    private static final Set<String> RELATIVE =
            Set.of("that", "what", "how", "who", "where", "why", "which", "when", "than", "as");
    private static final Set<String> BARRED = Set.of("bother", "come", "expect", "think", "even");

    private static final List<String> SCARED = List.of("worried", "scared", "sad");

    private final Verbs verbs;

    Limits(Verbs verbs) {
        this.verbs = verbs;
    }

    /** Index of the writer's own act that is to follow; the sentence's size when there is none. */
    static int consequence(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            boolean self = sentence.token(i).is("i") || sentence.token(i).is("we");
            boolean will = Set.of("am", "are", "will", "do", "go", "shall")
                    .contains(sentence.token(i + 1).norm());
            boolean joint = sentence.token(i - 1).is("or")
                    || !sentence.token(i - 1).isWord()
                    || sentence.token(i - 1).is("then")
                    || sentence.token(0).is("if");
            if (self && will && joint) {
                return i;
            }
        }
        return sentence.size();
    }

    /**
     * Whether what is to follow begins at a word although no comma says so: "if you don't come with me I am leaving", "if you go out
     * don't bother coming home".
     */
    static boolean beginsAt(Sentence sentence, int at) {
        boolean hangs = sentence.token(0).is("if") || sentence.token(0).is("unless");
        if (!hangs
                || at + 2 >= sentence.size()
                || RELATIVE.contains(sentence.token(at - 1).norm())) {
            return false;
        }
        boolean self = sentence.token(at).is("i") || sentence.token(at).is("we");
        boolean will = Set.of("am", "are", "will", "shall", "be")
                .contains(sentence.token(at + 1).norm());
        boolean wants =
                sentence.token(at + 1).is("want") && sentence.has(at + 2, Math.min(at + 5, sentence.size()), "divorce");
        boolean parts = PARTING.contains(sentence.token(at + 2).lemma())
                || Set.of("out", "gone", "done").contains(sentence.token(at + 2).norm());
        boolean barred = sentence.token(at).is("do")
                && sentence.token(at + 1).is("not")
                && BARRED.contains(sentence.token(at + 2).lemma());
        return self && (will && parts || wants) || barred;
    }

    /** A wish with what hangs on it. */
    Said of(Sentence sentence, Said said) {
        int verb = consequence(sentence) + 2;
        boolean instead = verb >= sentence.size() || !sentence.token(verb).isWord();
        if (instead && sentence.token(verb - 1).lemma().matches("will|do")) {
            // "Tell him or I will": the same will be done, whoever does it.
            return said;
        }
        boolean not = said.sort() == Said.Sort.NOT;
        Optional<String> own = own(sentence, not);
        Map<String, String> blanks = new HashMap<>(said.blanks());
        own.ifPresent(words -> blanks.put("then", words));
        Said.Sort sort = own.isPresent()
                ? not ? Said.Sort.LIMITNOT : Said.Sort.LIMIT
                : not ? Said.Sort.STAKENOT : Said.Sort.STAKE;
        return new Said(
                sort,
                said.verb(),
                sentence.size(),
                blanks,
                new ActWishes.Known(SCARED, Optional.empty(), Optional.empty()));
    }

    /** When it cannot be told what is wished for. */
    static Said open() {
        return new Said(
                Said.Sort.STAKES, 0, 0, Map.of(), new ActWishes.Known(SCARED, Optional.empty(), Optional.empty()));
    }

    /** "I'll go without you", unless it parts the two of them. */
    private Optional<String> own(Sentence sentence, boolean not) {
        int self = consequence(sentence);
        int verb = self + 2;
        if (verb >= sentence.size() || !sentence.token(self).is("i")) {
            return Optional.empty();
        }
        boolean act = sentence.token(verb).isVerb()
                && (sentence.token(self + 1).is("am") && sentence.token(verb).form() == Form.ING
                        || sentence.token(self + 1).is("will")
                                && sentence.token(verb).form() == Form.BASE);
        int end = act ? Extent.ofWish(sentence, verb) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        String lemma = verbs.base(sentence.token(verb).lemma());
        boolean without = lemma.equals("go") && sentence.has(verb + 1, verb + 2, "without");
        boolean parts = !without && PARTING.contains(lemma)
                || sentence.has(verb, end, "kids")
                || sentence.has(verb, end, "children")
                || sentence.has(verb, end, "dog")
                || sentence.has(verb, end, "your")
                || not && sentence.has(verb, end, "locks");
        String rest = OwnWords.plain(sentence, verb + 1, end);
        return parts ? Optional.empty() : Optional.of(("I'll " + lemma + " " + rest).strip());
    }
}

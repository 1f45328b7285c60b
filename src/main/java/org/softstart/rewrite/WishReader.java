package org.softstart.rewrite;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** Makes of a verb and what belongs to it something to wish for, in the forms that wordings need. */
final class WishReader {
    static final Set<String> LIGHT =
            Set.of("be", "have", "do", "get", "make", "go", "say", "tell", "put", "take", "give", "come", "let");

    private static final Set<String> ASHAMED =
            Set.of("ashamed", "sorry", "grateful", "glad", "lucky", "careful", "embarrassed", "proud");

    /** "You're not actually tired": nobody wishes they were. */
    private static final Set<String> STATES = Set.of(
            "tired",
            "busy",
            "ill",
            "sick",
            "hungry",
            "asleep",
            "confused",
            "deaf",
            "blind",
            "stupid",
            "jealous",
            "angry",
            "mad",
            "sad",
            "drunk",
            "old",
            "young",
            "wrong",
            "poor",
            "fit",
            "depressed",
            "stressed");

    private static final int NEAR = 5;

    private static final Pattern VERDICT = Pattern.compile(
            "(?i)^(me )?(that )?you(['’]?re|['’]?ve| are| have| do ?n[o'’]?t| never| hate| want| regret)\\b");

    private final Verbs verbs;
    private final ActWishes acts;
    private final Labels labels;
    private final Set<String> unwelcome = new HashSet<>();

    /**
     * Makes it.
     *
     * @param unwelcome rows of what nobody wishes for, the word in the first column
     */
    WishReader(Verbs verbs, ActWishes acts, Labels labels, List<List<String>> unwelcome) {
        this.verbs = verbs;
        this.acts = acts;
        this.labels = labels;
        unwelcome.forEach(row -> this.unwelcome.add(row.get(0)));
    }

    Optional<Said> of(Said.Sort sort, Sentence sentence, int verb, boolean denied) {
        int asked = sort == Said.Sort.NOT ? -1 : askedAt(sentence, verb);
        if (asked >= 0 && (sentence.has(0, asked, "who") || sentence.has(0, asked, "nobody"))) {
            // "Who told you to invite them?": nobody wishes for it.
            return Optional.empty();
        }
        if (asked >= 0 && sentence.has(Math.max(0, asked - 2), asked, "not")) {
            return read(Said.Sort.NOT, sentence, verb, false);
        }
        return read(sort, sentence, verb, denied);
    }

    /** Where "want you to" or "told you to" stands before a verb; -1 if it does not. */
    private static int askedAt(Sentence sentence, int verb) {
        int at = verb - 3;
        boolean you = at >= 0 && sentence.has(at + 1, at + 2, "you") && sentence.has(at + 2, at + 3, "to");
        return you
                        && Set.of("want", "need", "like", "tell", "ask")
                                .contains(sentence.token(at).lemma())
                ? at
                : -1;
    }

    private Optional<Said> read(Said.Sort sort, Sentence sentence, int verb, boolean denied) {
        boolean tried = Set.of("manage", "bother").contains(sentence.token(verb).lemma())
                && sentence.has(verb + 1, verb + 2, "to");
        if (tried) {
            int act = VerbGroup.infinitiveAt(sentence, verb + 2);
            return act < 0 ? Optional.empty() : of(sort, sentence, act, denied);
        }
        boolean theOne = sentence.token(verb).is("be")
                && sentence.has(verb + 1, verb + 2, "the")
                && sentence.has(verb + 2, verb + 3, "one")
                && verb + 3 < sentence.size()
                && sentence.token(verb + 3).form() == Form.ING;
        if (theOne) {
            return of(sort, sentence, verb + 3, denied);
        }
        boolean kept = sort == Said.Sort.NOT && sentence.token(verb).lemma().equals("keep");
        boolean goesOn = (denied || kept)
                && Set.of("stop", "quit", "keep").contains(sentence.token(verb).lemma());
        if (goesOn) {
            boolean act = verb + 1 < sentence.size() && sentence.token(verb + 1).form() == Form.ING;
            if (act || !kept) {
                return act ? of(Said.Sort.NOT, sentence, verb + 1, false) : Optional.empty();
            }
        }
        boolean idle = sentence.token(verb).is("be")
                && (sentence.has(verb + 1, verb + 2, "arsed") || sentence.has(verb + 1, verb + 2, "bothered"));
        if (idle) {
            int act = sentence.has(verb + 2, verb + 3, "to") ? VerbGroup.infinitiveAt(sentence, verb + 3) : -1;
            return act < 0 ? Optional.empty() : of(sort, sentence, act, denied);
        }
        int end = Extent.ofWish(sentence, verb);
        if (end < 0 || labels.isIn(sentence, verb, end)) {
            return Optional.empty();
        }
        String lemma = verbs.base(sentence.token(verb).lemma());
        if (denied && isUnwelcome(sentence, verb, end)) {
            return Optional.empty();
        }
        if (lemma.equals("be")
                && verb + 1 < end
                && ASHAMED.contains(sentence.token(verb + 1).norm())) {
            return Optional.empty();
        }
        int after = verb + 1 < end && sentence.token(verb + 1).is("not") ? verb + 2 : verb + 1;
        boolean being = lemma.equals("be")
                && after < end
                && Set.of("a", "an", "my").contains(sentence.token(after).norm())
                && end - after < NEAR - 1;
        boolean measured =
                lemma.equals("be") && (sentence.has(after, after + 2, "that") || sentence.has(after, after + 1, "so"));
        boolean wanted = denied && lemma.equals("want") && sentence.has(end, sentence.size(), "want");
        boolean state = denied
                && lemma.equals("be")
                && sentence.tokens().subList(after, Math.min(end, after + 2)).stream()
                        .anyMatch(token -> STATES.contains(token.norm()));
        boolean unwilling = sentence.has(Math.max(0, verb - 2), verb, "rather");
        if (being || measured || wanted || state || unwilling) {
            // "You're not a man", "not even that good at it", "you don't want a wife, you want a maid": no wishes.
            return Optional.empty();
        }
        if (lemma.equals("choose") && (end == verb + 1 || sentence.has(verb + 1, verb + 2, "between"))) {
            // "Could you choose between this job and us" is the same threat in other clothes.
            return Optional.empty();
        }
        if (lemma.equals("be") && sentence.has(verb + 1, verb + 2, "to")) {
            lemma = "come";
        }
        boolean verdict = (lemma.equals("say") || lemma.equals("tell"))
                && VERDICT.matcher(OwnWords.plain(sentence, verb + 1, end)).find();
        if (verdict && sort != Said.Sort.NOT) {
            // "Just say you're bored of me": nobody wants to hear that.
            return Optional.empty();
        }
        ActWishes.Known known = acts.of(lemma, lemmas(sentence, verb, Math.min(end, verb + NEAR)));
        Map<String, String> blanks = new HashMap<>();
        boolean own = known.instead().isEmpty() || sort == Said.Sort.NOT;
        String rest = denied ? OwnWords.wished(sentence, after, end) : OwnWords.plain(sentence, after, end);
        if (rest.matches("(?i).*\\bwrong with\\b.*")) {
            // "My ex had plenty wrong with him".
            return Optional.empty();
        }
        if (rest.matches("(?i)(acting )?like an? .*")
                && Set.of("act", "behave", "be", "start").contains(lemma)) {
            return Optional.empty();
        }
        if (own) {
            if (rest.isEmpty() && LIGHT.contains(lemma)) {
                return Optional.empty();
            }
            inflect(lemma, rest, blanks);
            if (isJoint(sentence, verb, end)) {
                blanks.remove("did");
                blanks.remove("doing");
                blanks.remove("done");
            }
        } else {
            String told = instead(known.instead().get(), sentence, after, end, rest);
            String[] words =
                    (lemma.equals("listen") && rest.startsWith("about ") ? told + " " + rest : told).split(" ", 2);
            inflect(words[0], words.length > 1 ? words[1] : "", blanks);
        }
        if (denied) {
            String least = least(sentence, end);
            blanks.replaceAll((name, words) -> words + least);
        }
        if (sentence.has(verb, end, "until") || sentence.has(verb, end, "till")) {
            // "I find it hard when you touch it till April" says something else.
            blanks.remove("dobare");
        }
        return Optional.of(new Said(sort, verb, end, blanks, known));
    }

    /** "… you do nothing, not even the cat litter": at least that. */
    private String least(Sentence sentence, int end) {
        boolean even = sentence.has(end, end + 1, ",")
                && sentence.has(end + 1, end + 2, "not")
                && sentence.has(end + 2, end + 3, "even");
        int from = end + 3;
        int to = from;
        while (even && to < sentence.size() && sentence.token(to).isWord()) {
            to++;
        }
        boolean thing = even
                && to > from + 1
                && Set.of("the", "my", "our", "your")
                        .contains(sentence.token(from).norm())
                && sentence.tokens().subList(from, to).stream().noneMatch(Token::isVerb)
                && !labels.isIn(sentence, from, to);
        return thing ? ", even just " + OwnWords.plain(sentence, from, to) : "";
    }

    /** "You're never late for your friends": nobody wishes for that. */
    private boolean isUnwelcome(Sentence sentence, int verb, int end) {
        boolean link = sentence.token(verb).is("be");
        int said = link ? verb + 1 : verb;
        return said < end && unwelcome.contains(sentence.token(said).lemma());
    }

    /** What is said instead, with the thing it is about if the writer names one: "how you feel about this baby". */
    private String instead(String cell, Sentence sentence, int from, int end, String rest) {
        String[] choices = cell.split(";");
        if (choices.length == 1) {
            return cell;
        }
        if (from + 1 < end
                && sentence.token(from).is("to")
                && sentence.token(from + 1).isVerb()) {
            // "You never wanted to move here": moving here.
            String doing = verbs.gerund(verbs.base(sentence.token(from + 1).lemma()));
            String more = OwnWords.plain(sentence, from + 2, end);
            return choices[0].replace("{rest}", more.isEmpty() ? doing : doing + " " + more);
        }
        boolean thing = from < end
                && end - from <= NEAR
                && Set.of("this", "the", "my", "our", "your")
                        .contains(sentence.token(from).norm())
                && sentence.tokens().subList(from, end).stream().noneMatch(Token::isVerb);
        return thing ? choices[0].replace("{rest}", rest) : choices[1];
    }

    /** "Ring her back and tell her": both verbs would have to be put in the form that one of them is. */
    static boolean isJoint(Sentence sentence, int verb, int end) {
        for (int i = verb + 1; i + 1 < end; i++) {
            boolean and = sentence.token(i).is("and")
                    || sentence.token(i).is("n")
                    || sentence.token(i).is("or");
            if (and && sentence.token(i + 1).isVerb()) {
                return true;
            }
        }
        return false;
    }

    void inflect(String lemma, String rest, Map<String, String> blanks) {
        String tail = rest.isEmpty() ? "" : " " + rest;
        blanks.put("do", lemma + tail);
        blanks.put("dobare", (lemma.equals("be") ? "are" : lemma) + tail);
        blanks.put("did", verbs.past(lemma) + tail);
        blanks.put("doing", verbs.gerund(lemma) + tail);
        blanks.put("done", verbs.participle(lemma) + tail);
    }

    static Set<String> lemmas(Sentence sentence, int from, int to) {
        Set<String> lemmas = new HashSet<>();
        for (int i = from; i < to; i++) {
            lemmas.add(sentence.token(i).lemma());
            lemmas.add(sentence.token(i).norm());
        }
        return lemmas;
    }
}

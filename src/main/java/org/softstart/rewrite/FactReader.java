package org.softstart.rewrite;

import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;

/** Reads what the partner does or did, plainly told. */
final class FactReader {
    static final Set<String> MINDS = Set.of(
            "know",
            "think",
            "mean",
            "guess",
            "see",
            "understand",
            "realise",
            "realize",
            "believe",
            "need",
            "like",
            "love",
            "have",
            "want",
            "smell",
            "hate",
            "owe",
            "deserve",
            "belong",
            "seem",
            "look",
            "sound",
            "remember",
            "hope");

    private static final Set<String> FEELING_CONDITIONS = Set.of("love", "care", "respect", "value", "want");

    private static final Set<String> PAST_TIMES = Set.of("yesterday", "last", "ago", "earlier", "when");

    private static final Set<String> NERVE = Set.of("nerve", "cheek", "gall", "audacity", "neck", "face", "balls");

    private final WishReader wishes;
    private final EventReader events;
    private final SpoiledReader spoiled;

    FactReader(WishReader wishes, EventReader events, SpoiledReader spoiled) {
        this.wishes = wishes;
        this.events = events;
        this.spoiled = spoiled;
    }

    Optional<Said> of(Sentence sentence, int you, VerbGroup group, boolean conditional) {
        int main = group.main();
        int inner = unwrapped(sentence, main);
        if (inner != main) {
            VerbGroup act =
                    new VerbGroup(group.first(), inner, group.mood(), group.isNegated(), group.isPast(), false, false);
            boolean past = group.isPast() || group.isPerfect();
            boolean spoils = SpoiledReader.VERBS.contains(sentence.token(inner).lemma());
            Optional<Said> lost = spoils ? spoiled.of(sentence, inner) : Optional.empty();
            return spoils
                    ? lost.or(() -> spoiled.before(sentence, you, inner))
                    : events.of(past ? Said.Sort.DONE : Said.Sort.HABIT, sentence, you, act, past);
        }
        if (!group.isNegated() && sentence.has(main + 1, main + 2, "nothing")) {
            return wishes.of(group.isPast() ? Said.Sort.MISSED : Said.Sort.WISH, sentence, main, true);
        }
        String lemma = sentence.token(main).lemma();
        if (conditional && (FEELING_CONDITIONS.contains(lemma) || group.isPast())) {
            return Optional.empty();
        }
        if (group.isNegated()) {
            boolean missed = group.isPast() || isOver(sentence, main);
            return wishes.of(missed ? Said.Sort.MISSED : Said.Sort.WISH, sentence, main, true);
        }
        if (conditional) {
            boolean state = group.isLink(sentence) || MINDS.contains(lemma);
            return state ? Optional.empty() : wishes.of(Said.Sort.NOT, sentence, main, false);
        }
        if (group.isPast() && isPromise(sentence, main)) {
            return Optional.empty();
        }
        if (promises(sentence, main)) {
            int verb = VerbGroup.infinitiveAt(sentence, main + 2);
            return verb < 0 ? Optional.empty() : wishes.of(Said.Sort.MISSED, sentence, verb, false);
        }
        boolean bare = main + 1 >= sentence.size() || !sentence.token(main + 1).isWord();
        if (MINDS.contains(lemma) && (bare || !group.isPast() && !group.isPerfect())) {
            return Optional.empty();
        }
        Said.Sort sort = group.isPerfect() ? Said.Sort.PERFECT : group.isPast() ? Said.Sort.DONE : Said.Sort.HABIT;
        return events.of(sort, sentence, you, group, false);
    }

    /** "Found a way to ruin it", "went and told her", "managed to forget": the act is the second one. */
    private static int unwrapped(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean joined = lemma.equals("go") && sentence.has(verb + 1, verb + 2, "and");
        boolean managed =
                Set.of("manage", "choose", "decide").contains(lemma) && sentence.has(verb + 1, verb + 2, "to");
        boolean way = lemma.equals("find")
                && sentence.has(verb + 2, verb + 3, "way")
                && sentence.has(verb + 3, verb + 4, "to");
        boolean nerve = lemma.equals("have")
                && sentence.has(verb + 1, verb + 2, "the")
                && NERVE.contains(lemmaAt(sentence, verb + 2))
                && sentence.has(verb + 3, verb + 4, "to");
        int at = verb + (joined || managed ? 2 : way || nerve ? 4 : 0);
        boolean act = at > verb && at < sentence.size() && sentence.token(at).isVerb();
        return act ? at : verb;
    }

    /** "You said you'd ring the hospital (and you didn't)": all of it is the promise, which is read on its own. */
    private static boolean isPromise(Sentence sentence, int said) {
        if (!Set.of("say", "promise", "swear").contains(sentence.token(said).lemma())) {
            return false;
        }
        int you = said + 1;
        while (you < Math.min(said + 4, sentence.size()) && !sentence.token(you).is("you")) {
            you++;
        }
        VerbGroup promised = you < sentence.size() ? VerbGroup.after(sentence, you, null) : null;
        if (promised == null || promised.main() < 0 || promised.mood() != VerbGroup.Mood.WOULD) {
            return false;
        }
        int end = Extent.ofWish(sentence, promised.main());
        boolean broken = sentence.has(end, end + 1, "and") || sentence.has(end, end + 1, "but");
        boolean denied = broken && sentence.has(end + 1, Math.min(end + 5, sentence.size()), "not");
        return end >= 0 && (denied || !broken && !sentence.has(end, end + 1, "n"));
    }

    private static boolean promises(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("promise") && sentence.has(verb + 1, verb + 2, "to");
    }

    private static boolean isOver(Sentence sentence, int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (PAST_TIMES.contains(sentence.token(i).norm())
                    && !sentence.token(i).is("when")) {
                return true;
            }
        }
        return false;
    }

    static String lemmaAt(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).lemma() : "";
    }
}

package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

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
            "imagine",
            "hope");

    private static final Set<String> FEELING_CONDITIONS = Set.of("love", "care", "respect", "value", "want");

    private static final Set<String> PAST_TIMES = Set.of("yesterday", "last", "ago", "earlier", "when");

    private static final Set<String> NERVE = Set.of("nerve", "cheek", "gall", "audacity", "neck", "face", "balls");

    private static final int REACH = 5;

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
        if (group.isNegated() && lemma.equals("know") && sentence.has(main + 1, main + 2, "how")) {
            int able = VerbGroup.infinitiveAt(sentence, main + 3);
            return able < 0 ? Optional.empty() : wishes.of(Said.Sort.WISH, sentence, able, true);
        }
        boolean wanting =
                group.isNegated() && lemma.equals("want") && !group.isPast() && sentence.has(main + 1, main + 2, "to");
        int wanted = wanting ? VerbGroup.infinitiveAt(sentence, main + 2) : -1;
        if (wanted >= 0) {
            return wishes.of(Said.Sort.WISH, sentence, wanted, false);
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
        Optional<Said> hoped = group.isPast() ? hoped(sentence, main) : Optional.empty();
        if (hoped.isPresent()) {
            return hoped;
        }
        if (group.isPast() && isTheOne(sentence, main)) {
            return theOne(sentence, main);
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

    /** "You said the shed would be done by Easter": what was hoped for. */
    private static Optional<Said> hoped(Sentence sentence, int said) {
        if (!Set.of("say", "promise", "swear").contains(sentence.token(said).lemma())) {
            return Optional.empty();
        }
        int from = said + 1;
        while (sentence.has(from, from + 1, "that")
                || sentence.has(from, from + 1, "me")
                || sentence.has(from, from + 1, "us")) {
            from++;
        }
        int would = from;
        while (would < Math.min(from + REACH, sentence.size())
                && !sentence.token(would).is("would")) {
            would++;
        }
        boolean other = would > from
                && sentence.has(would, would + 1, "would")
                && !sentence.token(from).is("you")
                && !sentence.token(would - 1).is("you");
        int end = other ? Extent.ofWish(sentence, would) : -1;
        return end <= would + 1
                ? thing(sentence, said, from)
                : Optional.of(hope(said, end, OwnWords.plain(sentence, from, end)));
    }

    /** "You promised the shelves before Christmas and it's nearly Easter": the shelves were hoped for. */
    private static Optional<Said> thing(Sentence sentence, int said, int from) {
        boolean promised = sentence.token(said).lemma().equals("promise")
                && from < sentence.size()
                && Set.of(Tag.DET, Tag.NOUN, Tag.NUM)
                        .contains(sentence.token(from).tag());
        int end = from;
        while (end < sentence.size()
                && !sentence.token(end).isVerb()
                && sentence.token(end).tag() != Tag.CCONJ
                && (sentence.token(end).isWord() || sentence.token(end).tag() == Tag.NUM)) {
            end++;
        }
        boolean whole = end > from
                && (end == sentence.size()
                        || sentence.token(end).tag() == Tag.CCONJ
                        || !sentence.token(end).isWord());
        return promised && whole
                ? Optional.of(hope(said, end, "for " + OwnWords.plain(sentence, from, end)))
                : Optional.empty();
    }

    private static Said hope(int said, int end, String words) {
        return new Said(
                Said.Sort.HOPED,
                said,
                end,
                Map.of("hope", words),
                new ActWishes.Known(List.of("disappointed", "sad", "frustrated"), Optional.empty(), Optional.empty()));
    }

    /** "You were the one who was late": "you were late". */
    private static boolean isTheOne(Sentence sentence, int link) {
        return sentence.token(link).lemma().equals("be")
                && sentence.has(link + 1, link + 2, "the")
                && sentence.has(link + 2, link + 3, "one")
                && (sentence.has(link + 3, link + 4, "who") || sentence.has(link + 3, link + 4, "that"));
    }

    private Optional<Said> theOne(Sentence sentence, int link) {
        int act = link + 4;
        int end = act < sentence.size() ? Extent.ofEvent(sentence, act) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        String words = "you " + OwnWords.plain(sentence, act, end).replaceFirst("^was\\b", "were");
        return Optional.of(new Said(Said.Sort.DONE, act, end, Map.of("event", words), ActWishes.Known.NOTHING));
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

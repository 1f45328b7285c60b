package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Category;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads praise that is none: what it is about is told in it plainly enough. */
final class IronyReader {
    private static final Set<String> PRAISE =
            Set.of("great", "good", "nice", "lovely", "brilliant", "fantastic", "amazing", "well", "top", "excellent");
    private static final Set<String> PRAISED = Set.of("job", "work", "one", "going", "done", "effort", "timing", "way");
    private static final Set<String> THANKS = Set.of("thanks", "thank", "cheers", "congrats", "congratulations");
    private static final Set<String> WOW =
            Set.of("wow", "whoa", "amazing", "congratulations", "congrats", "bravo", "hooray");
    /** What somebody is glad of, if only there were more of it. */
    private static final Set<String> CHORES = Set.of(
            "do",
            "take",
            "wash",
            "cook",
            "make",
            "load",
            "unload",
            "empty",
            "clean",
            "tidy",
            "hoover",
            "iron",
            "fold",
            "put",
            "call",
            "ring",
            "text",
            "remember",
            "buy",
            "bring",
            "help",
            "walk",
            "feed",
            "pay",
            "bath",
            "change",
            "manage",
            "find",
            "pick",
            "read",
            "answer",
            "reply",
            "notice",
            "hang",
            "sweep",
            "mow",
            "fix");
    /** "Nice of you to turn up two hours late." */
    private static final Set<String> COMING = Set.of("turn", "show", "arrive", "roll", "stroll", "come", "appear");

    private static final Set<String> OPENLY = Set.of(
            "tell",
            "forget",
            "leave",
            "sell",
            "share",
            "post",
            "announce",
            "eat",
            "drink",
            "spend",
            "cancel",
            "swap",
            "lend",
            "skip",
            "miss",
            "ignore",
            "wake",
            "finish",
            "laugh",
            "book",
            "lose",
            "break",
            "mention",
            "discuss");
    /** "Thanks heaps for asking me": it is what did not happen. */
    private static final Set<String> KIND = Set.of(
            "ask",
            "help",
            "check",
            "warn",
            "wait",
            "remember",
            "back",
            "support",
            "listen",
            "call",
            "ring",
            "text",
            "reply",
            "answer",
            "notice",
            "offer",
            "care",
            "consult",
            "include",
            "invite");

    private static final Set<String> SELVES = Set.of("themselves", "itself", "himself", "herself");
    private static final int NEAR = 6;
    private static final int OBJECT = 5;

    private static final ActWishes.Known HELP =
            new ActWishes.Known(List.of("tired", "stretched", "worn out"), Optional.empty(), Optional.empty());

    private final Verbs verbs;
    private final WishReader wishes;
    private final ActWishes acts;
    private final Labels labels;

    IronyReader(Verbs verbs, WishReader wishes, ActWishes acts, Labels labels) {
        this.verbs = verbs;
        this.wishes = wishes;
        this.acts = acts;
        this.labels = labels;
    }

    Optional<Said> of(Sentence sentence, Category category) {
        boolean sour = category == Category.CONTEMPT || category == Category.UNCLEAR_ASK;
        Optional<Said> read = sour ? praised(sentence).or(() -> nice(sentence)) : Optional.empty();
        Optional<Said> more = read.isPresent() || !sour
                ? read
                : wow(sentence).or(() -> served(sentence)).or(() -> whole(sentence));
        return more.or(() -> themselves(sentence));
    }

    /** "Great job forgetting the passports", "thanks so much for waking the baby". */
    private Optional<Said> praised(Sentence sentence) {
        // "How clever of you to lose another deposit."
        boolean how = sentence.has(0, 1, "how");
        int of = how ? 2 : 1;
        boolean kind = sentence.has(of, of + 1, "of")
                && sentence.has(of + 1, of + 2, "you")
                && sentence.has(of + 2, of + 3, "to");
        int act = kind ? VerbGroup.infinitiveAt(sentence, of + 3) : -1;
        // "Nice of you to join us" says that it was late; "nice of you to tell them all" says what happened.
        boolean late = act > 0
                && COMING.contains(sentence.token(act).lemma())
                && sentence.has(act, Math.min(sentence.size(), act + NEAR), "late");
        boolean open = act > 0 && OPENLY.contains(sentence.token(act).lemma());
        if (act > 0 && (how || late || open && !sentence.has(act + 1, act + 2, "me"))) {
            return done(sentence, act);
        }
        for (int i = 0; i + 2 < sentence.size(); i++) {
            // "Great boyfriend work, leaving me with him."
            int praised = PRAISED.contains(sentence.token(i + 1).norm()) ? i + 1 : i + 2;
            boolean job = PRAISE.contains(sentence.token(i).norm())
                    && PRAISED.contains(sentence.token(praised).norm());
            boolean thanks = THANKS.contains(sentence.token(i).norm());
            if (!job && !thanks) {
                continue;
            }
            int at = job ? praised + 1 : i + 1;
            int most = Math.min(sentence.size() - 1, at + NEAR);
            while (at < most
                    && sentence.token(at).tag() != Tag.VERB
                    && !sentence.token(at).is("not")) {
                at++;
            }
            boolean not = sentence.token(at).is("not");
            int verb = not ? at + 1 : at;
            if (verb >= sentence.size()
                    || sentence.token(verb).form() != Form.ING
                    || thanks && !sentence.has(i, verb, "for")) {
                continue;
            }
            boolean missed = not || thanks && KIND.contains(sentence.token(verb).lemma());
            return missed ? wishes.of(Said.Sort.MISSED, sentence, verb, true) : done(sentence, verb);
        }
        return Optional.empty();
    }

    private Optional<Said> done(Sentence sentence, int verb) {
        int end = Extent.ofEvent(sentence, verb);
        if (end <= verb + 1 || labels.isIn(sentence, verb, end)) {
            return Optional.empty();
        }
        String lemma = verbs.base(sentence.token(verb).lemma());
        String event = "you " + verbs.past(lemma) + " " + OwnWords.plain(sentence, verb + 1, end);
        return Optional.of(
                new Said(Said.Sort.DONE, verb, end, Map.of("event", event), known(sentence, lemma, verb, end)));
    }

    private ActWishes.Known known(Sentence sentence, String lemma, int verb, int end) {
        return acts.of(lemma, WishReader.lemmas(sentence, verb, Math.min(end, verb + NEAR)));
    }

    /** "Must be nice to nap while I scrub the oven": what the other does meanwhile. */
    private Optional<Said> nice(Sentence sentence) {
        for (int i = 0; i + 4 < sentence.size(); i++) {
            boolean must = sentence.token(i).is("must") && sentence.has(i + 1, i + 2, "be");
            int verb = must && sentence.has(i + 3, i + 4, "to")
                    ? VerbGroup.infinitiveAt(sentence, i + 4)
                    : must && sentence.token(i + 3).form() == Form.ING ? i + 3 : -1;
            int end = verb < 0 ? -1 : Extent.ofEvent(sentence, verb);
            boolean meanwhile = end > 0 && isMeanwhile(sentence, verb, end);
            if (!meanwhile || labels.isIn(sentence, verb, end)) {
                continue;
            }
            String lemma = verbs.base(sentence.token(verb).lemma());
            String act = lemma.equals("be") ? "are" : lemma;
            String event = "you " + act + " " + OwnWords.plain(sentence, verb + 1, end);
            return Optional.of(new Said(
                    Said.Sort.HABIT,
                    verb,
                    end,
                    Map.of("event", event),
                    known(sentence, lemma, verb, end).withoutAsk()));
        }
        return Optional.empty();
    }

    private static boolean isMeanwhile(Sentence sentence, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean other =
                    sentence.token(i + 1).is("i") || sentence.token(i + 1).is("we");
            if (other && (sentence.token(i).is("while") || sentence.token(i).is("when"))) {
                return true;
            }
        }
        return false;
    }

    /** "Oh wow, you took the rubbish out": something good, and less than is hoped for. */
    private Optional<Said> wow(Sentence sentence) {
        for (int you = 1; you + 2 < Math.min(sentence.size(), NEAR + 2); you++) {
            boolean opens = sentence.token(you).is("you")
                    && sentence.tokens().subList(0, you).stream().anyMatch(token -> WOW.contains(token.norm()));
            VerbGroup group = opens ? VerbGroup.after(sentence, you, null) : null;
            if (group == null || group.main() < 0 || group.isNegated() || group.mood() != VerbGroup.Mood.FACT) {
                continue;
            }
            String lemma = verbs.base(sentence.token(group.main()).lemma());
            int end = Extent.ofWish(sentence, group.main());
            if (end <= group.main() + 1 || labels.isIn(sentence, you, end)) {
                continue;
            }
            if (!CHORES.contains(lemma)) {
                // The cheer before it goes too.
                return lemma.equals("have")
                        ? Optional.empty()
                        : done(sentence, group.main())
                                .map(one -> new Said(one.sort(), 0, one.end(), one.blanks(), one.act()));
            }
            Map<String, String> blanks = new HashMap<>();
            wishes.inflect(lemma, OwnWords.plain(sentence, group.main() + 1, end), blanks);
            return Optional.of(new Said(Said.Sort.THANKED, group.main(), end, blanks, HELP));
        }
        return Optional.empty();
    }

    /** "Don't get up, I'll just do the homework and the dinner": what a hand is wanted with. */
    private static Optional<Said> served(Sentence sentence) {
        for (int i = 2; i + 2 < sentence.size(); i++) {
            boolean will = sentence.token(i - 1).is("i") && sentence.token(i).is("will");
            int verb = will ? VerbGroup.infinitiveAt(sentence, i + 1) : -1;
            if (verb < 0 || sentence.has(0, i, "if") || sentence.token(verb).is("be")) {
                continue;
            }
            int end = verb + 1;
            while (end < sentence.size()
                    && sentence.token(end).isWord()
                    && sentence.token(end).tag() != Tag.ADP
                    && sentence.token(end).tag() != Tag.SCONJ
                    && !SELVES.contains(sentence.token(end).norm())
                    && !sentence.token(end).is("myself")) {
                end++;
            }
            String thing = OwnWords.plain(sentence, verb + 1, end);
            boolean sound = verb + 1 < end
                    && Set.of(Tag.DET, Tag.PRON)
                            .contains(sentence.token(verb + 1).tag())
                    && sentence.tokens().subList(verb + 1, end).stream().anyMatch(t -> t.tag() == Tag.NOUN);
            if (sound) {
                return Optional.of(new Said(Said.Sort.HAND, 0, sentence.size(), Map.of("thing", thing), HELP));
            }
        }
        return Optional.empty();
    }

    /** "Do you think the towels fold themselves": folding the towels. */
    private Optional<Said> themselves(Sentence sentence) {
        for (int i = 2; i < sentence.size(); i++) {
            Token verb = sentence.token(i - 1);
            boolean self = SELVES.contains(sentence.token(i).norm()) && (verb.isVerb() || verb.tag() == Tag.NOUN);
            int from = i - 2;
            while (self
                    && from > 0
                    && i - from < OBJECT
                    && !Set.of("the", "my", "our", "your")
                            .contains(sentence.token(from).norm())) {
                from--;
            }
            boolean thing = self
                    && Set.of("the", "my", "our", "your")
                            .contains(sentence.token(from).norm());
            if (thing && !labels.isIn(sentence, from, i)) {
                Map<String, String> blanks = new HashMap<>();
                wishes.inflect(verbs.base(verb.lemma()), OwnWords.plain(sentence, from, i - 1) + " sometimes", blanks);
                return Optional.of(new Said(Said.Sort.WISH, i - 1, sentence.size(), blanks, HELP));
            }
        }
        return Optional.empty();
    }

    /** "Wow, three whole minutes of cuddling before you went back to your game": what there could have been more of. */
    private Optional<Said> whole(Sentence sentence) {
        for (int i = 0; i + 3 < sentence.size(); i++) {
            boolean whole = sentence.token(i).tag() == Tag.NUM
                    && Set.of("whole", "entire", "full")
                            .contains(sentence.token(i + 1).norm())
                    && !sentence.has(0, i, "you");
            int end = i + 2;
            while (whole && end < sentence.size() && sentence.token(end).isWord()) {
                end++;
            }
            if (whole && end > i + 3 && !labels.isIn(sentence, i, end)) {
                String thing = OwnWords.plain(sentence, i, i + 1) + " " + OwnWords.plain(sentence, i + 2, end);
                return Optional.of(new Said(Said.Sort.WANTMORE, 0, sentence.size(), Map.of("thing", thing), HELP));
            }
        }
        return Optional.empty();
    }
}

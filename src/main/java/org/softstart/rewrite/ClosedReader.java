package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads a door being shut: what it is that cannot be gone on with now, or what would have to come first. */
final class ClosedReader {
    private static final Set<String> LEADS = Set.of(
            "i",
            "am",
            "not",
            "so",
            "just",
            "ok",
            "okay",
            "fine",
            "well",
            "right",
            "no",
            "really",
            "honestly",
            "and",
            "but",
            "that",
            "is",
            "it");
    private static final Set<String> TALKS = Set.of("talk", "speak", "come", "call", "ring", "text", "message", "ask");
    private static final Set<String> OTHERS = Set.of("someone", "somebody", "anyone", "anybody", "everyone");
    private static final Set<String> TELLS = Set.of("tell", "ask", "show", "talk", "ring", "call", "take", "go");
    private static final Set<String> VAGUE = Set.of("this", "that", "it");
    private static final ActWishes.Known WORN =
            new ActWishes.Known(List.of("upset", "worn out", "frustrated"), Optional.empty(), Optional.empty());

    private final Verbs verbs;
    private final WishReader wishes;
    private final Labels labels;

    ClosedReader(Verbs verbs, WishReader wishes, Labels labels) {
        this.verbs = verbs;
        this.wishes = wishes;
        this.labels = labels;
    }

    Optional<Said> of(Sentence sentence) {
        return once(sentence)
                .or(() -> elsewhere(sentence))
                .or(() -> closed(sentence))
                .or(() -> with(sentence));
    }

    /** "I'm not answering any more questions about Saturday", "I'm done talking about the car", "not doing this tonight". */
    private Optional<Said> closed(Sentence sentence) {
        int at = 0;
        boolean shut = false;
        while (at < sentence.size()
                && (LEADS.contains(sentence.token(at).norm())
                        || !sentence.token(at).isWord()
                        || isDone(sentence.token(at)))) {
            shut |= sentence.token(at).is("not") || isDone(sentence.token(at));
            at++;
        }
        boolean will = sentence.has(at, at + 1, "will") && sentence.has(at + 1, at + 2, "not");
        int verb = will ? VerbGroup.infinitiveAt(sentence, at + 2) : at;
        if (!shut && !will || verb < 0 || verb >= sentence.size()) {
            return Optional.empty();
        }
        Token token = sentence.token(verb);
        boolean act = token.isVerb() && (will ? token.form() == Form.BASE : token.form() == Form.ING);
        int end = act ? Extent.ofEvent(sentence, verb) : -1;
        if (end <= verb + 1
                || labels.isIn(sentence, verb, end)
                || sentence.has(verb, end, "you") && sentence.has(verb, end, "with")) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, verb + 1, end).replaceFirst("(?i) (tonight|today|now|again)$", "");
        String lemma = verbs.base(token.lemma());
        if (Set.of("go", "be", "have", "get", "interested", "bother", "ask", "joke")
                        .contains(lemma)
                || rest.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> blanks = new HashMap<>();
        wishes.inflect(lemma, rest, blanks);
        return Optional.of(new Said(Said.Sort.SHUT, verb, end, blanks, WORN));
    }

    private static boolean isDone(Token token) {
        return token.is("done") || token.is("finished") || token.is("through");
    }

    /** "Don't talk to me till you've said sorry to my daughter": what would have to come first. */
    private Optional<Said> once(Sentence sentence) {
        for (int i = 1; i + 3 < sentence.size(); i++) {
            boolean till = Set.of("till", "til", "until", "unless")
                            .contains(sentence.token(i).norm())
                    && sentence.token(i + 1).is("you")
                    && sentence.has(0, i, "not")
                    && sentence.tokens().subList(0, i).stream().anyMatch(t -> TALKS.contains(t.lemma()));
            VerbGroup group = till ? VerbGroup.after(sentence, i + 1, null) : null;
            if (group == null || group.main() < 0 || group.isNegated()) {
                continue;
            }
            int end = Extent.ofEvent(sentence, group.main());
            if (end <= group.main() || labels.isIn(sentence, i, end)) {
                return Optional.empty();
            }
            String participle =
                    verbs.participle(verbs.base(sentence.token(group.main()).lemma()));
            String once = ("you've " + participle + " " + OwnWords.plain(sentence, group.main() + 1, end)).strip();
            return once.split(" ").length < 3
                    ? Optional.empty()
                    : Optional.of(new Said(Said.Sort.ONCE, group.main(), end, Map.of("once", once), WORN));
        }
        return Optional.empty();
    }

    /** "I'll tell someone else about my interview": whom it was meant for. */
    private Optional<Said> elsewhere(Sentence sentence) {
        for (int i = 2; i + 2 < sentence.size(); i++) {
            boolean will = sentence.token(i - 2).is("i")
                    && sentence.token(i - 1).is("will")
                    && TELLS.contains(sentence.token(i).lemma());
            int to = i + 1;
            while (will
                    && to < Math.min(i + 4, sentence.size())
                    && !OTHERS.contains(sentence.token(to).norm())) {
                to++;
            }
            if (!will
                    || to >= sentence.size()
                    || !OTHERS.contains(sentence.token(to).norm())) {
                continue;
            }
            int after = to + (sentence.has(to + 1, to + 2, "else") ? 2 : 1);
            int end = Extent.ofWish(sentence, i);
            String rest = after < end ? OwnWords.plain(sentence, after, end) : "";
            if (rest.isEmpty() || labels.isIn(sentence, i, Math.max(i, end))) {
                continue;
            }
            Map<String, String> blanks = new HashMap<>();
            String joint = to > i + 1
                    ? " " + OwnWords.plain(sentence, i + 1, to + 1).replaceFirst("(?i)\\S+$", "you")
                    : " you";
            wishes.inflect(sentence.token(i).lemma(), joint.strip() + " " + rest, blanks);
            return Optional.of(new Said(Said.Sort.LIKETO, i, sentence.size(), blanks, WORN));
        }
        return Optional.empty();
    }

    /** "Do what you want with the wedding list", "go to Vegas": the thing that nothing more is said about. */
    private Optional<Said> with(Sentence sentence) {
        for (int i = 0; i + 4 < sentence.size(); i++) {
            boolean free = sentence.token(i).lemma().equals("do")
                    && (sentence.token(i + 1).is("what")
                            || sentence.token(i + 1).is("whatever"))
                    && sentence.token(i + 2).is("you");
            int with = i + 4;
            if (!free
                    || !(sentence.token(with).is("with") || sentence.token(with).is("about"))
                    || with + 1 >= sentence.size()) {
                continue;
            }
            int end = Extent.ofWish(sentence, with);
            String thing = end > with + 1 ? OwnWords.plain(sentence, with + 1, end) : "";
            boolean sound = !thing.isEmpty()
                    && !VAGUE.contains(thing)
                    && sentence.token(end - 1).tag() != Tag.PRON;
            if (sound && !labels.isIn(sentence, with, end)) {
                return Optional.of(new Said(Said.Sort.PAUSE, with, end, Map.of("thing", thing), WORN));
            }
        }
        return Optional.empty();
    }

    /** "There is nothing to discuss", "I've got nothing else to say to you": no talk now. */
    private Optional<Said> nothing(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            int to = i + 1;
            while (to < Math.min(i + 3, sentence.size()) && !sentence.token(to).is("to")) {
                to++;
            }
            boolean talk = sentence.token(i).is("nothing")
                    && sentence.has(to, to + 1, "to")
                    && to + 1 < sentence.size()
                    && Set.of("discuss", "talk", "say")
                            .contains(sentence.token(to + 1).lemma());
            if (!talk) {
                continue;
            }
            int about = to + 2;
            while (about < sentence.size()
                    && sentence.token(about).isWord()
                    && !sentence.token(about).is("about")) {
                about++;
            }
            int end = sentence.has(about, about + 1, "about") ? Extent.ofWish(sentence, about) : -1;
            String thing = end > about + 1 && !labels.isIn(sentence, about, end)
                    ? OwnWords.plain(sentence, about + 1, end)
                    : "this";
            Map<String, String> blanks = new HashMap<>();
            wishes.inflect("talk", "about " + (thing.isEmpty() ? "this" : thing), blanks);
            return Optional.of(new Said(Said.Sort.SHUT, i, sentence.size(), blanks, WORN));
        }
        return Optional.empty();
    }
}

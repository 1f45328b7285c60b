package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads orders that are no imperatives: announced, with a deadline, with an either-or, as a law. */
final class DemandReader {
    private static final Set<String> MOVES = Set.of("go", "come", "stay", "sit", "help", "take", "drive", "get", "pay");

    private static final Set<String> HARSH_FUTURES =
            Set.of("regret", "be", "see", "pay", "lose", "end", "die", "leave", "say");

    private final WishReader wishes;
    private final Labels labels;

    DemandReader(WishReader wishes, Labels labels) {
        this.wishes = wishes;
        this.labels = labels;
    }

    /** "You are going to church with me", "you will pay for the damage": an order that calls itself news. */
    Optional<Said> announced(Sentence sentence) {
        for (int you = 0; you + 2 < sentence.size(); you++) {
            if (!sentence.token(you).is("you") || sentence.has(0, you, "if") || sentence.endsInQuestionMark()) {
                continue;
            }
            VerbGroup group = VerbGroup.after(sentence, you, null);
            if (group.main() < 0) {
                continue;
            }
            String lemma = sentence.token(group.main()).lemma();
            boolean will = group.mood() == VerbGroup.Mood.WILL && !HARSH_FUTURES.contains(lemma);
            boolean going = group.isProgressive() && group.mood() == VerbGroup.Mood.FACT && MOVES.contains(lemma);
            if (will || going) {
                return wishes.of(group.isNegated() ? Said.Sort.NOT : Said.Sort.ORDER, sentence, group.main(), false);
            }
        }
        return Optional.empty();
    }

    /** "You have until the end of the month to find a therapist": by then. */
    Optional<Said> until(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean until = (sentence.token(i).is("until")
                            || sentence.token(i).is("till")
                            || sentence.token(i).is("til"))
                    && (sentence.has(i - 2, i, "have") || sentence.has(i - 2, i, "got"))
                    && sentence.has(Math.max(0, i - 4), i, "you");
            if (!until) {
                continue;
            }
            int to = i + 1;
            while (to < sentence.size()
                    && sentence.token(to).isWord()
                    && !sentence.token(to).is("to")) {
                to++;
            }
            String time = OwnWords.plain(sentence, i + 1, to);
            int verb = sentence.has(to, to + 1, "to") ? VerbGroup.infinitiveAt(sentence, to + 1) : -1;
            if (time.isEmpty()) {
                return Optional.empty();
            }
            boolean deciding = verb < 0
                    || Set.of("decide", "choose", "pick")
                            .contains(sentence.token(verb).lemma());
            if (deciding) {
                return Optional.of(new Said(
                        Said.Sort.DEADLINE, i, sentence.size(), Map.of("time", time), ActWishes.Known.NOTHING));
            }
            return wishes.of(Said.Sort.WISH, sentence, verb, false).map(said -> {
                Map<String, String> blanks = new HashMap<>();
                said.blanks().forEach((name, words) -> blanks.put(name, words + " by " + time));
                return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
            });
        }
        return Optional.empty();
    }

    /** "Either your brother is off our sofa by the weekend or I go". */
    Optional<Said> either(Sentence sentence) {
        if (sentence.size() < 3 || !sentence.token(0).is("either")) {
            return Optional.empty();
        }
        if (sentence.token(1).is("you")) {
            VerbGroup group = VerbGroup.after(sentence, 1, null);
            return group.main() < 0 || group.isNegated()
                    ? Optional.empty()
                    : wishes.of(Said.Sort.ORDER, sentence, group.main(), false);
        }
        int or = 1;
        while (or < sentence.size() && !sentence.token(or).is("or")) {
            or++;
        }
        return or == sentence.size() || labels.isIn(sentence, 1, or)
                ? Optional.empty()
                : Optional.of(new Said(
                        Said.Sort.STATE,
                        1,
                        sentence.size(),
                        Map.of("limit", OwnWords.plain(sentence, 1, or)),
                        new ActWishes.Known(
                                List.of("worried", "stretched", "stuck"), Optional.empty(), Optional.empty())));
    }

    /** "I've told you, the pill box gets filled on a Sunday": what matters, without the telling. */
    Optional<Said> law(Sentence sentence) {
        int mark = -1;
        for (int i = 2; i + 3 < sentence.size(); i++) {
            boolean told = (sentence.has(0, i, "told") || sentence.has(0, i, "tell") || sentence.has(0, i, "said"))
                    && (sentence.token(i).is(",") || sentence.token(i).is(":"));
            mark = told ? i : mark;
        }
        int from = mark + 1;
        int end = mark < 0 ? -1 : Extent.ofEvent(sentence, from);
        boolean thing = end > from + 2
                && Set.of(Tag.NOUN, Tag.DET, Tag.ADJ)
                        .contains(sentence.token(from).tag())
                && !sentence.has(from, end, "you")
                && !sentence.has(from, end, "i")
                && sentence.tokens().subList(from + 1, end).stream().anyMatch(Token::isVerb);
        return thing && !labels.isIn(sentence, from, end)
                ? Optional.of(new Said(
                        Said.Sort.STATE,
                        from,
                        end,
                        Map.of("limit", OwnWords.small(sentence, from, OwnWords.plain(sentence, from, end))),
                        new ActWishes.Known(
                                List.of("tired", "frustrated", "stretched"), Optional.empty(), Optional.empty())))
                : Optional.empty();
    }

    /** "We're moving to Leeds and that's the end of it": what the writer would like for both. */
    Optional<Said> plan(Sentence sentence) {
        for (int we = 0; we + 2 < sentence.size(); we++) {
            if (!sentence.token(we).is("we") || sentence.has(0, we, "if") || sentence.endsInQuestionMark()) {
                continue;
            }
            VerbGroup group = VerbGroup.after(sentence, we, null);
            boolean planned = group.main() >= 0
                    && !group.isNegated()
                    && (group.isProgressive() && group.mood() == VerbGroup.Mood.FACT
                            || group.mood() == VerbGroup.Mood.WILL);
            Optional<Said> wish = planned ? wishes.of(Said.Sort.PLAN, sentence, group.main(), false) : Optional.empty();
            if (wish.isPresent()) {
                return wish;
            }
        }
        return Optional.empty();
    }

    /** "It's not my job to remember your appointment": to remember it yourself. */
    Optional<Said> job(Sentence sentence) {
        for (int i = 2; i + 2 < sentence.size(); i++) {
            boolean job = sentence.token(i).is("job") && sentence.token(i - 1).is("my") && sentence.has(0, i, "not");
            int verb = job && sentence.token(i + 1).is("to") ? VerbGroup.infinitiveAt(sentence, i + 2) : -1;
            if (verb < 0) {
                continue;
            }
            return wishes.of(Said.Sort.WISH, sentence, verb, false).map(said -> {
                Map<String, String> blanks = new HashMap<>();
                said.blanks().forEach((name, words) -> blanks.put(name, words + " yourself"));
                return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
            });
        }
        return Optional.empty();
    }

    /** "After everything I gave up to move here, you can't even learn my language": what was given, and the wish. */
    Optional<Said> given(Sentence sentence) {
        boolean after = sentence.has(0, 1, "after") && (sentence.has(1, 2, "everything") || sentence.has(1, 2, "all"));
        int self = 2;
        while (after
                && self < Math.min(4, sentence.size())
                && !sentence.token(self).is("i")) {
            self++;
        }
        VerbGroup gave = after && sentence.has(self, self + 1, "i") ? VerbGroup.after(sentence, self, null) : null;
        if (gave == null || gave.main() < 0) {
            return Optional.empty();
        }
        int you = gave.main() + 1;
        while (you < sentence.size()
                && !(sentence.token(you).is("you") && sentence.token(you - 1).is(","))) {
            you++;
        }
        VerbGroup group = you < sentence.size() ? VerbGroup.after(sentence, you, null) : null;
        if (group == null || group.main() < 0 || !group.isNegated() || labels.isIn(sentence, 0, you)) {
            return Optional.empty();
        }
        int particle = gave.main() + 1 < you
                        && sentence.token(gave.main() + 1).tag() == Tag.ADP
                        && Set.of("up", "through")
                                .contains(sentence.token(gave.main() + 1).norm())
                ? gave.main() + 2
                : gave.main() + 1;
        String lead = OwnWords.plain(sentence, self, particle);
        String rest = OwnWords.plain(sentence, particle, you);
        String own = (lead + " a lot " + rest).strip();
        return wishes.of(Said.Sort.GIVEN, sentence, group.main(), true).map(said -> {
            Map<String, String> blanks = new HashMap<>(said.blanks());
            blanks.put("own", own);
            return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
        });
    }
}

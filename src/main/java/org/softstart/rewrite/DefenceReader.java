package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

/** Reads out of a defence what the writer owns up to, what still hurts, and what the other is hurt by. */
final class DefenceReader {
    private static final Pattern SORRY_ABOUT = Pattern.compile(
            "(?i)^(?:i am |im |i'm )?sorry (?:that |if |u |you )*.*?\\b(feel|felt|upset|hurt|offended|bothered)\\b(?: that way| like that)? (?:about|by|over|with) ([^,.;]+)");
    private static final Set<String> BUT = Set.of("but", "only", "just", ",");
    private static final ActWishes.Known HARD =
            new ActWishes.Known(List.of("hurt", "frustrated", "sad"), Optional.empty(), Optional.empty());

    private final Verbs verbs;
    private final WishReader wishes;
    private final EventReader events;
    private final Labels labels;

    DefenceReader(Verbs verbs, WishReader wishes, EventReader events, Labels labels) {
        this.verbs = verbs;
        this.wishes = wishes;
        this.events = events;
        this.labels = labels;
    }

    Optional<Said> of(Sentence sentence) {
        return sorry(sentence)
                .or(() -> inTurn(sentence))
                .or(() -> both(sentence))
                .or(() -> blameless(sentence))
                .or(() -> theTime(sentence));
    }

    /** "Sorry you feel that way about my mother staying": what it is about. */
    Optional<Said> sorry(Sentence sentence) {
        Matcher matcher = SORRY_ABOUT.matcher(OwnWords.plain(sentence, 0, sentence.size()));
        if (!matcher.find() || labels.isIn(sentence, 0, sentence.size())) {
            return Optional.empty();
        }
        String thing = matcher.group(2).strip();
        return thing.matches("(?i)(it|this|that|me|you|everything)( .*)?")
                ? Optional.empty()
                : Optional.of(new Said(Said.Sort.SORRYFOR, 0, sentence.size(), Map.of("thing", thing), HARD));
    }

    /** "I wouldn't have to hide the shopping if you didn't count every penny": one follows from the other. */
    private Optional<Said> inTurn(Sentence sentence) {
        for (int i = 0; i + 6 < sentence.size(); i++) {
            boolean would = sentence.token(i).is("i")
                    && sentence.has(i + 1, i + 2, "would")
                    && sentence.has(i + 2, i + 3, "not");
            boolean have = would
                    && sentence.token(i + 3).is("have")
                    && sentence.token(i + 4).is("to");
            int verb = would ? VerbGroup.infinitiveAt(sentence, have ? i + 5 : i + 3) : -1;
            int condition = verb < 0 ? sentence.size() : verb + 1;
            while (condition < sentence.size() && !sentence.token(condition).is("if")) {
                condition++;
            }
            if (!sentence.has(condition + 1, condition + 2, "you") || labels.isIn(sentence, i, sentence.size())) {
                continue;
            }
            VerbGroup group = VerbGroup.after(sentence, condition + 1, null);
            if (group.main() < 0 || !group.isNegated() || group.isPerfect() || group.isLink(sentence)) {
                continue;
            }
            int end = Extent.ofEvent(sentence, group.main());
            String rest = end < 0 ? "" : OwnWords.plain(sentence, group.main() + 1, end);
            if (rest.isEmpty()) {
                continue;
            }
            Map<String, String> blanks = new HashMap<>();
            wishes.inflect(
                    verbs.base(sentence.token(verb).lemma()), OwnWords.plain(sentence, verb + 1, condition), blanks);
            blanks.put("event", "you " + verbs.base(sentence.token(group.main()).lemma()) + " " + rest);
            return Optional.of(new Said(Said.Sort.INTURN, group.main(), end, blanks, HARD));
        }
        return Optional.empty();
    }

    /** "I forgot the milk, but you forgot the coat last week": both. */
    private Optional<Said> both(Sentence sentence) {
        for (int i = 2; i + 2 < sentence.size(); i++) {
            boolean turn = sentence.token(i).is("but") && sentence.token(i + 1).is("you");
            int self = turn ? sentence.clauseAt(i - 1).content() : -1;
            while (self >= 0 && self < i && !sentence.token(self).is("i")) {
                self++;
            }
            if (self < 0 || self >= i) {
                continue;
            }
            VerbGroup own = VerbGroup.after(sentence, self, null);
            VerbGroup theirs = VerbGroup.after(sentence, i + 1, null);
            boolean did = own.main() >= 0
                    && own.isPast()
                    && !own.isNegated()
                    && !own.isLink(sentence)
                    && own.main() < i
                    && !Set.of("say", "think", "know", "want", "try", "ask", "tell")
                            .contains(sentence.token(own.main()).lemma());
            boolean done = theirs.main() >= 0 && theirs.isPast() && !theirs.isNegated();
            Optional<Said> event =
                    did && done ? events.of(Said.Sort.DONE, sentence, i + 1, theirs, false) : Optional.empty();
            if (event.isPresent()) {
                Map<String, String> blanks = new HashMap<>(event.get().blanks());
                blanks.put("own", "I " + OwnWords.plain(sentence, own.main(), i));
                return Optional.of(
                        new Said(Said.Sort.BOTH, own.main(), event.get().end(), blanks, HARD));
            }
        }
        return Optional.empty();
    }

    /** "I did nothing wrong at the barbecue": where it was. */
    private Optional<Said> blameless(Sentence sentence) {
        for (int i = 2; i < sentence.size(); i++) {
            boolean wrong = sentence.token(i).is("wrong")
                    && (sentence.token(i - 1).is("nothing")
                            || sentence.token(i - 1).is("anything"))
                    && sentence.has(Math.max(0, i - 6), i, "i");
            if (!wrong) {
                continue;
            }
            int end = Extent.ofEvent(sentence, i);
            boolean place = end > i + 1 && sentence.token(i + 1).tag() == Tag.ADP;
            String rest = place ? " " + OwnWords.plain(sentence, i + 1, end) : "";
            return labels.isIn(sentence, i, Math.max(i, end))
                    ? Optional.empty()
                    : Optional.of(new Said(Said.Sort.BLAMELESS, i, sentence.size(), Map.of("where", rest), HARD));
        }
        return Optional.empty();
    }

    /** "What about the time you left me at the station": what still hurts. */
    private Optional<Said> theTime(Sentence sentence) {
        for (int you = 2; you + 1 < sentence.size(); you++) {
            boolean time = sentence.token(you).is("you")
                    && (sentence.token(you - 1).is("time")
                            || sentence.token(you - 1).is("when"))
                    && sentence.has(0, you, "what")
                    && sentence.has(0, you, "about");
            VerbGroup group = time ? VerbGroup.after(sentence, you, null) : null;
            if (group != null && group.main() >= 0 && group.isPast() && !group.isNegated()) {
                return events.of(Said.Sort.DONE, sentence, you, group, false)
                        .map(event -> new Said(Said.Sort.COUNTER, event.verb(), event.end(), event.blanks(), HARD));
            }
        }
        return Optional.empty();
    }

    /** Index where "but only because" begins, before a "because". */
    static int beforeBecause(Sentence sentence, int because) {
        int at = because;
        while (at > 0 && BUT.contains(sentence.token(at - 1).norm())) {
            at--;
        }
        return at;
    }
}

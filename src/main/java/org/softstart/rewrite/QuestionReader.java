package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads questions that are none: "why can't you …", "where were you". */
final class QuestionReader {
    private final WishReader wishes;
    private final EventReader events;

    QuestionReader(WishReader wishes, EventReader events) {
        this.wishes = wishes;
        this.events = events;
    }

    Optional<Said> question(Sentence sentence, int auxiliary, int you) {
        VerbGroup asked = VerbGroup.question(sentence, auxiliary, you);
        VerbGroup group = VerbGroup.after(sentence, you, asked);
        String word = questionWord(sentence, auxiliary);
        if (word.equals("where")) {
            return where(sentence, you, group);
        }
        if (group.main() < 0) {
            return Optional.empty();
        }
        if (isFronted(sentence, auxiliary)) {
            return wishes.of(group.isPast() ? Said.Sort.MISSED : Said.Sort.WISH, sentence, group.main(), true);
        }
        if (isForbidden(sentence, auxiliary, you)) {
            int verb = VerbGroup.infinitiveAt(
                    sentence, sentence.token(group.main()).lemma().equals("dare") ? group.main() + 1 : group.main());
            return verb < 0 ? Optional.empty() : wishes.of(Said.Sort.NOT, sentence, verb, false);
        }
        if (word.isEmpty() && group.mood() == VerbGroup.Mood.ABLE && group.isNegated()) {
            return wishes.of(Said.Sort.NOT, sentence, group.main(), false);
        }
        boolean unable = group.mood() == VerbGroup.Mood.ABLE || group.isNegated() && !group.isPast();
        if (word.equals("why") && unable) {
            return wishes.of(Said.Sort.WHYNOT, sentence, group.main(), true);
        }
        if (word.equals("why") && group.isNegated()) {
            return wishes.of(Said.Sort.MISSED, sentence, group.main(), true);
        }
        boolean howCould =
                word.equals("how") && (group.mood() == VerbGroup.Mood.ABLE_PAST || group.mood() == VerbGroup.Mood.ABLE);
        boolean likeThis = group.isLink(sentence) && sentence.has(you + 1, you + 3, "like");
        if (likeThis) {
            // "Why are you like this": says nothing that could be told.
            return Optional.empty();
        }
        if (word.equals("why") || howCould) {
            boolean past = group.isPast() || group.mood() == VerbGroup.Mood.ABLE_PAST;
            return events.of(past ? Said.Sort.WHY : Said.Sort.WHYHABIT, sentence, you, group, past);
        }
        boolean atLast = group.mood() == VerbGroup.Mood.ABLE_PAST
                && word.isEmpty()
                && !group.isNegated()
                && (sentence.has(you + 1, you + 3, "for") || sentence.has(you + 1, you + 3, "just"));
        boolean everPlan = group.mood() == VerbGroup.Mood.WILL
                || atLast
                || sentence.has(0, auxiliary, "please")
                || sentence.has(you + 1, you + 3, "ever")
                || sentence.has(you + 1, you + 3, "even")
                || group.mood() == VerbGroup.Mood.ABLE && word.isEmpty();
        return everPlan && !group.isPast() ? wishes.of(Said.Sort.WISH, sentence, group.main(), true) : Optional.empty();
    }

    /** "Don't you ever read my diary", "don't you dare order it": no question, although it is built like one. */
    private static boolean isForbidden(Sentence sentence, int auxiliary, int you) {
        return sentence.token(auxiliary).is("do")
                && sentence.has(auxiliary + 1, you, "not")
                && sentence.clauseAt(auxiliary).content() == auxiliary
                && !sentence.endsInQuestionMark();
    }

    private Optional<Said> where(Sentence sentence, int you, VerbGroup group) {
        int end = Extent.ofWish(sentence, you);
        if (end < 0) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, you + 1, end);
        boolean perfect = group.isPerfect();
        String where = "where you " + (perfect ? "were" : group.isPast() ? "were" : "are")
                + (rest.isEmpty() || perfect ? "" : " " + rest);
        return Optional.of(new Said(
                Said.Sort.WHERE,
                you,
                end,
                Map.of("where", where),
                new ActWishes.Known(List.of("worried", "anxious", "scared"), Optional.empty(), Optional.empty())));
    }

    static int auxiliaryBefore(Sentence sentence, int you) {
        int at = you - 1;
        while (at >= 0 && (sentence.token(at).is("not") || sentence.token(at).is("never"))) {
            at--;
        }
        if (at < 0) {
            return -1;
        }
        Token token = sentence.token(at);
        boolean helper = Set.of(
                        "can", "could", "do", "did", "does", "are", "were", "will", "would", "have", "must", "should")
                .contains(token.norm());
        boolean opens = at == 0
                || sentence.clauseAt(at).content() == at
                || isQuestionWord(sentence.token(at - 1))
                || isFronted(sentence, at)
                || sentence.endsInQuestionMark()
                        && !sentence.token(at - 1).tag().equals(Tag.PRON);
        return helper && opens ? at : -1;
    }

    /** "Never once have you asked". */
    private static boolean isFronted(Sentence sentence, int auxiliary) {
        int from = Math.max(0, auxiliary - 4);
        return sentence.has(from, auxiliary, "never")
                || sentence.has(from, auxiliary, "not") && !sentence.has(from, auxiliary, "you");
    }

    private static boolean isQuestionWord(Token token) {
        return Set.of("why", "how", "when", "where", "what", "who", "hell", "fuck", "earth")
                .contains(token.norm());
    }

    private static String questionWord(Sentence sentence, int before) {
        for (int i = before - 1; i >= Math.max(0, before - 4); i--) {
            if (Set.of("why", "how", "when", "where", "what", "who")
                    .contains(sentence.token(i).norm())) {
                return sentence.token(i).norm();
            }
        }
        return "";
    }
}

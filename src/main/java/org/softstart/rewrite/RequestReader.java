package org.softstart.rewrite;

import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

/** Reads what the writer says they have asked for: "I need you to …". */
final class RequestReader {
    private static final Set<String> ASKING =
            Set.of("want", "need", "expect", "ask", "tell", "beg", "like", "remind", "order", "warn", "prefer");

    private static final Set<String> COUNTS = Set.of(
            "a",
            "times",
            "time",
            "again",
            "and",
            "over",
            "already",
            "nicely",
            "so",
            "many",
            "before",
            "twice",
            "once",
            "repeatedly",
            "hundred",
            "thousand",
            "million",
            "last",
            "week",
            "month",
            "yesterday",
            "earlier");

    private static final int NEAR = 5;

    private final WishReader wishes;

    RequestReader(WishReader wishes) {
        this.wishes = wishes;
    }

    /** "I need you to …", "I've asked you not to …", "tired of asking you to …". */
    Optional<Said> asked(Sentence sentence, int you) {
        if (you > 1 && sentence.token(you - 1).is("that") && isRequired(sentence, you - 2)) {
            VerbGroup group = VerbGroup.after(sentence, you, null);
            Said.Sort sort = group.isNegated() ? Said.Sort.NOT : Said.Sort.WISH;
            return group.main() < 0 ? Optional.empty() : wishes.of(sort, sentence, group.main(), false);
        }
        if (you == 0 || !ASKING.contains(sentence.token(you - 1).lemma())) {
            return Optional.empty();
        }
        int after = you + 1;
        while (after < Math.min(you + NEAR, sentence.size())
                && (COUNTS.contains(sentence.token(after).norm())
                        || sentence.token(after).tag() == Tag.NUM)) {
            after++;
        }
        boolean not = sentence.has(after, after + 1, "not");
        int to = after + (not ? 1 : 0);
        if (!sentence.has(to, to + 1, "to") || to + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int verb = VerbGroup.infinitiveAt(sentence, to + 1);
        return verb < 0 ? Optional.empty() : wishes.of(not ? Said.Sort.NOT : Said.Sort.WISH, sentence, verb, false);
    }

    /** "I require that you …", "what I am asking is that you …". */
    private static boolean isRequired(Sentence sentence, int before) {
        for (int i = before; i >= Math.max(0, before - 1); i--) {
            if (Set.of("require", "insist", "demand", "ask", "expect", "suggest", "request", "propose")
                    .contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }
}

package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads what is so, where neither of the two does anything: "your mates come first every weekend". */
final class StateReader {
    private static final Set<String> LEADS = Set.of("now", "so", "and", "but", "then", "honestly", "seriously");
    private static final Set<String> SUBJECTS =
            Set.of("your", "our", "my", "the", "we", "he", "she", "they", "there", "nobody", "everyone");
    private static final int LEAST = 5;
    private static final int MOST = 22;
    private static final ActWishes.Known HARD =
            new ActWishes.Known(List.of("upset", "sad", "frustrated", "hurt"), Optional.empty(), Optional.empty());

    private StateReader() {}

    static Optional<Said> of(Sentence sentence, Labels labels) {
        int from = 0;
        while (from < sentence.size()
                && (LEADS.contains(sentence.token(from).norm())
                        || !sentence.token(from).isWord())) {
            from++;
        }
        int end = sentence.size();
        while (end > from && !sentence.token(end - 1).isWord()) {
            end--;
        }
        if (labels.isIn(sentence, from, end)) {
            end = firstMark(sentence, from);
        }
        boolean fits = end - from >= LEAST
                && end - from <= MOST
                && !sentence.has(from, end, "you")
                && !labels.isIn(sentence, from, end);
        if (!fits || !isSubject(sentence, from) || verb(sentence, from, end) < 0) {
            return Optional.empty();
        }
        String state = OwnWords.small(sentence, from, OwnWords.plain(sentence, from, end));
        return Optional.of(new Said(Said.Sort.STATE, verb(sentence, from, end), end, Map.of("state", state), HARD));
    }

    private static int firstMark(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && sentence.token(at).isWord()) {
            at++;
        }
        return at;
    }

    private static boolean isSubject(Sentence sentence, int from) {
        Token first = sentence.token(from);
        return SUBJECTS.contains(first.norm()) || first.tag() == Tag.PROPN;
    }

    private static int verb(Sentence sentence, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (sentence.token(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }
}

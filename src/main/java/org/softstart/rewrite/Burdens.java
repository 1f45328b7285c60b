package org.softstart.rewrite;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;

/** "It's always me who gets up", "I'm the one who does the bins": what the writer carries, without whom it is held against. */
final class Burdens {
    private static final ActWishes.Known TIRED =
            new ActWishes.Known(List.of("worn out", "tired", "stretched"), Optional.empty(), Optional.empty());
    private static final Set<String> LEADS = Set.of("always", "only", "just", "still", "the", "one", "once", "again");
    private static final int NEAR = 5;

    private Burdens() {}

    static Optional<Said> read(Sentence sentence) {
        for (int i = 2; i + 2 < sentence.size(); i++) {
            boolean relative = sentence.token(i).is("who") || sentence.token(i).is("that");
            int self = relative ? self(sentence, i) : -1;
            if (self < 0 || !sentence.token(i + 1).isVerb()) {
                continue;
            }
            int end = Extent.ofEvent(sentence, i + 1);
            if (end < 0 || sentence.has(i + 1, end, "you") && sentence.has(i + 1, end, "not")) {
                return Optional.empty();
            }
            String act = OwnWords.plain(sentence, i + 1, end);
            return act.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Said(Said.Sort.BURDEN, self, end, Map.of("own", "I'm the one who " + act), TIRED));
        }
        return Optional.empty();
    }

    /** Index of "me" in "it's me who", of "I" in "I'm always the one who"; -1 when somebody else is meant. */
    private static int self(Sentence sentence, int relative) {
        for (int i = relative - 1; i >= Math.max(0, relative - NEAR); i--) {
            if (sentence.token(i).is("me") && sentence.has(Math.max(0, i - 3), i, "it")) {
                return i;
            }
            if (sentence.token(i).is("i") && sentence.has(i + 1, i + 2, "am")) {
                return sentence.has(i, relative, "one") ? i : -1;
            }
            if (!LEADS.contains(sentence.token(i).norm()) && !sentence.token(i).is("am")) {
                return -1;
            }
        }
        return -1;
    }
}

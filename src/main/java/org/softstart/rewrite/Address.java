package org.softstart.rewrite;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** The name or pet name that a sentence begins with or ends in: it is kept, since it is who one is speaking to. */
final class Address {
    private static final Set<String> GREETING =
            Set.of("dear", "dearest", "hi", "hey", "hello", "hiya", "morning", "evening");

    private final Set<String> endearments = new HashSet<>();

    Address(List<List<String>> table) {
        table.forEach(row -> endearments.add(row.get(0)));
    }

    /** "Honey, " of "Honey, you never help", "Dear Tom, " of a letter on one line; empty if there is none. */
    Optional<String> opening(Sentence sentence) {
        int from = GREETING.contains(sentence.token(0).norm()) ? 1 : 0;
        for (int length = from + 1; length <= from + 2 && length < sentence.size(); length++) {
            if (!isMark(sentence.token(length)) || !isName(sentence, from, length)) {
                continue;
            }
            return Optional.of(words(sentence, 0, length) + ", ");
        }
        return Optional.empty();
    }

    /** The pet name of "You never help, babe". */
    Optional<String> closing(Sentence sentence) {
        int end = sentence.size();
        while (end > 0 && !sentence.token(end - 1).isWord()) {
            end--;
        }
        for (int length = 1; length <= 2 && length < end; length++) {
            int from = end - length;
            if (from > 1 && isMark(sentence.token(from - 1)) && isName(sentence, from, end)) {
                return Optional.of(words(sentence, from, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isMark(Token token) {
        return token.is(",");
    }

    private boolean isName(Sentence sentence, int from, int to) {
        String words = words(sentence, from, to).toLowerCase(Locale.ROOT);
        Token only = sentence.token(from);
        boolean name = to - from == 1
                && (only.tag() == Tag.PROPN || from == 1)
                && Character.isUpperCase(only.surface().charAt(0))
                && !only.isShouted();
        return name || endearments.contains(words);
    }

    private static String words(Sentence sentence, int from, int to) {
        return sentence.span(from, to).of(sentence.text());
    }
}

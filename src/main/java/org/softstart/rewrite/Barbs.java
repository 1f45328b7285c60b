package org.softstart.rewrite;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** Sentences that only sting: "Says it all.", "So selfish.", "I'm not your maid." Nothing of the matter is lost with them. */
final class Barbs {
    private static final int FRAGMENT = 4;
    private static final int SHORT = 7;
    private static final int COMPARED = 12;
    private static final int SCRAP = 2;
    private static final int REFUSAL = 6;

    private final Set<String> sayings = new HashSet<>();
    private final List<Pattern> outbursts;
    private final Labels labels;

    /**
     * Makes it.
     *
     * @param sayings rows of whole sentences of that kind
     * @param outbursts rows of expressions that begin such sentences: they say how angry one is and nothing of what about
     */
    Barbs(List<List<String>> sayings, List<List<String>> outbursts, Labels labels) {
        sayings.forEach(row -> this.sayings.add(row.get(0)));
        this.outbursts = outbursts.stream()
                .map(row -> Pattern.compile("^(?:" + row.get(0) + ")"))
                .toList();
        this.labels = labels;
    }

    boolean isOne(Sentence sentence) {
        String words = words(sentence);
        return sayings.contains(words)
                || isVerdict(sentence)
                || isRefusedRole(sentence)
                || isComparison(sentence)
                || isOutburst(words);
    }

    private boolean isOutburst(String words) {
        return outbursts.stream().anyMatch(outburst -> outburst.matcher(words).find());
    }

    /** "Twice.", "Not one.": says nothing where what came before it is said otherwise. */
    static boolean isScrap(Sentence sentence) {
        if (sentence.has(0, 1, "it") && sentence.has(2, 3, "not") && sentence.words() <= SCRAP + 2) {
            return true;
        }
        boolean number = sentence.tokens().stream()
                .anyMatch(token -> token.tag() == org.softstart.text.Tag.NUM && !token.is("one"));
        return sentence.words() <= SCRAP
                && !number
                && !sentence.endsInQuestionMark()
                && sentence.tokens().stream().noneMatch(Token::isVerb);
    }

    private static String words(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(Token::isWord)
                .map(Token::norm)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    /** "So selfish.", "Clown." */
    private boolean isVerdict(Sentence sentence) {
        boolean verb = sentence.tokens().stream()
                .anyMatch(token -> token.isVerb() && !token.lemma().equals("be"));
        boolean you = sentence.has(0, sentence.size(), "you");
        return sentence.words() <= (you ? SHORT : FRAGMENT)
                && (you || !verb)
                && labels.isIn(sentence, 0, sentence.size());
    }

    /** "It's like living with a wall." */
    private static boolean isComparison(Sentence sentence) {
        return sentence.words() <= COMPARED
                && (sentence.has(0, 1, "it") || sentence.has(0, 1, "you"))
                && sentence.has(2, 3, "like")
                && sentence.token(1).lemma().equals("be");
    }

    /** "I'm not your mother": whatever the matter is, it isn't that. */
    private static boolean isRefusedRole(Sentence sentence) {
        boolean self = sentence.has(0, 1, "i") && sentence.has(1, 2, "am") && sentence.has(2, 3, "not");
        return self
                && sentence.words() <= REFUSAL
                && (sentence.has(3, 4, "your") || sentence.has(3, 4, "a"))
                && sentence.tokens().stream().skip(2).noneMatch(Token::isVerb);
    }
}

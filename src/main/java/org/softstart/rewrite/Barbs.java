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
    /** As whole sentences, they say how angry one is and nothing of what about. */
    private static final Pattern OUTBURST = Pattern.compile("^(do you want me to (have a|die|leave|beg|go mad|lose)"
            + "|am i (nothing|invisible|a joke|a ghost|just a|your maid)"
            + "|(nobody|no one) (wants|cares|asked|likes)"
            + "|i will never (trust|forgive|believe) you"
            + "|do not (even )?(ever )?(ask|talk|speak|come|call|text|message|ring)( [a-z]+){0,3} again$"
            + "|(and )?i (do )?mean it\\b.{0,12}$"
            + "|i am not (asking|joking|kidding|messing)\\b.{0,12}$"
            + "|i am (so |really |just )?(sick|tired|fed up|done|sick and tired) (of|with) (asking|telling you|saying it|it|this|you|repeating myself)$"
            + "|you can not talk\\b"
            + "|you are one to talk\\b"
            + "|(now |so )?(just |please )?drop it\\b.{0,8}$"
            + "|(so |now )?(just )?do it( now)?$"
            + "|be (logical|reasonable|rational|serious|sensible)( for .*| about it)?$"
            + "|how could i think\\b"
            + "|(really |very )+well done$"
            + "|(and )?that is (that|final|the end of (it|that))$"
            + "|(now |so )?i (get|have) to be the bad (guy|one|cop)$"
            + "|(you|you and your [a-z]+) can talk to the (wall|hand)$"
            + "|no excuses$"
            + "|i am warning you"
            + "|(oh )?here we go( again)?$"
            + "|you have (got )?(some|a) (nerve|cheek)$"
            + "|what (sort|kind) of an? [a-z]+ does (that|this)"
            + "|spare me (the|your)( [a-z]+){1,3}$"
            + "|(oh )?(guess|look) who"
            + "|you can (talk to|tell it to) the (wall|hand|dog)$"
            + "|(just |so )?do what(ever)? you (want|like)( then)?( you (will|always do|are going to)( anyway)?)?$"
            + "|who does (that|this)$)");

    private static final int FRAGMENT = 4;
    private static final int SHORT = 7;
    private static final int COMPARED = 12;
    private static final int SCRAP = 2;
    private static final int REFUSAL = 6;

    private final Set<String> sayings = new HashSet<>();
    private final Labels labels;

    /**
     * Makes it.
     *
     * @param table rows of whole sentences of that kind
     */
    Barbs(List<List<String>> table, Labels labels) {
        table.forEach(row -> sayings.add(row.get(0)));
        this.labels = labels;
    }

    boolean isOne(Sentence sentence) {
        return sayings.contains(words(sentence))
                || isVerdict(sentence)
                || isRefusedRole(sentence)
                || isComparison(sentence)
                || OUTBURST.matcher(words(sentence)).find();
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

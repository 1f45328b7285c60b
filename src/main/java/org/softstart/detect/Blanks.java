package org.softstart.detect;

import java.util.HashMap;
import java.util.Map;
import org.softstart.lexicon.Match;
import org.softstart.model.Span;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Takes the writer's own words out of a match. */
final class Blanks {
    private Blanks() {}

    static Map<String, String> of(Sentence sentence, Match match) {
        Map<String, String> blanks = new HashMap<>();
        match.captures().forEach((name, range) -> {
            if (range.end() > range.start()) {
                blanks.put(name, words(sentence, range.start(), range.end()));
            }
        });
        int verb = lastVerb(sentence, match);
        if (verb >= 0) {
            blanks.putIfAbsent("verb", sentence.token(verb).lemma());
        }
        Clause clause = sentence.clauseAt(match.end() - 1);
        int end = clause.end();
        while (end > match.end() && !sentence.token(end - 1).isWord()) {
            end--;
        }
        blanks.putIfAbsent("rest", end > match.end() ? words(sentence, match.end(), end) : "");
        int thing = noun(sentence, match.start(), end);
        if (thing >= 0) {
            blanks.putIfAbsent("thing", phrase(sentence, thing, match.start()));
        }
        return blanks;
    }

    private static String words(Sentence sentence, int from, int to) {
        Span span = sentence.span(from, to);
        String words = span.of(sentence.text());
        Token first = sentence.token(from);
        boolean capital = from <= sentence.clauses().get(0).content() && first.tag() != Tag.PROPN && !first.is("i");
        return capital ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    private static int lastVerb(Sentence sentence, Match match) {
        for (int i = match.end() - 1; i >= match.start(); i--) {
            if (sentence.token(i).tag() == Tag.VERB) {
                return i;
            }
        }
        return -1;
    }

    private static int noun(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).tag() == Tag.NOUN) {
                return i;
            }
        }
        return -1;
    }

    /** The noun with its determiner and the adjectives and nouns before it. */
    private static String phrase(Sentence sentence, int noun, int from) {
        int start = noun;
        while (start > from && isModifier(sentence.token(start - 1))) {
            start--;
        }
        int end = noun + 1;
        while (end < sentence.size() && sentence.token(end).tag() == Tag.NOUN) {
            end++;
        }
        return words(sentence, start, end);
    }

    private static boolean isModifier(Token token) {
        return token.tag() == Tag.DET
                || token.tag() == Tag.ADJ
                || token.tag() == Tag.NOUN
                || token.is("our")
                || token.is("my");
    }
}

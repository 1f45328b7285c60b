package org.softstart.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence into clauses: at punctuation, and at a conjunction that a subject follows. */
public final class Clauses {
    private static final Set<String> BREAKS =
            Set.of(",", ";", ":", "-", "--", "–", "—", "…", "...", "(", ")", ".", "!", "?");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and",
            "but",
            "or",
            "so",
            "because",
            "although",
            "though",
            "while",
            "whereas",
            "when",
            "whenever",
            "if",
            "unless",
            "until",
            "till",
            "since",
            "then",
            "plus",
            "yet",
            "as");
    private static final Set<String> SUBJECTS = Set.of(
            "i",
            "you",
            "we",
            "he",
            "she",
            "it",
            "they",
            "this",
            "that",
            "there",
            "nobody",
            "everyone",
            "nothing",
            "everything",
            "someone",
            "my",
            "your",
            "our",
            "his",
            "her",
            "their",
            "the");
    /** What may stand before a clause's first real word. */
    private static final Set<String> LEAD_INS = Set.of(
            "and",
            "but",
            "so",
            "well",
            "oh",
            "ok",
            "okay",
            "hey",
            "hi",
            "hello",
            "honestly",
            "look",
            "listen",
            "seriously",
            "wow",
            "yeah",
            "yes",
            "no",
            "please",
            "also",
            "then",
            "actually",
            "anyway",
            "because",
            "like",
            "ah",
            "ugh",
            "lol",
            "haha",
            "right",
            "sorry",
            "fine",
            "or",
            "plus",
            "frankly",
            "basically",
            "babe",
            "baby",
            "love",
            "darling",
            "honey",
            "hun",
            "hon",
            "sweetheart",
            "dear",
            "mate",
            "god",
            "jesus",
            "christ",
            "fuck",
            "shit",
            "man",
            "omg");

    private Clauses() {}

    public static List<Clause> of(List<Token> tokens) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < tokens.size(); i++) {
            boolean afterBreak = isBreak(tokens.get(i - 1)) && !isBreak(tokens.get(i));
            boolean conjunction = CONJUNCTIONS.contains(tokens.get(i).norm()) && startsClause(tokens, i);
            if (afterBreak || conjunction) {
                clauses.add(clause(tokens, start, i));
                start = i;
            }
        }
        if (!tokens.isEmpty()) {
            clauses.add(clause(tokens, start, tokens.size()));
        }
        return clauses;
    }

    private static boolean isBreak(Token token) {
        return !token.isWord()
                && (BREAKS.contains(token.norm()) || token.norm().startsWith("..") || isMarks(token.norm()));
    }

    private static boolean isMarks(String norm) {
        return norm.chars().allMatch(c -> c == '!' || c == '?' || c == '.');
    }

    private static boolean startsClause(List<Token> tokens, int conjunction) {
        int next = conjunction + 1;
        while (next < tokens.size()
                && next <= conjunction + 2
                && tokens.get(next).tag() == Tag.ADV) {
            next++;
        }
        if (next >= tokens.size()) {
            return false;
        }
        String word = tokens.get(next).norm();
        if (tokens.get(conjunction).is("as") || tokens.get(conjunction).is("so")) {
            return Set.of("i", "you", "we", "he", "she", "it", "they").contains(word);
        }
        return SUBJECTS.contains(word) || tokens.get(next).tag() == Tag.PROPN;
    }

    private static Clause clause(List<Token> tokens, int start, int end) {
        int content = start;
        while (content < end - 1 && isLeadIn(tokens.get(content))) {
            content++;
        }
        return new Clause(start, content, end);
    }

    private static boolean isLeadIn(Token token) {
        return !token.isWord() || token.tag() == Tag.INTJ || LEAD_INS.contains(token.norm());
    }
}

package org.softstart.text;

import java.util.List;
import java.util.Optional;
import org.softstart.model.Span;

/**
 * One analysed sentence. It knows nothing of where it stands, so the same words are analysed once however often and
 * wherever they come.
 */
public final class Sentence {
    private final String text;
    private final List<Token> tokens;
    private final List<Clause> clauses;
    private final int[] clauseOf;
    private final Optional<Dependencies> dependencies;
    private final int words;

    public Sentence(String text, List<Token> tokens, List<Clause> clauses, Optional<Dependencies> dependencies) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.clauses = List.copyOf(clauses);
        this.dependencies = dependencies;
        this.clauseOf = new int[tokens.size()];
        for (int c = 0; c < clauses.size(); c++) {
            for (int t = clauses.get(c).start(); t < clauses.get(c).end(); t++) {
                clauseOf[t] = c;
            }
        }
        this.words = countWords();
    }

    private int countWords() {
        int count = 0;
        int end = -1;
        for (Token token : tokens) {
            int start = token.span().start();
            boolean isClitic = start > 0 && Character.isLetter(text.charAt(start - 1));
            if (token.isWord() && start >= end && !isClitic) {
                count++;
                end = token.span().end();
            }
        }
        return count;
    }

    /** The words as a reader counts them: {@code don't} is one. */
    public int words() {
        return words;
    }

    public String text() {
        return text;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    public List<Clause> clauses() {
        return clauses;
    }

    /** The clause that the token at this index belongs to. */
    public Clause clauseAt(int token) {
        return clauses.get(clauseOf[token]);
    }

    /** Index of that clause. */
    public int clauseIndex(int token) {
        return clauseOf[token];
    }

    /** The parse, when the deep analysis has run and the sentence was not too long for it. */
    public Optional<Dependencies> dependencies() {
        return dependencies;
    }

    /** The letters from token {@code from} up to, not including, token {@code to}; relative to the sentence. */
    public Span span(int from, int to) {
        int start = tokens.get(from).span().start();
        int end = start;
        for (int i = from; i < to; i++) {
            end = Math.max(end, tokens.get(i).span().end());
        }
        return new Span(start, end);
    }

    /** Whether a word stands in {@code [from, to)}. */
    public boolean has(int from, int to, String word) {
        for (int i = Math.max(from, 0); i < Math.min(to, tokens.size()); i++) {
            if (tokens.get(i).is(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it ends in a question mark, closing quotes and emoji aside. */
    public boolean endsInQuestionMark() {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                return false;
            }
            if (token.norm().indexOf('?') >= 0) {
                return true;
            }
        }
        return false;
    }
}

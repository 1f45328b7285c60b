package org.softstart.model;

import java.util.Objects;

/**
 * One guess at what lies under somebody's words. Never more than a guess.
 *
 * @param feeling what they may feel, a word of {@code feelings.tsv}
 * @param need what they may need, a word of {@code needs.tsv}
 * @param span the words that the guess rests on
 * @param said whether they named the feeling themselves
 */
public record Guess(String feeling, String need, Span span, Origin said) {

    /** Where the feeling comes from. */
    public enum Origin {
        /** Their own word. */
        SAID,
        GUESSED
    }

    public Guess {
        Objects.requireNonNull(feeling, "feeling");
        Objects.requireNonNull(need, "need");
    }

    /** The guess as a sentence that says it is one. */
    public String message() {
        return said == Origin.SAID
                ? "They say they are " + feeling + ". My guess: what they need is " + need + "."
                : "My guess: they may be feeling " + feeling + ", and what they need may be " + need + ".";
    }
}

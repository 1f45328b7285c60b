package org.softstart.practice;

/**
 * One of the two bins that a skill's lines are sorted into.
 *
 * @param id its name in files
 * @param label its name for people
 * @param holds what the lines in it are like
 */
public record Bin(String id, String label, Tone holds) {
    /** What a line is like. */
    public enum Tone {
        /** Good as it is. */
        GENTLE,
        /** It stings. */
        HARSH,
        /** It does not sting, but something is missing. */
        LACKING
    }
}

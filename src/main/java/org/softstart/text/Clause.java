package org.softstart.text;

/**
 * A stretch of a sentence with one statement in it.
 *
 * @param start index of its first token
 * @param content index of its first token that is no greeting, interjection, conjunction or punctuation
 * @param end index after its last token; closing punctuation belongs to it
 */
public record Clause(int start, int content, int end) {}

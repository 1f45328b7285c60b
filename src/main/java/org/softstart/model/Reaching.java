package org.softstart.model;

/**
 * A place where somebody reaches out: an apology, a fresh start, a kind word.
 *
 * @param span where it stands in their message
 * @param message what it does, in a plain sentence
 */
public record Reaching(Span span, String message) {}

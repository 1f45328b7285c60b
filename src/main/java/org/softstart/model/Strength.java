package org.softstart.model;

/**
 * Something the draft already does well.
 *
 * @param category such as {@code appreciation}
 * @param rule such as {@code appreciation.thanks}
 * @param span where it stands in the draft
 * @param message what works, in one sentence
 */
public record Strength(String category, String rule, Span span, String message) {}

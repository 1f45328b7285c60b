package org.softstart.model;

/**
 * One piece of advice on a whole letter or spoken proposal; never a mark.
 *
 * @param rule such as {@code letter.free-no}
 * @param met whether the draft does it
 * @param message what that means here, in one sentence
 */
public record Check(String rule, boolean met, String message) {}

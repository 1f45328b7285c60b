package org.softstart.text;

import org.softstart.model.Span;

/**
 * A word or punctuation mark of a sentence. Contractions and texting spellings are opened up: {@code don't} is two tokens,
 * {@code do} and {@code not}, which share the letters between them.
 *
 * @param span where it stands, relative to its sentence
 * @param surface the letters in the draft, or the opened-up spelling where one token became several
 * @param norm lower case, straight quotes, usual spelling
 * @param lemma dictionary form
 * @param tag part of speech
 */
public record Token(Span span, String surface, String norm, String lemma, Tag tag) {

    /** Whether it has a letter or digit. */
    public boolean isWord() {
        return tag != Tag.PUNCT && tag != Tag.SYM;
    }

    public boolean is(String word) {
        return norm.equals(word);
    }

    public boolean isVerb() {
        return tag == Tag.VERB || tag == Tag.AUX;
    }

    /** The form of a verb, judged by its letters. */
    public Form form() {
        if (norm.equals(lemma)) {
            return Form.BASE;
        }
        if (norm.endsWith("ing")) {
            return Form.ING;
        }
        boolean third = norm.endsWith("s") && norm.length() > 2 && !norm.equals("was");
        return third || norm.equals("is") ? Form.S : Form.PAST;
    }

    /** Written in capitals, and long enough for that to be meant. */
    public boolean isShouted() {
        if (surface.length() < 3 || norm.equals("ok")) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < surface.length(); i++) {
            char c = surface.charAt(i);
            if (Character.isLowerCase(c) || Character.isDigit(c)) {
                return false;
            }
            letter |= Character.isLetter(c);
        }
        return letter;
    }
}

package org.softstart.rewrite;

/**
 * What becomes of a sentence in the plain account of a message.
 *
 * @param sentence its index; -1 for one that was not in the draft
 * @param text nothing if it is left out
 */
record AccountLine(int sentence, String text, Kind kind) {

    /** How it can be gone on from. */
    enum Kind {
        /** As it stood, but for what only poked. */
        PLAIN,
        /** Something is asked. */
        ASK,
        /** A charge or question told as what the partner did: "you booked a golf weekend". */
        PAST,
        /** The same of what the partner does. */
        NOW
    }

    static AccountLine without(int sentence) {
        return new AccountLine(sentence, "", Kind.PLAIN);
    }

    boolean isAsk() {
        return kind == Kind.ASK;
    }

    /** Whether a charge or question was told as what the partner did or does. */
    boolean isAct() {
        return kind == Kind.PAST || kind == Kind.NOW;
    }

    AccountLine as(String words) {
        return new AccountLine(sentence, words, kind);
    }
}

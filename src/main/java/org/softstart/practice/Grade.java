package org.softstart.practice;

/** What an answer shows of a skill. */
public enum Grade {
    GOT_IT("Got it"),
    NEARLY("Nearly"),
    TRY_AGAIN("Try again"),
    /** Not judged: what was written sounds unsafe, and no exercise matters then. */
    SET_ASIDE("Let\u2019s set this aside");

    private final String label;

    Grade(String label) {
        this.label = label;
    }

    /** The name shown to people. */
    public String label() {
        return label;
    }
}

package org.softstart.model;

import java.util.Locale;

/** Who may be in danger in a safety finding; decides which words of help are shown. */
public enum Risk {
    WRITER_MAY_HARM,
    WRITER_AT_RISK,
    SELF_HARM,
    /** Self-harm announced to keep a partner: both panels. */
    LEVERAGE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The same danger for the one who receives the words: a threat puts them at risk, and the one who is afraid is the other. */
    public Risk seenFromTheOtherSide() {
        return switch (this) {
            case WRITER_MAY_HARM -> WRITER_AT_RISK;
            case WRITER_AT_RISK -> WRITER_MAY_HARM;
            case SELF_HARM, LEVERAGE -> this;
        };
    }

    public static Risk of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

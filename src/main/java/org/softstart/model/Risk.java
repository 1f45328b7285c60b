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

    public static Risk of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

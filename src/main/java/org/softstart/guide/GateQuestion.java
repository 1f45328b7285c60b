package org.softstart.guide;

import java.util.Locale;

/** What is asked before anything else. */
public enum GateQuestion {
    FEAR,
    HARM,
    NO_SAFE;

    /** The name used in data. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

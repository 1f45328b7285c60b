package org.softstart.model;

import java.util.List;
import java.util.Locale;

/** What to do with the draft as it stands. */
public enum Verdict {
    /** Nothing to change. */
    READY,
    /** One to three findings of severity 1 or 2. */
    SOFTEN,
    /** Any finding of severity 3 or 4, or four findings and more. */
    REWORK,
    /** A safety finding of level S2 or S3. */
    PAUSE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Verdict of(List<Finding> findings) {
        if (findings.stream().anyMatch(f -> f.isAt(SafetyLevel.S2) || f.isAt(SafetyLevel.S3))) {
            return PAUSE;
        }
        if (findings.isEmpty()) {
            return READY;
        }
        boolean strong = findings.stream().anyMatch(f -> f.severity() >= 3);
        return strong || findings.size() >= 4 ? REWORK : SOFTEN;
    }
}

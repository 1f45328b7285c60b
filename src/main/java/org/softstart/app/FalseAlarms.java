package org.softstart.app;

import java.util.List;
import org.softstart.model.Finding;

/**
 * How often harmless messages were disturbed.
 *
 * @param alarmed those with a finding of severity 2 and up
 * @param noted those with any finding
 */
public record FalseAlarms(Share alarmed, Share noted) {
    static final FalseAlarms NONE = new FalseAlarms(new Share(0, 0), new Share(0, 0));

    private static final int ALARM = 2;

    /** Whether a person would be stopped, and not only be told something by the way. */
    public static boolean isAlarm(List<Finding> found) {
        return found.stream().anyMatch(finding -> finding.severity() >= ALARM);
    }

    FalseAlarms plus(List<Finding> found) {
        return new FalseAlarms(alarmed.plus(isAlarm(found)), noted.plus(!found.isEmpty()));
    }

    public int messages() {
        return noted.whole();
    }
}

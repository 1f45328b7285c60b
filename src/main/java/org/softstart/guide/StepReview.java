package org.softstart.guide;

import java.util.List;
import org.softstart.model.Check;
import org.softstart.model.Finding;
import org.softstart.model.Help;

/**
 * What a step, or the whole, does already and what could be kinder. Advice, never a mark.
 *
 * @param text what was read; the findings' places are in it
 * @param checks what such a step should do
 * @param findings concerns worth softening
 * @param help who can help, when something sounds unsafe: then no letter is built
 */
public record StepReview(String text, List<Check> checks, List<Finding> findings, List<Help> help) {

    public StepReview {
        checks = List.copyOf(checks);
        findings = List.copyOf(findings);
        help = List.copyOf(help);
    }

    /** Whether a letter may be built of this. */
    public boolean isSafe() {
        return help.isEmpty();
    }

    /** Shows the size only. */
    @Override
    public String toString() {
        return "StepReview[" + text.length() + " characters, " + checks.size() + " checks, " + findings.size()
                + " findings]";
    }
}

package org.softstart.model;

import java.util.List;
import java.util.Optional;

/**
 * The complete, ordered answer to a draft; all that a window, a command line or a server sees.
 *
 * @param kind the draft's kind
 * @param words words in the draft
 * @param sentences sentences in the draft
 * @param judged whether the draft was judged at all; one that is not in English is left alone
 * @param verdict what to do with the draft; of one that was not judged it says only that nothing was found
 * @param findings concerns, by start, one a rule and span
 * @param strengths at most four, by start
 * @param checks advice on letters and spoken proposals; empty for other kinds
 * @param help who can help, when something in the draft sounds unsafe
 * @param notice one sentence when the draft was not judged (or only in part), such as one that is not in English
 */
public record Report(
        DraftKind kind,
        int words,
        int sentences,
        boolean judged,
        Verdict verdict,
        List<Finding> findings,
        List<Strength> strengths,
        List<Check> checks,
        List<Help> help,
        Optional<String> notice) {

    public Report {
        findings = List.copyOf(findings);
        strengths = List.copyOf(strengths);
        checks = List.copyOf(checks);
        help = List.copyOf(help);
    }
}

package org.softstart.practice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Strength;

/**
 * What is in a line.
 *
 * @param norm its words and marks in usual spelling and lower case, contractions opened up, with a space between
 * @param words its words, as they stand and in their dictionary form
 * @param content the dictionary forms of those that carry meaning
 * @param length how many words
 * @param sentences how many sentences
 * @param questions how many of them ask
 * @param findings what may land hard
 * @param strengths what works, where nothing in the same sentence lands hard
 * @param isDoubtful whether a rule that mostly finds hard lines found one here, and learned judgement lowered it to a note
 * @param help who can help, if it sounds unsafe
 * @param roughness how likely learned judgement takes it to land hard, from 0 to 1
 * @param impressions for each sentence how much learned judgement takes it for each kind of concern: log-odds by its name
 * @param sense where it lies among everything that could be said: lines that are alike lie close together
 * @param hasVerb whether anything in it says what somebody does or is
 * @param isEnglish whether it could be judged at all
 */
public record Heard(
        String norm,
        Set<String> words,
        Set<String> content,
        int length,
        int sentences,
        int questions,
        List<Finding> findings,
        List<Strength> strengths,
        boolean isDoubtful,
        double roughness,
        List<Map<String, Double>> impressions,
        List<Float> sense,
        boolean hasVerb,
        List<Help> help,
        boolean isEnglish) {

    public Heard {
        words = Set.copyOf(words);
        content = Set.copyOf(content);
        findings = List.copyOf(findings);
        strengths = List.copyOf(strengths);
        impressions = List.copyOf(impressions);
        sense = List.copyOf(sense);
        help = List.copyOf(help);
    }

    /** The finding that lands hardest. */
    Optional<Finding> worst() {
        return findings.stream().filter(Heard::counts).max(Comparator.comparing(Finding::severity));
    }

    /** The same without the findings of these rules. */
    Heard without(Set<String> rules) {
        return new Heard(
                norm,
                words,
                content,
                length,
                sentences,
                questions,
                findings.stream().filter(f -> !rules.contains(f.rule())).toList(),
                strengths,
                isDoubtful,
                roughness,
                impressions,
                sense,
                hasVerb,
                help,
                isEnglish);
    }

    /** Whether something in it calls for setting the exercise aside: a threat, a danger. */
    boolean isUnsafe() {
        return findings.stream().anyMatch(f -> f.isAt(SafetyLevel.S3));
    }

    /** Whether it may touch on danger without being certain of it. */
    boolean mayBeUnsafe() {
        return findings.stream().anyMatch(Finding::isSafety);
    }

    /** What was only learned of danger is a reason to ask, not to judge. */
    private static boolean counts(Finding finding) {
        return !finding.isSafety() || !finding.pattern().equals(Finding.LEARNED);
    }

    /** Whether several different things in it land hard. */
    boolean landsHardTwice() {
        return findings.stream()
                        .filter(finding -> counts(finding) && finding.severity() >= 2)
                        .map(Finding::rule)
                        .distinct()
                        .count()
                > 1;
    }

    boolean landsHard() {
        return hard().isPresent();
    }

    /** The worst that was found, if it lands hard. */
    Optional<Finding> hard() {
        return worst().filter(finding -> finding.severity() >= 2);
    }
}

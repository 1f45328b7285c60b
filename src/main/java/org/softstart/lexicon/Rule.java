package org.softstart.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Category;
import org.softstart.model.DraftKind;
import org.softstart.model.Risk;
import org.softstart.model.SafetyLevel;

/**
 * One rule file: what to notice, why it matters, what to offer instead, and the examples that are both its tests and its
 * lessons. The fields are those of {@code src/docs/rule-files.md}.
 *
 * @param id {@code category.sub-kind}
 * @param kinds the kinds of draft it is for; empty for all
 * @param atLeast how many matches it takes
 * @param thresholds numbers for the detector of the same name
 * @param lists the rule's own word lists
 * @param respect for safety rules and strengths: the switches that are on although they are off for these by default
 */
public record Rule(
        String id,
        Scope scope,
        Status status,
        int severity,
        Optional<SafetyLevel> level,
        Optional<Risk> risk,
        String title,
        String why,
        Optional<String> question,
        Optional<String> tip,
        Set<DraftKind> kinds,
        int atLeast,
        Map<String, Integer> thresholds,
        Map<String, TermList> lists,
        Set<Switch> respect,
        List<RulePattern> patterns,
        List<Unless> unless,
        List<Frame> rewrites,
        List<Example> examples) {

    /** How much of a draft a rule looks at. */
    public enum Scope {
        SENTENCE,
        OPENING,
        MESSAGE
    }

    /** Whether people see what a rule finds. */
    public enum Status {
        ON,
        /** Runs in tests and, when asked for, in evaluation. */
        TRIAL
    }

    /** How much of the text a finding marks. */
    public enum Mark {
        /** The match, widened to the end of its clause. */
        CLAUSE,
        /** Just the match. */
        MATCH,
        SENTENCE
    }

    /** Where an exception has to match. */
    public enum Within {
        OVERLAP,
        CLAUSE,
        SENTENCE,
        DRAFT
    }

    /** What switches a pattern off by itself. */
    public enum Switch {
        QUOTED,
        NEGATED,
        CONDITIONAL,
        IMAGINED,
        THIRD,
        QUESTION
    }

    /**
     * One pattern of a rule.
     *
     * @param tests names of tests that must hold besides
     * @param allow switches that this pattern ignores
     */
    public record RulePattern(
            String id,
            TokenPattern pattern,
            List<String> tests,
            Set<Switch> allow,
            Optional<Integer> severity,
            Optional<SafetyLevel> level,
            Optional<Risk> risk,
            Mark mark,
            boolean startsWithYou) {}

    /**
     * An exception.
     *
     * @param patterns ids of the patterns it is for; empty for all
     */
    public record Unless(String id, TokenPattern pattern, Within within, Set<String> patterns) {}

    /**
     * A gentler wording with blanks and slots.
     *
     * @param patterns ids of the patterns it is for; empty for all
     */
    public record Frame(String id, String text, Set<String> patterns) {}

    /** What an example shows. */
    public enum Sort {
        /** Is found. */
        FLAG,
        /** Is left alone. */
        KEEP,
        /** May get a note, not more. */
        SOFT,
        /** Ought to be found and is not yet. */
        KNOWN_MISS,
        /** Ought to be left alone and is not yet. */
        KNOWN_FALSE
    }

    /**
     * One example.
     *
     * @param text with {@code [[ ]]} around the finding when its exact place matters
     * @param pattern the pattern that must find it, if that matters
     * @param teach whether it is shown on the learning page
     */
    public record Example(
            Sort sort,
            String text,
            DraftKind kind,
            Optional<String> pattern,
            Optional<String> because,
            boolean teach) {}

    /** No two rules of a lexicon have the same id, so nothing else needs to be compared. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && rule.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The category of a concern; empty for a strength. */
    public Optional<Category> category() {
        return Category.ofRule(id);
    }

    /** The part of the id before the dot. */
    public String family() {
        return id.substring(0, id.indexOf('.'));
    }

    public boolean isFor(DraftKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }

    /** A word list that the rule file holds. */
    public TermList list(String name) {
        TermList list = lists.get(name);
        if (list == null) {
            throw new LexiconException(id + " has no list " + name);
        }
        return list;
    }

    /** A number that the rule file sets. */
    public int threshold(String name) {
        Integer value = thresholds.get(name);
        if (value == null) {
            throw new LexiconException(id + " sets no threshold " + name);
        }
        return value;
    }
}

package org.softstart.detect;

import java.util.List;
import java.util.Optional;
import org.softstart.lexicon.Rule;
import org.softstart.model.Finding;
import org.softstart.model.Span;

/** Makes findings of what rules say. */
final class Findings {
    private Findings() {}

    /** A finding that a pattern made. */
    static Finding of(PatternDetector.Placed placed) {
        Rule rule = placed.hit().rule();
        Rule.RulePattern pattern = placed.hit().pattern();
        return new Finding(
                rule.category().orElseThrow(),
                rule.id(),
                pattern.id(),
                placed.hit().severity(),
                pattern.level().or(rule::level),
                pattern.risk().or(rule::risk),
                placed.span(),
                rule.why(),
                rule.question(),
                List.of());
    }

    /** A finding that counting or comparing made. */
    static Finding of(Rule rule, String judgement, int severity, Span span) {
        return new Finding(
                rule.category().orElseThrow(),
                rule.id(),
                judgement,
                severity,
                rule.level(),
                Optional.empty(),
                span,
                rule.why(),
                rule.question(),
                List.of());
    }
}

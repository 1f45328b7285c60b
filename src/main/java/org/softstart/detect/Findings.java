package org.softstart.detect;

import java.util.List;
import java.util.Map;
import org.softstart.lexicon.Rule;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;

/** Makes findings of what rules say. */
final class Findings {
    private Findings() {}

    /** What a pattern found. */
    static Detected of(PatternDetector.Placed placed, AnnotatedDraft draft) {
        Rule rule = placed.hit().rule();
        Rule.RulePattern pattern = placed.hit().pattern();
        Finding finding = new Finding(
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
        return new Detected(
                finding,
                rule,
                placed.sentence(),
                Blanks.of(draft.sentence(placed.sentence()), placed.hit().match()));
    }

    /** What counting or comparing found. */
    static Detected of(Rule rule, String judgement, int severity, Span span, AnnotatedDraft draft) {
        Finding finding = new Finding(
                rule.category().orElseThrow(),
                rule.id(),
                judgement,
                severity,
                rule.level(),
                rule.risk(),
                span,
                rule.why(),
                rule.question(),
                List.of());
        return new Detected(finding, rule, draft.sentenceAt(span.start()), Map.of());
    }
}

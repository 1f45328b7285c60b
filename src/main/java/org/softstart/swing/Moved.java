package org.softstart.swing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Strength;
import org.softstart.model.Suggestion;

/** Where things stand after one change of the text: what is not touched moves with it. */
record Moved(int offset, int removed, int inserted) {
    private int end() {
        return offset + removed;
    }

    private int by() {
        return inserted - removed;
    }

    /** The span after the change; empty if the change touched it. */
    Optional<Span> intact(Span span) {
        if (span.end() <= offset) {
            return Optional.of(span);
        }
        return span.start() >= end() ? Optional.of(span.shift(by())) : Optional.empty();
    }

    /** The span after the change, grown or shrunk by what happened inside. */
    Span stretched(Span span) {
        return intact(span).orElseGet(() -> {
            int start = Math.min(span.start(), offset);
            int last = Math.max(span.end(), end()) + by();
            return new Span(start, Math.max(start, last));
        });
    }

    /** A finding that the change did not touch, with those of its wordings that it did not touch either. */
    Optional<Finding> intact(Finding finding) {
        return intact(finding.span()).map(span -> at(finding, span));
    }

    /** A finding wherever it stands now. */
    Finding stretched(Finding finding) {
        return at(finding, stretched(finding.span()));
    }

    private Finding at(Finding finding, Span span) {
        List<Suggestion> kept = new ArrayList<>();
        for (Suggestion suggestion : finding.suggestions()) {
            intact(suggestion.span())
                    .ifPresent(s -> kept.add(new Suggestion(s, suggestion.text(), suggestion.slots())));
        }
        return new Finding(
                finding.category(),
                finding.rule(),
                finding.pattern(),
                finding.severity(),
                finding.level(),
                finding.risk(),
                span,
                finding.message(),
                finding.question(),
                kept);
    }

    Optional<Strength> intact(Strength strength) {
        return intact(strength.span())
                .map(span -> new Strength(strength.category(), strength.rule(), span, strength.message()));
    }
}

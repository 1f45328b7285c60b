package org.softstart.swing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.softstart.model.Category;
import org.softstart.model.Finding;
import org.softstart.model.Span;

/** A stretch of the page and whose line stands under it. */
record Underline(Span span, Category category) {
    private static final Comparator<Finding> FIRST = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(finding -> finding.span().length())
            .thenComparing(Finding::span);

    /** What to draw for some findings: where several meet only the line of the gravest, since two in one place read as neither. */
    static List<Underline> of(List<Finding> findings) {
        List<Underline> drawn = new ArrayList<>();
        findings.stream()
                .filter(finding -> !finding.category().isMessageLevel())
                .sorted(FIRST)
                .forEach(finding -> drawn.addAll(free(finding, List.copyOf(drawn))));
        return List.copyOf(drawn);
    }

    private static List<Underline> free(Finding finding, List<Underline> drawn) {
        List<Span> rest = List.of(finding.span());
        for (Underline taken : drawn) {
            rest = rest.stream()
                    .flatMap(span -> without(span, taken.span()).stream())
                    .toList();
        }
        return rest.stream()
                .map(span -> new Underline(span, finding.category()))
                .toList();
    }

    private static List<Span> without(Span span, Span taken) {
        if (!span.overlaps(taken)) {
            return List.of(span);
        }
        List<Span> left = new ArrayList<>();
        if (span.start() < taken.start()) {
            left.add(new Span(span.start(), taken.start()));
        }
        if (taken.end() < span.end()) {
            left.add(new Span(taken.end(), span.end()));
        }
        return left;
    }
}

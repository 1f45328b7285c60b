package org.softstart.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.app.Labelled;
import org.softstart.app.Softstart;
import org.softstart.detect.Evidence;
import org.softstart.learn.Judgement;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Finding;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;

/** Makes examples of labelled messages: analyses them as a check would, and lays the labels on their sentences. */
public final class ExampleReader {
    private final Annotator annotator;
    private final Softstart rules;

    /**
     * @param rules judges by rules alone; what it finds is part of the evidence
     */
    ExampleReader(Annotator annotator, Softstart rules) {
        this.annotator = annotator;
        this.rules = rules;
    }

    Example read(Labelled item) {
        AnnotatedDraft draft = annotator.annotate(item.draft(), Depth.DEEP);
        Evidence evidence = rules.evidence();
        List<Example.Labels> labels = new ArrayList<>();
        for (int s = 0; s < draft.sentences().size(); s++) {
            labels.add(labels(item, draft.locate(s)));
        }
        List<Finding> found = rules.findings(item.draft(), Depth.DEEP);
        return new Example(
                item.id(),
                item.source(),
                evidence.places(draft).stream().map(evidence::of).toList(),
                evidence.ofWhole(draft),
                labels,
                labels(item, new Span(0, item.draft().text().length())),
                found.stream()
                        .filter(f -> f.category() != Category.UNCLEAR_ASK)
                        .mapToInt(Finding::severity)
                        .max()
                        .orElse(0),
                item.must().stream().anyMatch(l -> l.category() != Category.UNCLEAR_ASK),
                item.must().isEmpty() && item.may().isEmpty());
    }

    /** What the readers said of a place of a message. */
    public static Example.Labels labels(Labelled item, Span place) {
        Map<String, String> holds = new HashMap<>();
        Set<String> open = new HashSet<>();
        Set<String> readers = new HashSet<>();
        for (Labelled.Label label : item.must()) {
            if (label.span().overlaps(place)) {
                holds.put(label.category().id(), label.rule());
                if (label.category() != Category.UNCLEAR_ASK) {
                    holds.put(Judgement.ANY, label.rule());
                }
                if (label.category() == Category.SAFETY && label.level().isEmpty()) {
                    open.add(Judgement.ACUTE);
                } else if (label.level().filter(SafetyLevel.S3::equals).isPresent()) {
                    holds.put(Judgement.ACUTE, label.rule());
                }
            }
        }
        for (Labelled.Label label : item.may()) {
            if (label.span().overlaps(place)) {
                open.add(label.category().id());
                open.add(Judgement.ANY);
                if (label.category() == Category.SAFETY) {
                    open.add(Judgement.ACUTE);
                }
                readers.add(label.reader());
            }
        }
        // Both heard something there, if under different names.
        if (readers.contains("1") && readers.contains("2")) {
            holds.putIfAbsent(Judgement.ANY, "");
        }
        open.removeAll(holds.keySet());
        return new Example.Labels(holds, open);
    }
}

package org.softstart.app;

import java.util.List;
import java.util.Optional;
import org.softstart.detect.Detectors;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.Strength;
import org.softstart.model.Verdict;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;
import org.softstart.text.Depth;

/** Reads drafts and says what it found. Thread-safe. */
public final class Softstart {
    private final Annotator annotator;
    private final Detectors detectors;

    public Softstart(Annotator annotator, Lexicon lexicon, boolean trial) {
        this.annotator = annotator;
        this.detectors = new Detectors(lexicon, trial);
    }

    /** The answer to a draft. The same draft gets the same answer. */
    public Report check(Draft draft, Depth depth) {
        AnnotatedDraft annotated = annotator.annotate(draft, depth);
        List<Finding> findings = Triage.concerns(detectors.concerns(annotated));
        List<Strength> strengths = Triage.strengths(annotated, detectors.strengths(annotated), findings);
        return new Report(
                draft.kind(),
                annotated.words(),
                annotated.sentences().size(),
                Verdict.of(findings),
                findings,
                strengths,
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The concerns of a draft alone, without suggestions: what evaluation counts. */
    public List<Finding> findings(Draft draft, Depth depth) {
        return Triage.concerns(detectors.concerns(annotator.annotate(draft, depth)));
    }

    /** Everything that was found, before anything is merged: what the examples of a rule are tested against. */
    public List<Finding> raw(Draft draft, Depth depth) {
        return detectors.concerns(annotator.annotate(draft, depth));
    }

    /** All strengths, before the best are chosen. */
    public List<Strength> rawStrengths(Draft draft, Depth depth) {
        return detectors.strengths(annotator.annotate(draft, depth));
    }
}

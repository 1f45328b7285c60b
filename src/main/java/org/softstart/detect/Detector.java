package org.softstart.detect;

import java.util.List;
import org.softstart.lexicon.Rule;
import org.softstart.text.AnnotatedDraft;

/** Finds what counting or comparing must find, for one rule. Stateless. */
abstract class Detector {
    /** The rule whose file holds the words, numbers and examples. */
    final Rule rule;

    Detector(Rule rule) {
        this.rule = rule;
    }

    /**
     * What the rule has to say of a draft.
     *
     * @param draft the draft
     * @param found what the patterns have found so far, and earlier detectors
     */
    abstract List<Detected> detect(AnnotatedDraft draft, List<Detected> found);

    /** A finding about the draft as a whole. */
    final List<Detected> whole(AnnotatedDraft draft, String judgement, int severity) {
        return List.of(Findings.of(rule, judgement, severity, draft.whole(), draft));
    }
}

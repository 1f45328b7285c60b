package org.softstart.detect;

import java.util.List;
import org.softstart.text.AnnotatedDraft;

/** Finds what counting or comparing must find, for one rule. Stateless. */
interface Detector {

    /** The rule whose file holds the words, numbers and examples. */
    String rule();

    /**
     * What the rule has to say of a draft.
     *
     * @param draft the draft
     * @param found what the patterns have found so far, and earlier detectors
     */
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found);
}

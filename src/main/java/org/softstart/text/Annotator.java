package org.softstart.text;

import org.softstart.model.Depth;
import org.softstart.model.Draft;

/** Turns a draft into an {@link AnnotatedDraft}; the seam behind which the language libraries hide. Thread-safe. */
public interface Annotator {

    AnnotatedDraft annotate(Draft draft, Depth depth);
}

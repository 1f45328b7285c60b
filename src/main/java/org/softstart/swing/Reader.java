package org.softstart.swing;

import org.softstart.app.Softening.Softened;
import org.softstart.model.Draft;
import org.softstart.model.Report;

/** What reads drafts: the engine, or a stand-in in tests. */
interface Reader {
    /** What can follow each key: no wordings. */
    Report glance(Draft draft);

    /** The whole answer. */
    Report read(Draft draft);

    /** The draft with wordings in place. */
    Softened soften(Draft draft);
}

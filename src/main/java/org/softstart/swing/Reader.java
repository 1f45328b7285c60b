package org.softstart.swing;

import org.softstart.model.Draft;
import org.softstart.model.Report;

/** What reads drafts: the engine, or a stand-in in tests. */
interface Reader {
    /** What can follow each key: no wordings. */
    Report glance(Draft draft);

    /** The whole answer. */
    Report read(Draft draft);
}

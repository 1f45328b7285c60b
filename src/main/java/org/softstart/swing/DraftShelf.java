package org.softstart.swing;

import java.util.List;
import org.softstart.model.DraftKind;

/** Where drafts are kept while they are written. What keeps them, and how safely, is not the window's affair. */
interface DraftShelf {
    /**
     * A draft as it is kept.
     *
     * @param id which draft; the same while it is written
     * @param to whom it is for; may be empty
     */
    record Page(String id, DraftKind kind, String to, String text) {
        /** Shows the length only: a draft must never reach a log or an exception message. */
        @Override
        public String toString() {
            return "Page[" + kind.id() + ", " + text.length() + " characters]";
        }
    }

    /** Keeps a draft in place of what was kept under its id; an empty one is forgotten. */
    void keep(Page page);

    /** All that is kept, the newest first. */
    List<Page> pages();

    /** What to tell the writer about how it is kept: a key of the window's texts. */
    String promise();
}

package org.softstart.store;

import java.time.Instant;
import java.util.Optional;
import org.softstart.model.DraftKind;

/**
 * A draft as a list shows it.
 *
 * @param firstLine where the text begins, cut to the length of a line
 * @param versions how many versions were saved
 * @param autosaved when the working copy was kept that has not become a version yet; after a crash this is what to pick up again
 * @param discarded when it was put into the trash, if it is there
 */
public record DraftSummary(
        DraftId id,
        String title,
        String firstLine,
        DraftKind kind,
        Instant created,
        Instant changed,
        int versions,
        Optional<Instant> autosaved,
        Optional<Instant> discarded) {

    /** Says nothing of the text. */
    @Override
    public String toString() {
        return "DraftSummary[" + id.value() + "]";
    }
}

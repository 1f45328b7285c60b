package org.softstart.store;

import java.time.Instant;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** How drafts, versions and events are laid out in bytes. Each begins with the number of its form, so that a later Softstart may change it. */
final class Forms {
    private static final int MANUSCRIPT = 1;
    private static final int EVENT = 1;

    private Forms() {}

    /** A saved manuscript with when and why. */
    record Kept(Manuscript manuscript, Instant saved, String step) {}

    static byte[] pack(Kept kept) {
        Draft draft = kept.manuscript().draft();
        return new Packer()
                .number(MANUSCRIPT)
                .instant(kept.saved())
                .string(kept.step())
                .string(kept.manuscript().title())
                .string(draft.kind().id())
                .string(draft.text())
                .strings(draft.earlier())
                .optionalString(draft.received())
                .strings(kept.manuscript().notes())
                .packed();
    }

    static Kept unpack(byte[] packed) {
        Unpacker in = new Unpacker(packed);
        expect(MANUSCRIPT, in.number());
        Instant saved = in.instant();
        String step = in.string();
        String title = in.string();
        Draft draft = new Draft(kind(in.string()), in.string(), in.strings(), in.optionalString());
        return new Kept(new Manuscript(title, draft, in.stringMap()), saved, step);
    }

    static byte[] pack(Event event) {
        return new Packer()
                .number(EVENT)
                .instant(event.at())
                .string(event.text())
                .packed();
    }

    static Event unpackEvent(long number, byte[] packed) {
        Unpacker in = new Unpacker(packed);
        expect(EVENT, in.number());
        return new Event(number, in.instant(), in.string());
    }

    static void expect(int form, int found) {
        if (found != form) {
            throw new StoreException.Newer();
        }
    }

    static DraftKind kind(String id) {
        return DraftKind.of(id).orElseThrow(StoreException.Newer::new);
    }
}

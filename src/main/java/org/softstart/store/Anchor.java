package org.softstart.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.softstart.store.Seal.BrokenSeal;

/**
 * Remembers, in a small file of its own, the last change that reached the drafts file. A drafts file that knows less was cut off or put back. Written
 * after the drafts file, so a crash in between leaves it behind, never ahead.
 */
final class Anchor {
    /** Two places that take turns, each in a sector of its own: a write that is cut off cannot spoil both. */
    private static final int SLOTS = 2;

    private static final int SLOT_BYTES = 512;
    private static final String PLACE = "anchor ";

    private final Path file;
    private final VaultKeys keys;

    Anchor(Path file, VaultKeys keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * @param changes how many there had been
     * @param length of the drafts file at that time
     */
    record Mark(long changes, long length) {}

    /** Starts afresh, whatever was remembered. */
    void begin(Mark mark) throws IOException {
        byte[] slots = new byte[SLOTS * SLOT_BYTES];
        byte[] sealed = sealed(mark);
        System.arraycopy(sealed, 0, slots, slot(mark) * SLOT_BYTES, sealed.length);
        Disk.write(file, slots);
    }

    void remember(Mark mark) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(sealed(mark)), (long) slot(mark) * SLOT_BYTES);
        }
    }

    private byte[] sealed(Mark mark) {
        byte[] plain = new Packer().number(mark.changes()).number(mark.length()).packed();
        return Seal.seal(keys.anchoring(), PLACE + slot(mark), plain);
    }

    private static int slot(Mark mark) {
        return (int) (mark.changes() % SLOTS);
    }

    /** The latest that can be made out. */
    Optional<Mark> recall() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        byte[] slots = Files.readAllBytes(file);
        Mark latest = null;
        int sealed = sealed(new Mark(0, 0)).length;
        for (int slot = 0; slot < SLOTS && slots.length >= slot * SLOT_BYTES + sealed; slot++) {
            int start = slot * SLOT_BYTES;
            try {
                Unpacker in = new Unpacker(
                        Seal.open(keys.anchoring(), PLACE + slot, Arrays.copyOfRange(slots, start, start + sealed)));
                Mark mark = new Mark(in.longNumber(), in.longNumber());
                if (latest == null || mark.changes() > latest.changes()) {
                    latest = mark;
                }
            } catch (BrokenSeal e) {
                // never written, or cut off while it was: the other slot then counts
            }
        }
        return Optional.ofNullable(latest);
    }
}

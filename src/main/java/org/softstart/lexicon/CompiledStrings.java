package org.softstart.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The strings of a compiled lexicon, each made when it is first asked for. */
final class CompiledStrings {
    private final byte[] bytes;
    private final ByteBuffer ends;
    private final int firstEnd;
    private final int letters;
    private final AtomicReferenceArray<String> known;

    /** Reads from where the buffer stands, and leaves it at the end of the strings. */
    CompiledStrings(ByteBuffer in) {
        int count = in.getInt();
        this.bytes = in.array();
        this.ends = in.duplicate();
        this.firstEnd = in.position();
        this.letters = firstEnd + count * Integer.BYTES;
        this.known = new AtomicReferenceArray<>(count);
        in.position(letters + end(count - 1));
    }

    /** Where a string ends, counted from the first letter of all. */
    private int end(int index) {
        return index < 0 ? 0 : ends.getInt(firstEnd + index * Integer.BYTES);
    }

    String get(int index) {
        String string = known.get(index);
        if (string == null) {
            int from = end(index - 1);
            string = new String(bytes, letters + from, end(index) - from, StandardCharsets.UTF_8);
            known.set(index, string);
        }
        return string;
    }
}

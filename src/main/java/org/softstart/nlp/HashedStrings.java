package org.softstart.nlp;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Numbers of many strings, in a form that is read as fast as its bytes: the strings lie one after another in the order of
 * their hashes, and none is made into an object before somebody asks.
 */
final class HashedStrings {
    private final int[] hashes;
    private final int[] values;
    private final int[] ends;
    private final byte[] letters;

    private HashedStrings(int[] hashes, int[] values, int[] ends, byte[] letters) {
        this.hashes = hashes;
        this.values = values;
        this.ends = ends;
        this.letters = letters;
    }

    /** A string and its number. */
    record Entry(String text, int value) {}

    /**
     * @param entries no string twice
     */
    static HashedStrings of(List<Entry> entries) {
        Entry[] sorted = entries.toArray(new Entry[0]);
        Arrays.sort(sorted, Comparator.comparingInt(entry -> entry.text().hashCode()));
        int[] hashes = new int[sorted.length];
        int[] values = new int[sorted.length];
        int[] ends = new int[sorted.length];
        byte[][] parts = new byte[sorted.length][];
        int size = 0;
        for (int i = 0; i < sorted.length; i++) {
            hashes[i] = sorted[i].text().hashCode();
            values[i] = sorted[i].value();
            parts[i] = sorted[i].text().getBytes(StandardCharsets.UTF_8);
            size += parts[i].length;
            ends[i] = size;
        }
        ByteBuffer letters = ByteBuffer.allocate(size);
        for (byte[] part : parts) {
            letters.put(part);
        }
        return new HashedStrings(hashes, values, ends, letters.array());
    }

    int size() {
        return hashes.length;
    }

    /** The number of a string, or {@code otherwise} if it is none of these. */
    int get(String text, int otherwise) {
        int hash = text.hashCode();
        int at = Arrays.binarySearch(hashes, hash);
        if (at < 0) {
            return otherwise;
        }
        while (at > 0 && hashes[at - 1] == hash) {
            at--;
        }
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        for (; at < hashes.length && hashes[at] == hash; at++) {
            if (Arrays.equals(letters, start(at), ends[at], wanted, 0, wanted.length)) {
                return values[at];
            }
        }
        return otherwise;
    }

    /** The string at a place of the table, and its number. */
    Entry entry(int at) {
        int start = start(at);
        return new Entry(new String(letters, start, ends[at] - start, StandardCharsets.UTF_8), values[at]);
    }

    private int start(int at) {
        return at == 0 ? 0 : ends[at - 1];
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(hashes.length);
        out.writeInt(letters.length);
        for (int[] numbers : List.of(hashes, values, ends)) {
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * numbers.length);
            bytes.asIntBuffer().put(numbers);
            out.write(bytes.array());
        }
        out.write(letters);
    }

    /** Reads what {@link #write} wrote; the buffer then stands behind it. */
    static HashedStrings read(ByteBuffer in) {
        int count = in.getInt();
        int size = in.getInt();
        int[] hashes = ints(in, count);
        int[] values = ints(in, count);
        int[] ends = ints(in, count);
        byte[] letters = new byte[size];
        in.get(letters);
        return new HashedStrings(hashes, values, ends, letters);
    }

    private static int[] ints(ByteBuffer in, int count) {
        int[] numbers = new int[count];
        IntBuffer view = in.asIntBuffer();
        view.get(numbers);
        in.position(in.position() + Integer.BYTES * count);
        return numbers;
    }
}

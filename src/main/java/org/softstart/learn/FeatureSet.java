package org.softstart.learn;

import java.util.Arrays;

/** Features by the hashes of their names, each once. */
final class FeatureSet {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private static final int MANY = 1 << 16;

    private long[] hashes = new long[256];
    private int size;

    /** Adds the feature with this name, given in parts. */
    void add(String kind, CharSequence... parts) {
        long hash = mix(OFFSET, kind);
        for (CharSequence part : parts) {
            hash = mix(hash * PRIME ^ ' ', part);
        }
        add(hash);
    }

    private static long mix(long from, CharSequence letters) {
        long hash = from;
        for (int i = 0; i < letters.length(); i++) {
            hash = (hash ^ letters.charAt(i)) * PRIME;
        }
        return hash;
    }

    void add(long hash) {
        if (size == hashes.length) {
            makeRoom();
        }
        hashes[size++] = hash;
    }

    /** Most of what a long draft adds has been added before: only where that is not so the set grows. */
    private void makeRoom() {
        if (size >= MANY) {
            tidy();
        }
        if (2 * size > hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        }
    }

    private void tidy() {
        Arrays.sort(hashes, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || hashes[i] != hashes[i - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        size = kept;
    }

    /** Sorted, each once. */
    long[] toArray() {
        tidy();
        return Arrays.copyOf(hashes, size);
    }
}

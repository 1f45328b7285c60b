package org.softstart.learn;

import java.util.Arrays;

/** Features by the hashes of their names, each once. */
final class FeatureSet {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

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
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    /** Sorted, each once. */
    long[] toArray() {
        long[] sorted = Arrays.copyOf(hashes, size);
        Arrays.sort(sorted);
        int kept = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[kept++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, kept);
    }
}

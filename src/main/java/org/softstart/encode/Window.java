package org.softstart.encode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sentences that are read together, as the numbers of their word pieces. */
final class Window {
    /** As many pieces as the longest messages it was trained on. */
    private static final int LONGEST = 190;

    private final List<int[]> sentences;

    private Window(List<int[]> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /**
     * As many sentences in each as are read together; a sentence that is too long for any is cut.
     *
     * @param sentences the pieces of each
     */
    static List<Window> over(List<int[]> sentences) {
        List<Window> windows = new ArrayList<>();
        List<int[]> together = new ArrayList<>();
        int size = 0;
        for (int[] sentence : sentences) {
            int[] fitting = sentence.length > LONGEST ? Arrays.copyOf(sentence, LONGEST) : sentence;
            if (size + fitting.length > LONGEST) {
                windows.add(new Window(together));
                together.clear();
                size = 0;
            }
            together.add(fitting);
            size += fitting.length;
        }
        if (!together.isEmpty()) {
            windows.add(new Window(together));
        }
        return windows;
    }

    /** Their pieces in one row, between a start and an end. */
    long[] ids() {
        long[] ids = new long[2 + sentences.stream().mapToInt(s -> s.length).sum()];
        int at = 0;
        ids[at++] = WordPieces.START;
        for (int[] sentence : sentences) {
            for (int piece : sentence) {
                ids[at++] = piece;
            }
        }
        ids[at] = WordPieces.END;
        return ids;
    }

    /** For each sentence a row that is the same part of one at each of its pieces, and for all together another. */
    float[] pool() {
        int length = ids().length;
        float[] pool = new float[(sentences.size() + 1) * length];
        int at = 1;
        for (int s = 0; s < sentences.size(); s++) {
            int pieces = sentences.get(s).length;
            int from = s * length + at;
            Arrays.fill(pool, from, from + pieces, 1f / Math.max(1, pieces));
            at += pieces;
        }
        Arrays.fill(pool, sentences.size() * length, pool.length, 1f / length);
        return pool;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Window window && Arrays.deepEquals(sentences.toArray(), window.sentences.toArray());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(sentences.toArray());
    }
}

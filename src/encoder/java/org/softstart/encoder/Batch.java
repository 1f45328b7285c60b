package org.softstart.encoder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/** Passages that are learned from together, brought to one length. */
final class Batch {
    /** Passages of like length are looked for among so many, so that little is spent on filling up. */
    private static final int NEIGHBOURHOOD = 2048;

    private final List<Passage> passages;

    Batch(List<Passage> passages) {
        this.passages = List.copyOf(passages);
    }

    /**
     * Deals passages out, in an order that the seed decides.
     *
     * @param pieces how many pieces a batch may have, with those that only fill up
     */
    static List<Batch> of(List<Passage> passages, int pieces, long seed) {
        Random random = new Random(seed);
        List<Passage> order = new ArrayList<>(passages);
        Collections.shuffle(order, random);
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < order.size(); from += NEIGHBOURHOOD) {
            List<Passage> near = new ArrayList<>(order.subList(from, Math.min(order.size(), from + NEIGHBOURHOOD)));
            near.sort(Comparator.comparingInt(Passage::length));
            List<Passage> together = new ArrayList<>();
            for (Passage passage : near) {
                if (!together.isEmpty() && (together.size() + 1) * passage.length() > pieces) {
                    batches.add(new Batch(together));
                    together.clear();
                }
                together.add(passage);
            }
            batches.add(new Batch(together));
        }
        Collections.shuffle(batches, random);
        return batches;
    }

    List<Passage> passages() {
        return passages;
    }

    int size() {
        return passages.size();
    }

    int sentences() {
        return passages.stream().mapToInt(passage -> passage.pieces().length).sum();
    }

    /** The length of the longest passage. */
    int width() {
        return passages.stream().mapToInt(Passage::length).max().orElse(0);
    }

    /** The pieces of each passage, filled up with zeros. */
    long[] ids() {
        long[] ids = new long[size() * width()];
        for (int p = 0; p < size(); p++) {
            long[] own = passages.get(p).ids();
            System.arraycopy(own, 0, ids, p * width(), own.length);
        }
        return ids;
    }

    /** What is added before pieces attend to each other: nothing, or so little that what only fills up is not seen. */
    float[] bias() {
        int width = width();
        float[] bias = new float[size() * width];
        for (int p = 0; p < size(); p++) {
            java.util.Arrays.fill(bias, p * width + passages.get(p).length(), (p + 1) * width, -1e4f);
        }
        return bias;
    }

    /** Rows that take the mean over each sentence, out of all pieces of the batch. */
    float[] sentencePool() {
        int all = size() * width();
        float[] rows = new float[sentences() * all];
        int sentence = 0;
        for (int p = 0; p < size(); p++) {
            passages.get(p).pool(rows, sentence * all + p * width(), all);
            sentence += passages.get(p).pieces().length;
        }
        return rows;
    }

    /** Rows that take the mean over each passage. */
    float[] passagePool() {
        int all = size() * width();
        float[] rows = new float[size() * all];
        for (int p = 0; p < size(); p++) {
            int from = p * all + p * width();
            int length = passages.get(p).length();
            java.util.Arrays.fill(rows, from, from + length, 1f / length);
        }
        return rows;
    }

    /** For each sentence a row that picks its passage. */
    float[] passageOfSentence() {
        float[] rows = new float[sentences() * size()];
        int sentence = 0;
        for (int p = 0; p < size(); p++) {
            for (int s = 0; s < passages.get(p).pieces().length; s++) {
                rows[sentence++ * size() + p] = 1;
            }
        }
        return rows;
    }

    byte[][] sentenceLabels() {
        return passages.stream()
                .flatMap(p -> java.util.Arrays.stream(p.labels()))
                .toArray(byte[][]::new);
    }

    byte[][] passageLabels() {
        return passages.stream().map(Passage::whole).toArray(byte[][]::new);
    }
}

package org.softstart.learn;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Several logistic regressions over the same features. Immutable.
 */
public final class LinearModel {
    private final List<String> heads;
    private final long[] vocabulary;
    private final Quantized weights;
    private final float[] biases;

    /**
     * @param heads what each regression is for
     * @param vocabulary hashes of the known features, sorted
     * @param weights for each known feature one a head
     * @param biases one a head
     */
    public LinearModel(List<String> heads, long[] vocabulary, float[] weights, float[] biases) {
        this(heads, vocabulary.clone(), Quantized.of(weights, heads.size()), biases.clone());
    }

    private LinearModel(List<String> heads, long[] vocabulary, Quantized weights, float[] biases) {
        this.heads = List.copyOf(heads);
        this.vocabulary = vocabulary;
        this.weights = weights;
        this.biases = biases;
    }

    public List<String> heads() {
        return heads;
    }

    /** The indexes of those features that are known. */
    static int[] known(long[] features, long[] vocabulary) {
        int[] indexes = new int[features.length];
        int size = 0;
        for (long feature : features) {
            int at = Arrays.binarySearch(vocabulary, feature);
            if (at >= 0) {
                indexes[size++] = at;
            }
        }
        return Arrays.copyOf(indexes, size);
    }

    /** The probability of each head, in their order. */
    public double[] probabilities(long[] features) {
        int[] known = known(features, vocabulary);
        double[] scores = weights.sums(known);
        double value = value(known.length);
        for (int head = 0; head < scores.length; head++) {
            scores[head] = 1 / (1 + Math.exp(-(scores[head] * value + biases[head])));
        }
        return scores;
    }

    /** The value of each feature of a text that has so many: long texts are not louder than short ones. */
    public static double value(int features) {
        return features == 0 ? 0 : 1 / Math.sqrt(features);
    }

    /** Writes it. */
    public void write(DataOutput out) throws IOException {
        byte[] names = String.join(" ", heads).getBytes(StandardCharsets.UTF_8);
        out.writeInt(names.length);
        out.write(names);
        out.writeInt(vocabulary.length);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * vocabulary.length);
        bytes.asLongBuffer().put(vocabulary);
        out.write(bytes.array());
        for (float bias : biases) {
            out.writeFloat(bias);
        }
        weights.write(out);
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(ByteBuffer in) {
        byte[] names = new byte[in.getInt()];
        in.get(names);
        List<String> heads = List.of(new String(names, StandardCharsets.UTF_8).split(" "));
        long[] vocabulary = new long[in.getInt()];
        in.asLongBuffer().get(vocabulary);
        in.position(in.position() + Long.BYTES * vocabulary.length);
        float[] biases = new float[heads.size()];
        for (int head = 0; head < biases.length; head++) {
            biases[head] = in.getFloat();
        }
        return new LinearModel(heads, vocabulary, Quantized.read(vocabulary.length, heads.size(), in), biases);
    }
}

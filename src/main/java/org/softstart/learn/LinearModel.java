package org.softstart.learn;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Several logistic regressions over the same features, with each one's score made a probability that holds for writers it has
 * not seen. Immutable.
 */
public final class LinearModel {
    private final List<String> heads;
    private final long[] vocabulary;
    private final float[] weights;
    private final float[] biases;
    private final float[] slopes;
    private final float[] offsets;

    /**
     * @param heads what each regression is for
     * @param vocabulary hashes of the known features, sorted
     * @param weights for each known feature one a head
     * @param biases one a head
     * @param slopes with {@code offsets}: the probability is that of the logistic function at slope times score plus offset
     */
    public LinearModel(
            List<String> heads, long[] vocabulary, float[] weights, float[] biases, float[] slopes, float[] offsets) {
        this.heads = List.copyOf(heads);
        this.vocabulary = vocabulary.clone();
        this.weights = weights.clone();
        this.biases = biases.clone();
        this.slopes = slopes.clone();
        this.offsets = offsets.clone();
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
        double[] sums = new double[heads.size()];
        for (int feature : known) {
            int from = feature * sums.length;
            for (int head = 0; head < sums.length; head++) {
                sums[head] += weights[from + head];
            }
        }
        double scale = value(known.length);
        for (int head = 0; head < sums.length; head++) {
            double score = sums[head] * scale + biases[head];
            sums[head] = 1 / (1 + Math.exp(-(slopes[head] * score + offsets[head])));
        }
        return sums;
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
        for (float[] numbers : List.of(biases, slopes, offsets)) {
            for (float number : numbers) {
                out.writeFloat(number);
            }
        }
        Quantized.write(weights, heads.size(), out);
    }

    /** Reads what {@link #write} wrote. */
    public static LinearModel read(ByteBuffer in) {
        byte[] names = new byte[in.getInt()];
        in.get(names);
        List<String> heads = List.of(new String(names, StandardCharsets.UTF_8).split(" "));
        long[] vocabulary = new long[in.getInt()];
        in.asLongBuffer().get(vocabulary);
        in.position(in.position() + Long.BYTES * vocabulary.length);
        float[] biases = floats(in, heads.size());
        float[] slopes = floats(in, heads.size());
        float[] offsets = floats(in, heads.size());
        float[] weights = Quantized.read(vocabulary.length, heads.size(), in);
        return new LinearModel(heads, vocabulary, weights, biases, slopes, offsets);
    }

    private static float[] floats(ByteBuffer in, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.getFloat();
        }
        return numbers;
    }
}

package org.softstart.learn;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** A table of weights as whole numbers of one byte, with a scale for each column: a quarter of the size, and no judgement changes. */
final class Quantized {
    private static final int MOST = 127;

    private final float[] scales;
    private final byte[] numbers;

    private Quantized(float[] scales, byte[] numbers) {
        this.scales = scales;
        this.numbers = numbers;
    }

    /**
     * @param weights row by row
     * @param columns how many a row has
     */
    static Quantized of(float[] weights, int columns) {
        float[] scales = new float[columns];
        for (int i = 0; i < weights.length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(weights[i]) / MOST);
        }
        byte[] numbers = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float scale = scales[i % columns];
            numbers[i] = (byte) (scale == 0 ? 0 : Math.round(weights[i] / scale));
        }
        return new Quantized(scales, numbers);
    }

    /** The sum of some rows, column by column. */
    double[] sums(int[] rows) {
        int[] wholes = new int[scales.length];
        for (int row : rows) {
            int from = row * wholes.length;
            for (int column = 0; column < wholes.length; column++) {
                wholes[column] += numbers[from + column];
            }
        }
        double[] sums = new double[wholes.length];
        for (int column = 0; column < sums.length; column++) {
            sums[column] = (double) wholes[column] * scales[column];
        }
        return sums;
    }

    void write(DataOutput out) throws IOException {
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        out.write(numbers);
    }

    /** Reads what {@link #write} wrote. */
    static Quantized read(int rows, int columns, ByteBuffer in) {
        float[] scales = new float[columns];
        for (int c = 0; c < columns; c++) {
            scales[c] = in.getFloat();
        }
        byte[] numbers = new byte[rows * columns];
        in.get(numbers);
        return new Quantized(scales, numbers);
    }
}

package org.softstart.learn;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Weights as whole numbers of one byte, a scale a column: a quarter of the size, and no judgement changes. */
final class Quantized {
    private static final int MOST = 127;

    private Quantized() {}

    /**
     * @param weights row by row
     * @param columns how many a row has
     */
    static void write(float[] weights, int columns, DataOutput out) throws IOException {
        float[] scales = new float[columns];
        for (int i = 0; i < weights.length; i++) {
            scales[i % columns] = Math.max(scales[i % columns], Math.abs(weights[i]) / MOST);
        }
        for (float scale : scales) {
            out.writeFloat(scale);
        }
        byte[] bytes = new byte[weights.length];
        for (int i = 0; i < weights.length; i++) {
            float scale = scales[i % columns];
            bytes[i] = (byte) (scale == 0 ? 0 : Math.round(weights[i] / scale));
        }
        out.write(bytes);
    }

    static float[] read(int rows, int columns, ByteBuffer in) {
        float[] scales = new float[columns];
        for (int c = 0; c < columns; c++) {
            scales[c] = in.getFloat();
        }
        float[] weights = new float[rows * columns];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = in.get() * scales[i % columns];
        }
        return weights;
    }
}

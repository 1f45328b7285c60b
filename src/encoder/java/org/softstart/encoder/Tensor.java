package org.softstart.encoder;

import java.util.Arrays;

/** Numbers in rows and columns, or in one row. */
record Tensor(long[] shape, float[] values) {

    static Tensor filled(float value, long... shape) {
        float[] values = new float[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        Arrays.fill(values, value);
        return new Tensor(shape, values);
    }

    int rows() {
        return (int) shape[0];
    }

    int columns() {
        return values.length / rows();
    }

    Tensor transposed() {
        int rows = rows();
        int columns = columns();
        float[] turned = new float[values.length];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                turned[c * rows + r] = values[r * columns + c];
            }
        }
        return new Tensor(new long[] {columns, rows}, turned);
    }

    /** The first so many rows. */
    Tensor firstRows(int count) {
        return new Tensor(new long[] {count, columns()}, Arrays.copyOf(values, count * columns()));
    }

    /** This and others of as many columns, one under the other. */
    static Tensor stacked(Tensor... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.values().length).sum();
        float[] all = new float[length];
        int at = 0;
        for (Tensor part : parts) {
            System.arraycopy(part.values(), 0, all, at, part.values().length);
            at += part.values().length;
        }
        long[] shape = parts[0].shape().clone();
        shape[0] = Arrays.stream(parts).mapToLong(Tensor::rows).sum();
        return new Tensor(shape, all);
    }
}

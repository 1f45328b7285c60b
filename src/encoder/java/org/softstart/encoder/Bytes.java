package org.softstart.encoder;

/**
 * A matrix in whole numbers of one byte, each column (of the outputs) with a scale of its own.
 *
 * @param values inputs by outputs
 * @param scales what a value of each output is to be multiplied with
 */
record Bytes(byte[] values, float[] scales) {
    /**
     * Not 127: on processors that add up pairs of products in sixteen bits (before VNNI), larger ones overflow. So every machine
     * computes the same.
     */
    private static final int LARGEST = 64;

    private static final int LARGEST_ALONE = 127;

    /** For multiplying. */
    static Bytes ofMatrix(Tensor outputsByInputs) {
        Bytes rows = ofRows(outputsByInputs, LARGEST);
        int outputs = outputsByInputs.rows();
        int inputs = outputsByInputs.columns();
        byte[] turned = new byte[rows.values().length];
        for (int o = 0; o < outputs; o++) {
            for (int i = 0; i < inputs; i++) {
                turned[i * outputs + o] = rows.values()[o * inputs + i];
            }
        }
        return new Bytes(turned, rows.scales());
    }

    /** For looking up rows. */
    static Bytes ofTable(Tensor rows) {
        return ofRows(rows, LARGEST_ALONE);
    }

    private static Bytes ofRows(Tensor tensor, int largest) {
        int rows = tensor.rows();
        int columns = tensor.columns();
        byte[] values = new byte[rows * columns];
        float[] scales = new float[rows];
        for (int r = 0; r < rows; r++) {
            float highest = 0;
            for (int c = 0; c < columns; c++) {
                highest = Math.max(highest, Math.abs(tensor.values()[r * columns + c]));
            }
            scales[r] = highest == 0 ? 1 : highest / largest;
            for (int c = 0; c < columns; c++) {
                values[r * columns + c] = (byte) Math.round(tensor.values()[r * columns + c] / scales[r]);
            }
        }
        return new Bytes(values, scales);
    }
}

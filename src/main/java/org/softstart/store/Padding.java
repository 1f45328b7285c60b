package org.softstart.store;

import java.nio.ByteBuffer;

/** Rounds sizes up, so that the length of a sealed value says little about the length of a text. Costs an eighth at most, beyond the smallest size. */
final class Padding {
    private static final int SMALLEST = 128;

    private Padding() {}

    static byte[] pad(byte[] value) {
        return ByteBuffer.allocate(rounded(value.length + Integer.BYTES))
                .putInt(value.length)
                .put(value)
                .array();
    }

    static byte[] unpad(byte[] padded) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        byte[] value = new byte[buffer.getInt()];
        buffer.get(value);
        return value;
    }

    private static int rounded(int size) {
        int step = Math.max(SMALLEST, Integer.highestOneBit(size) / 8);
        return (size + step - 1) / step * step;
    }
}

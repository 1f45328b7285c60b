package org.softstart.nlp;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads a buffer as a stream, without a copy of it. Not thread-safe. */
final class BufferStream extends InputStream {
    private static final int END = -1;

    private final ByteBuffer bytes;

    BufferStream(ByteBuffer bytes) {
        this.bytes = bytes.duplicate();
    }

    @Override
    public int read() {
        return bytes.hasRemaining() ? Byte.toUnsignedInt(bytes.get()) : END;
    }

    @Override
    public int read(byte[] into, int from, int most) {
        if (most > 0 && !bytes.hasRemaining()) {
            return END;
        }
        int count = Math.min(most, bytes.remaining());
        bytes.get(into, from, count);
        return count;
    }

    @Override
    public int available() {
        return bytes.remaining();
    }
}

package org.softstart.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * How names and values stand in the file: as the engine's own types write them, but a length is held against what is left to read before anything is
 * made of that length. A changed byte could otherwise ask for all the memory there is.
 */
final class RowTypes {
    static final BasicDataType<byte[]> VALUE = new BasicDataType<>() {
        @Override
        public int getMemory(byte[] value) {
            return ByteArrayDataType.INSTANCE.getMemory(value);
        }

        @Override
        public void write(WriteBuffer buffer, byte[] value) {
            ByteArrayDataType.INSTANCE.write(buffer, value);
        }

        @Override
        public byte[] read(ByteBuffer buffer) {
            byte[] value = new byte[length(buffer)];
            buffer.get(value);
            return value;
        }

        @Override
        public byte[][] createStorage(int size) {
            return ByteArrayDataType.INSTANCE.createStorage(size);
        }
    };

    static final StringDataType NAME = new StringDataType() {
        @Override
        public String read(ByteBuffer buffer) {
            return DataUtils.readString(buffer, length(buffer));
        }
    };

    private RowTypes() {}

    /** A character of a name takes a byte at least. */
    private static int length(ByteBuffer buffer) {
        int length = DataUtils.readVarInt(buffer);
        if (length < 0 || length > buffer.remaining()) {
            throw DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, "longer than the page it stands on");
        }
        return length;
    }
}

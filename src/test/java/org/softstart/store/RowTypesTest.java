package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.StringDataType;
import org.junit.jupiter.api.Test;

final class RowTypesTest {
    private static <T> ByteBuffer written(BasicDataType<T> type, T value) {
        WriteBuffer buffer = new WriteBuffer();
        type.write(buffer, value);
        return buffer.getBuffer().flip();
    }

    @Test
    void readsWhatTheEngineWrote() {
        assertThat(RowTypes.NAME.read(written(StringDataType.INSTANCE, "draft ü 1")))
                .isEqualTo("draft ü 1");
        assertThat(RowTypes.VALUE.read(written(ByteArrayDataType.INSTANCE, new byte[] {1, 2, 3})))
                .containsExactly(1, 2, 3);
        assertThat(ByteArrayDataType.INSTANCE.read(written(RowTypes.VALUE, new byte[300])))
                .hasSize(300);
    }

    /** Five bytes that ask for two gigabytes, and for fewer than none. */
    @Test
    void asksForNoMoreMemoryThanThereIsToRead() {
        byte[] most = {-1, -1, -1, -1, 7};
        byte[] negative = {-1, -1, -1, -1, 15};
        for (byte[] length : new byte[][] {most, negative}) {
            assertThatThrownBy(() -> RowTypes.VALUE.read(ByteBuffer.wrap(length)))
                    .isInstanceOf(MVStoreException.class);
            assertThatThrownBy(() -> RowTypes.NAME.read(ByteBuffer.wrap(length)))
                    .isInstanceOf(MVStoreException.class);
        }
    }
}

package org.softstart.store;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes values as bytes that {@link Unpacker} reads. */
final class Packer {
    /** How a string is written: most as UTF-8, those with half a surrogate pair as they are. */
    static final byte UTF_8 = 0;

    static final byte UTF_16 = 1;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private Packer write(Writing writing) {
        try {
            writing.to(out);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array has no such trouble
        }
    }

    Packer number(int value) {
        return write(to -> to.writeInt(value));
    }

    Packer number(long value) {
        return write(to -> to.writeLong(value));
    }

    Packer instant(Instant value) {
        return write(to -> {
            to.writeLong(value.getEpochSecond());
            to.writeInt(value.getNano());
        });
    }

    Packer bytes(byte[] value) {
        return write(to -> {
            to.writeInt(value.length);
            to.write(value);
        });
    }

    Packer string(String value) {
        return write(to -> {
            try {
                ByteBuffer encoded = StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .encode(CharBuffer.wrap(value));
                to.writeByte(UTF_8);
                to.writeInt(encoded.remaining());
                to.write(encoded.array(), 0, encoded.remaining());
            } catch (CharacterCodingException e) {
                to.writeByte(UTF_16);
                to.writeInt(value.length() * Character.BYTES);
                to.writeChars(value);
            }
        });
    }

    Packer strings(Collection<String> values) {
        number(values.size());
        values.forEach(this::string);
        return this;
    }

    Packer strings(Map<String, String> values) {
        number(values.size());
        values.forEach((name, value) -> string(name).string(value));
        return this;
    }

    Packer optionalString(Optional<String> value) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(this::string);
        return this;
    }

    Packer optionalInstant(Optional<Instant> value) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(this::instant);
        return this;
    }

    byte[] packed() {
        return bytes.toByteArray();
    }
}

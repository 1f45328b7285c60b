package org.softstart.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what {@link Packer} wrote. What it is given was sealed, so it can only be what Softstart wrote. */
final class Unpacker {
    private final ByteBuffer in;

    Unpacker(byte[] packed) {
        in = ByteBuffer.wrap(packed);
    }

    int number() {
        return in.getInt();
    }

    long longNumber() {
        return in.getLong();
    }

    Instant instant() {
        long seconds = in.getLong();
        return Instant.ofEpochSecond(seconds, in.getInt());
    }

    byte[] bytes() {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    String string() {
        byte form = in.get();
        byte[] bytes = bytes();
        if (form == Packer.UTF_8) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    List<String> strings() {
        int size = in.getInt();
        List<String> strings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            strings.add(string());
        }
        return strings;
    }

    Map<String, String> stringMap() {
        int size = in.getInt();
        Map<String, String> strings = new TreeMap<>();
        for (int i = 0; i < size; i++) {
            String name = string();
            strings.put(name, string());
        }
        return strings;
    }

    Optional<String> optionalString() {
        return in.getInt() == 0 ? Optional.empty() : Optional.of(string());
    }

    Optional<Instant> optionalInstant() {
        return in.getInt() == 0 ? Optional.empty() : Optional.of(instant());
    }
}

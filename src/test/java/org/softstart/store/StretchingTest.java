package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StretchingTest {
    /** What the reference implementation answers: {@code argon2 "sixteen byte slt" -id -t 1 -k 64 -p 1 -l 32}. */
    @ParameterizedTest
    @CsvSource({
        "64, 1, 1, 97ffc318b1c20b5a0c5bd1d4d022d76e32eee0c12ef20809f89a5229774429be",
        "256, 3, 4, 156e3f70a19c55b901da9cc19b63c15f122fef9577b1746cc697cb149802e90d",
        "1024, 2, 2, 228c5f6eee08a905c5704fd0bfcd41dd117fff091726a4927251cad6649bf4d5"
    })
    void agreesWithTheReference(int memory, int passes, int lanes, String expected) {
        byte[] salt = "sixteen byte slt".getBytes(StandardCharsets.US_ASCII);
        byte[] key = new Stretching(memory, passes, lanes).stretch("seven quiet lamps".toCharArray(), salt);
        assertThat(HexFormat.of().formatHex(key)).isEqualTo(expected);
    }

    @Test
    void costsAGuesserMemory() {
        assertThat(Stretching.STANDARD.memory()).isGreaterThanOrEqualTo(64 * 1024);
        assertThat(Stretching.STANDARD.passes()).isGreaterThanOrEqualTo(3);
        assertThat(VaultSettings.standard().stretching()).isEqualTo(Stretching.STANDARD);
    }

    @Test
    void refusesWhatWouldExhaustTheMachine() {
        assertThatThrownBy(() -> new Stretching(Integer.MAX_VALUE, 3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretching(64, Integer.MAX_VALUE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stretching(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}

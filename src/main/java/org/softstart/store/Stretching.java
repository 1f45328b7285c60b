package org.softstart.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How much work a guess at the passphrase costs (Argon2id).
 *
 * @param memory in kibibytes
 * @param passes how often that memory is gone through
 * @param lanes how many threads a guesser could use
 */
public record Stretching(int memory, int passes, int lanes) {
    /** The second recommendation of RFC 9106, for when 2 GiB are not at hand. */
    public static final Stretching STANDARD = new Stretching(64 * 1024, 3, 4);

    /** More would let a forged file exhaust the machine. */
    private static final int MOST_MEMORY = 1024 * 1024;

    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 64;

    public Stretching {
        if (memory < 8 * lanes
                || memory > MOST_MEMORY
                || passes < 1
                || passes > MOST_PASSES
                || lanes < 1
                || lanes > MOST_LANES) {
            throw new IllegalArgumentException("no such stretching");
        }
    }

    byte[] stretch(char[] passphrase, byte[] salt) {
        byte[] secret = bytes(passphrase);
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memory)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[Seal.KEY_BYTES];
            generator.generateBytes(secret, key);
            return key;
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** The same bytes however a keyboard composes its accents. */
    private static byte[] bytes(char[] passphrase) {
        CharBuffer characters = CharBuffer.wrap(passphrase);
        if (!Normalizer.isNormalized(characters, Normalizer.Form.NFC)) {
            characters = CharBuffer.wrap(Normalizer.normalize(characters, Normalizer.Form.NFC));
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(characters);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }
}

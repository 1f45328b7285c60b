package org.softstart.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.softstart.store.Seal.BrokenSeal;

/**
 * The vault's key, wrapped once for each way to open it. Small and rewritten whole, so that a new passphrase costs nothing but this file. Its checksum
 * tells a damaged file from a wrong passphrase; it needs no secret, so a forger can make it right, and then learns nothing and opens nothing.
 *
 * @param vault names the vault, in the keyring for instance
 */
record KeyFile(String vault, List<Slot> slots) {
    private static final byte[] MAGIC = "SOFTSTART VAULT\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FORM = 1;
    private static final int CHECKSUM_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final int HEADER_BYTES = MAGIC.length + Integer.BYTES;

    /** The ways to open a vault. */
    enum Way {
        PASSPHRASE,
        KEYRING
    }

    /**
     * One wrapping.
     *
     * @param stretching how the passphrase was made into a key; of no meaning for the keyring
     */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
    record Slot(Way way, Stretching stretching, byte[] salt, byte[] sealed) {
        private static String place(String vault, Way way, Stretching stretching, byte[] salt) {
            return "slot " + vault + " " + way + " " + stretching.memory() + " " + stretching.passes() + " "
                    + stretching.lanes() + " " + HexFormat.of().formatHex(salt);
        }
    }

    KeyFile {
        slots = List.copyOf(slots);
    }

    Optional<Slot> slot(Way way) {
        return slots.stream().filter(slot -> slot.way() == way).findFirst();
    }

    KeyFile withPassphrase(byte[] vaultKey, char[] passphrase, Stretching stretching) {
        byte[] salt = Seal.random(SALT_BYTES);
        byte[] key = stretching.stretch(passphrase, salt);
        try {
            return with(Way.PASSPHRASE, stretching, salt, key, vaultKey);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** @param key what the keyring keeps */
    KeyFile withKeyring(byte[] vaultKey, byte[] key) {
        return with(Way.KEYRING, Stretching.STANDARD, new byte[0], key, vaultKey);
    }

    private KeyFile with(Way way, Stretching stretching, byte[] salt, byte[] key, byte[] vaultKey) {
        byte[] sealed = Seal.seal(key, Slot.place(vault, way, stretching, salt), vaultKey);
        List<Slot> changed = new ArrayList<>(without(way).slots());
        changed.add(new Slot(way, stretching, salt, sealed));
        return new KeyFile(vault, changed);
    }

    KeyFile without(Way way) {
        return new KeyFile(
                vault, slots.stream().filter(slot -> slot.way() != way).toList());
    }

    /** The vault's key, if the passphrase is right. */
    byte[] open(char[] passphrase) {
        Slot slot = slot(Way.PASSPHRASE).orElseThrow(StoreException.WrongPassphrase::new);
        byte[] key = slot.stretching().stretch(passphrase, slot.salt());
        try {
            return open(slot, key);
        } catch (BrokenSeal e) {
            throw new StoreException.WrongPassphrase();
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /** The vault's key, if this is what the keyring was given. */
    byte[] open(byte[] key) {
        try {
            return open(slot(Way.KEYRING).orElseThrow(StoreException.NoKeyring::new), key);
        } catch (BrokenSeal e) {
            throw new StoreException.NoKeyring();
        }
    }

    private byte[] open(Slot slot, byte[] key) throws BrokenSeal {
        return Seal.open(key, Slot.place(vault, slot.way(), slot.stretching(), slot.salt()), slot.sealed());
    }

    void write(Path file) throws IOException {
        Disk.write(file, whole());
    }

    /** Lays it down beside the file whose place it will take. */
    void prepare(Path file) throws IOException {
        Disk.prepare(file, whole());
    }

    /** Writes it where it is not, or not like this. */
    void heal(Path file) throws IOException {
        byte[] whole = whole();
        if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), whole)) {
            Disk.write(file, whole);
        }
    }

    private byte[] whole() {
        Packer packer = new Packer().number(FORM).string(vault).number(slots.size());
        for (Slot slot : slots) {
            packer.string(slot.way().name())
                    .number(slot.stretching().memory())
                    .number(slot.stretching().passes())
                    .number(slot.stretching().lanes())
                    .bytes(slot.salt())
                    .bytes(slot.sealed());
        }
        byte[] packed = packer.packed();
        ByteBuffer whole = ByteBuffer.allocate(HEADER_BYTES + packed.length + CHECKSUM_BYTES)
                .put(MAGIC)
                .putInt(packed.length)
                .put(packed);
        whole.put(checksum(whole.array(), HEADER_BYTES + packed.length));
        return whole.array();
    }

    static KeyFile read(Path file) throws IOException {
        try {
            return parse(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StoreException.Truncated();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            throw new StoreException.Tampered(e);
        }
    }

    private static KeyFile parse(byte[] whole) {
        byte[] begin = Arrays.copyOf(whole, Math.min(whole.length, MAGIC.length));
        if (!Arrays.equals(begin, Arrays.copyOf(MAGIC, begin.length))) {
            throw new StoreException.Tampered();
        }
        if (whole.length < HEADER_BYTES + CHECKSUM_BYTES) {
            throw new StoreException.Truncated();
        }
        int length = ByteBuffer.wrap(whole, MAGIC.length, Integer.BYTES).getInt();
        int expected = HEADER_BYTES + length + CHECKSUM_BYTES;
        if (length > 0 && whole.length < expected) {
            throw new StoreException.Truncated();
        }
        byte[] checksum = Arrays.copyOfRange(whole, whole.length - CHECKSUM_BYTES, whole.length);
        if (whole.length != expected
                || !MessageDigest.isEqual(checksum, checksum(whole, whole.length - CHECKSUM_BYTES))) {
            throw new StoreException.Tampered();
        }
        Unpacker in = new Unpacker(Arrays.copyOfRange(whole, HEADER_BYTES, HEADER_BYTES + length));
        Forms.expect(FORM, in.number());
        String vault = in.string();
        List<Slot> slots = new ArrayList<>();
        for (int remaining = in.number(); remaining > 0; remaining--) {
            Way way = Way.valueOf(in.string());
            Stretching stretching = new Stretching(in.number(), in.number(), in.number());
            slots.add(new Slot(way, stretching, in.bytes(), in.bytes()));
        }
        return new KeyFile(vault, slots);
    }

    private static byte[] checksum(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

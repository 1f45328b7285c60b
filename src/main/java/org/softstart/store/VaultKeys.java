package org.softstart.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.crypto.Mac;

/** The keys that the vault's one key stands for, one for each use (HKDF-Expand with SHA-256). */
final class VaultKeys {
    /** Seals the keys of drafts and streams, and the root. */
    private final byte[] wrapping;
    /** Ties the rows together. */
    private final byte[] binding;
    /** Hides the names of streams. */
    private final byte[] naming;
    /** Seals the anchor. */
    private final byte[] anchoring;

    VaultKeys(byte[] vaultKey) {
        wrapping = derive(vaultKey, "wrapping");
        binding = derive(vaultKey, "binding");
        naming = derive(vaultKey, "naming");
        anchoring = derive(vaultKey, "anchoring");
    }

    private static byte[] derive(byte[] key, String use) {
        Mac mac = Seal.mac(key);
        mac.update(use.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 1);
        return mac.doFinal();
    }

    byte[] wrapping() {
        return wrapping;
    }

    byte[] binding() {
        return binding;
    }

    byte[] naming() {
        return naming;
    }

    byte[] anchoring() {
        return anchoring;
    }

    void wipe() {
        Arrays.fill(wrapping, (byte) 0);
        Arrays.fill(binding, (byte) 0);
        Arrays.fill(naming, (byte) 0);
        Arrays.fill(anchoring, (byte) 0);
    }
}

package org.softstart.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** A vault that opens quickly, with a keyring that is only in memory. */
final class TestVault {
    static final Stretching QUICK = new Stretching(64, 1, 1);
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private TestVault() {}

    static VaultSettings settings() {
        return new VaultSettings(QUICK, Clock.fixed(NOON, ZoneOffset.UTC), new MemoryKeySafe());
    }

    static VaultSettings daysLater(int days) {
        return settings().with(Clock.fixed(NOON.plusSeconds(days * 86_400L), ZoneOffset.UTC));
    }

    static Unlock passphrase() {
        return passphrase("seven quiet lamps");
    }

    static Unlock passphrase(String words) {
        return Unlock.passphrase(words.toCharArray());
    }

    static Vault create(Path folder) {
        return Vault.create(folder, passphrase(), settings());
    }

    static Vault open(Path folder) {
        return Vault.open(folder, passphrase(), settings());
    }

    static Manuscript letter(String text) {
        return new Manuscript("For Sam", new Draft(DraftKind.LETTER, text));
    }

    /** What a desktop's keyring does, without a desktop. */
    static final class MemoryKeySafe implements KeySafe {
        private final Map<String, byte[]> keys = new HashMap<>();

        @Override
        public Optional<byte[]> read(String vault) {
            return Optional.ofNullable(keys.get(vault)).map(byte[]::clone);
        }

        @Override
        public void keep(String vault, byte[] key) {
            keys.put(vault, key.clone());
        }

        @Override
        public void forget(String vault) {
            keys.remove(vault);
        }
    }
}

package org.softstart.store;

import java.util.Optional;

/** Keeps a key outside the vault, as a desktop's keyring does. Throws {@link StoreException.NoKeyring} where that cannot be done. */
public interface KeySafe {

    /** @param vault whose key it is */
    Optional<byte[]> read(String vault);

    void keep(String vault, byte[] key);

    void forget(String vault);
}

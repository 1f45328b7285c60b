package org.softstart.store;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import java.util.Base64;
import java.util.Optional;

/** The keyring of the desktop: Secret Service or KWallet on Linux, Keychain on macOS, Credential Manager on Windows. */
final class DesktopKeySafe implements KeySafe {
    private static final String SERVICE = "Softstart";

    @FunctionalInterface
    private interface Use<T> {
        T of(Keyring keyring) throws PasswordAccessException;
    }

    /** Whatever goes wrong in the desktop's own libraries, native ones among them, means only that there is no keyring to use. */
    private static <T> T use(Use<T> use) {
        try (Keyring keyring = Keyring.create()) {
            return use.of(keyring);
        } catch (StoreException e) {
            throw e;
        } catch (BackendNotSupportedException | PasswordAccessException | RuntimeException | LinkageError e) {
            throw new StoreException.NoKeyring(e);
        } catch (Exception e) {
            throw new StoreException.NoKeyring(e); // closing it may throw anything
        }
    }

    @Override
    public Optional<byte[]> read(String vault) {
        return use(keyring -> {
            try {
                return Optional.of(Base64.getDecoder().decode(keyring.getPassword(SERVICE, vault)));
            } catch (PasswordAccessException e) {
                return Optional.empty(); // the library has one exception for "not there" and "not allowed"
            }
        });
    }

    @Override
    public void keep(String vault, byte[] key) {
        use(keyring -> {
            keyring.setPassword(SERVICE, vault, Base64.getEncoder().encodeToString(key));
            return key;
        });
    }

    @Override
    public void forget(String vault) {
        use(keyring -> {
            keyring.deletePassword(SERVICE, vault);
            return vault;
        });
    }
}

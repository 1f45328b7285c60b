package org.softstart.swing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.softstart.store.Backup;
import org.softstart.store.PrivateMode;
import org.softstart.store.Store;
import org.softstart.store.StoreException;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;

/** How the writer gets to the drafts: with a passphrase, with the keyring, or not at all, because nothing is to be kept. */
final class Door {
    private static final String KEEPING = "keeping";
    private static final String NOTHING = "nothing";
    /** Shorter passphrases are guessed too soon. */
    static final int LEAST = 8;

    private final Path folder;
    private final VaultSettings vault;
    private final Settings settings;

    Door(Path folder, VaultSettings vault, Settings settings) {
        this.folder = folder;
        this.vault = vault;
        this.settings = settings;
    }

    static void keepNothing(Settings settings) {
        settings.set(KEEPING, NOTHING);
    }

    /** Asks again at the next start. */
    static void askAgain(Settings settings) {
        settings.set(KEEPING, "");
    }

    static boolean keepsNothing(Settings settings) {
        return settings.get(KEEPING, "").equals(NOTHING);
    }

    boolean keepsNothing() {
        return keepsNothing(settings);
    }

    void choosesNothing() {
        keepNothing(settings);
    }

    /** Whether there are no kept drafts yet. */
    boolean isNew() {
        return !Vault.isAt(folder);
    }

    /** Whether the keyring opens the drafts. */
    boolean hasKeyring() {
        return !isNew() && Vault.asksKeyring(folder);
    }

    boolean hasPassphrase() {
        return isNew() || Vault.asksPassphrase(folder);
    }

    /** Opens the drafts, or makes room for them. The characters are wiped. */
    Store withPassphrase(char[] characters) {
        return wiping(characters, this::enter);
    }

    Store withKeyring() {
        return enter(Unlock.keyring());
    }

    private Store enter(Unlock unlock) {
        return isNew() ? Vault.create(folder, unlock, vault) : Vault.open(folder, unlock, vault);
    }

    List<Backup> backups() {
        return Vault.backupsOf(folder);
    }

    /** Goes back to a backup; what stood in its place is set aside. The characters are wiped. */
    Store restore(Backup backup, char[] characters) {
        return wiping(characters, unlock -> Vault.restore(folder, backup, unlock, vault));
    }

    Store restoreWithKeyring(Backup backup) {
        return Vault.restore(folder, backup, Unlock.keyring(), vault);
    }

    private static Store wiping(char[] characters, Function<Unlock, Store> open) {
        try {
            return open.apply(Unlock.passphrase(characters));
        } finally {
            Arrays.fill(characters, '\0');
        }
    }

    /**
     * Everything goes that is kept on this computer: the drafts with all that is kept beside them, and then the writer's choices. Needs no passphrase,
     * since a forgotten one is a reason to do this.
     *
     * @return a line to tell how it went
     */
    String erase() {
        try {
            Vault.erase(folder, vault);
            settings.erase();
            return Texts.of("erase.done");
        } catch (StoreException.InUse e) {
            return e.getMessage();
        } catch (StoreException | IOException e) {
            return Texts.of("erase.left");
        }
    }

    /** For this time only. */
    Store nothing() {
        return new PrivateMode();
    }
}

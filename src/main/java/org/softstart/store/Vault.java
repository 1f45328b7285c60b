package org.softstart.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.store.KeyFile.Way;

/**
 * The drafts of one person in one folder, encrypted. One window at a time has it open. What its files look like, what they protect from and what not is
 * told in {@code src/docs/store.md}.
 */
public final class Vault implements Store {
    private static final String KEY_FILE = "vault.key";
    private static final String BACKUPS = "backups";

    private final Path folder;
    private final VaultSettings settings;
    private final FolderLock lock;
    private final Backups backups;
    private final byte[] vaultKey;
    private final VaultKeys keys;
    private final SealedRows rows;
    private final Drafts drafts;
    private final EventLog events;
    private KeyFile keyFile;
    private boolean isClosed;

    private Vault(Path folder, VaultSettings settings, FolderLock lock, KeyFile keyFile, byte[] vaultKey)
            throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.lock = lock;
        this.keyFile = keyFile;
        this.vaultKey = vaultKey;
        backups = backups(folder);
        keys = new VaultKeys(vaultKey);
        rows = SealedRows.open(folder, keys, backups, settings.clock());
        drafts = new DraftBook(rows, this, settings.clock());
        events = new EventBook(rows, this, settings.clock());
        heal();
    }

    /** There are two copies of the key file, so that damage to one of them is not the end. */
    private void heal() {
        try {
            keyFile.heal(folder.resolve(KEY_FILE));
            backups.keep(keyFile);
        } catch (IOException e) {
            // the copy that was read is there
        }
    }

    private static Backups backups(Path folder) {
        return new Backups(folder.resolve(BACKUPS));
    }

    /** Whether there is a vault in this folder, open or not. */
    public static boolean isAt(Path folder) {
        return Files.exists(folder.resolve(KEY_FILE))
                || Files.exists(backups(folder).keyFile());
    }

    /** Whether the vault in this folder opens with a passphrase. */
    public static boolean asksPassphrase(Path folder) {
        return opensWith(folder, Way.PASSPHRASE);
    }

    /** Whether the vault in this folder opens with the keyring. */
    public static boolean asksKeyring(Path folder) {
        return opensWith(folder, Way.KEYRING);
    }

    private static boolean opensWith(Path folder, Way way) {
        try {
            return keyFile(folder).slot(way).isPresent();
        } catch (IOException e) {
            throw new StoreException.Unreachable(e);
        }
    }

    public static Vault create(Path folder, Unlock unlock) {
        return create(folder, unlock, VaultSettings.standard());
    }

    /** Makes an empty vault; there must be none in this folder yet. */
    public static Vault create(Path folder, Unlock unlock, VaultSettings settings) {
        return locked(folder, lock -> {
            if (isAt(folder)) {
                throw new IllegalStateException("there is a vault already");
            }
            byte[] vaultKey = Seal.random(Seal.KEY_BYTES);
            KeyFile keyFile = new KeyFile(HexFormat.of().formatHex(Seal.random(DraftBook.ID_BYTES)), List.of());
            KeyFile wrapped = unlock instanceof Unlock.Passphrase passphrase
                    ? keyFile.withPassphrase(vaultKey, passphrase.characters(), settings.stretching())
                    : withKeyring(keyFile, vaultKey, settings);
            SetAside.move(folder, settings.clock());
            VaultKeys keys = new VaultKeys(vaultKey);
            SealedRows.create(folder, keys);
            keys.wipe();
            // The key file comes last: before it, there is no vault.
            wrapped.write(folder.resolve(KEY_FILE));
            return new Vault(folder, settings, lock, wrapped, vaultKey);
        });
    }

    public static Vault open(Path folder, Unlock unlock) {
        return open(folder, unlock, VaultSettings.standard());
    }

    /** Opens the vault of this folder; a vault that is not in order stays untouched. */
    public static Vault open(Path folder, Unlock unlock, VaultSettings settings) {
        return locked(folder, lock -> {
            KeyFile keyFile = keyFile(folder);
            return new Vault(folder, settings, lock, keyFile, vaultKey(keyFile, unlock, settings));
        });
    }

    /** What {@link #restore} can go back to, the latest first. */
    public static List<Backup> backupsOf(Path folder) {
        try {
            return backups(folder).list();
        } catch (IOException e) {
            throw new StoreException.Unreachable(e);
        }
    }

    public static Vault restore(Path folder, Backup backup, Unlock unlock) {
        return restore(folder, backup, unlock, VaultSettings.standard());
    }

    /** Opens the state of a backup. What was in its place is not deleted but set aside, as long as nothing is deleted for good. */
    public static Vault restore(Path folder, Backup backup, Unlock unlock, VaultSettings settings) {
        return locked(folder, lock -> {
            KeyFile keyFile = keyFile(folder);
            byte[] vaultKey = vaultKey(keyFile, unlock, settings);
            VaultKeys keys = new VaultKeys(vaultKey);
            Root root = Verification.of(backup.file(), keys).root();
            SetAside.move(folder, settings.clock());
            SealedRows.restore(folder, keys, backup, root);
            keys.wipe();
            return new Vault(folder, settings, lock, keyFile, vaultKey);
        });
    }

    /** Deletes the vault with its backups and its key in the keyring: the way out for somebody who has forgotten the passphrase. */
    public static void erase(Path folder, VaultSettings settings) {
        locked(folder, lock -> {
            try {
                KeyFile keyFile = keyFile(folder);
                if (keyFile.slot(Way.KEYRING).isPresent()) {
                    settings.keySafe().forget(keyFile.vault());
                }
            } catch (StoreException e) {
                // a key without a vault opens nothing
            }
            // The keys go first: what a crash leaves of the rest is opened by nothing.
            Files.deleteIfExists(folder.resolve(KEY_FILE));
            Files.deleteIfExists(backups(folder).keyFile());
            Disk.deleteTree(folder.resolve(BACKUPS));
            for (String file : SealedRows.files()) {
                Files.deleteIfExists(folder.resolve(file));
            }
            SetAside.deleteAll(folder);
            lock.remove();
            Disk.deleteIfEmpty(folder);
            return folder;
        });
    }

    @FunctionalInterface
    private interface Locked<T> {
        T with(FolderLock lock) throws IOException;
    }

    /** The lock is let go of if the action fails; else it is the action's. */
    private static <T> T locked(Path folder, Locked<T> action) {
        FolderLock lock = null;
        try {
            Disk.createFolder(folder);
            lock = FolderLock.take(folder);
            deleteUnfinished(folder);
            deleteUnfinished(folder.resolve(BACKUPS));
            return action.with(lock);
        } catch (IOException | RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            if (e instanceof StoreException known) {
                throw known;
            }
            if (e instanceof IllegalStateException mistake) {
                throw mistake;
            }
            throw Disk.failure(folder, e);
        }
    }

    /** What a crash left half written; the whole of it stands elsewhere. */
    private static void deleteUnfinished(Path folder) throws IOException {
        for (Path file : Disk.files(folder)) {
            if (file.equals(Disk.fresh(file.resolveSibling(KEY_FILE)))
                    || file.getFileName().toString().endsWith(".mv.new")
                    || file.getFileName().toString().equals("anchor.new")) {
                Files.delete(file);
            }
        }
    }

    /** The key file, or its copy if it is damaged. */
    private static KeyFile keyFile(Path folder) throws IOException {
        try {
            return KeyFile.read(folder.resolve(KEY_FILE));
        } catch (StoreException.Tampered | StoreException.Truncated e) {
            try {
                return KeyFile.read(backups(folder).keyFile());
            } catch (StoreException second) {
                throw e;
            }
        }
    }

    private static byte[] vaultKey(KeyFile keyFile, Unlock unlock, VaultSettings settings) {
        if (unlock instanceof Unlock.Passphrase passphrase) {
            return keyFile.open(passphrase.characters());
        }
        byte[] key = settings.keySafe().read(keyFile.vault()).orElseThrow(StoreException.NoKeyring::new);
        try {
            return keyFile.open(key);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static KeyFile withKeyring(KeyFile keyFile, byte[] vaultKey, VaultSettings settings) {
        byte[] key = Seal.random(Seal.KEY_BYTES);
        settings.keySafe().keep(keyFile.vault(), key);
        return keyFile.withKeyring(vaultKey, key);
    }

    @Override
    public Drafts drafts() {
        return drafts;
    }

    @Override
    public EventLog events() {
        return events;
    }

    /** Whether a passphrase opens the vault. */
    public synchronized boolean hasPassphrase() {
        return ways().contains(Way.PASSPHRASE);
    }

    /** Whether the desktop's keyring opens the vault. */
    public synchronized boolean hasKeyring() {
        return ways().contains(Way.KEYRING);
    }

    /** Whether this is the passphrase; to be asked before it is changed. */
    public synchronized boolean isPassphrase(char[] characters) {
        try {
            Arrays.fill(keyFile.open(characters), (byte) 0);
            return true;
        } catch (StoreException.WrongPassphrase e) {
            return false;
        }
    }

    /** Sets or changes the passphrase. The keyring, if it is used, stays a second way in. */
    public synchronized void setPassphrase(char[] characters) {
        change(keyFile.withPassphrase(vaultKey, characters, settings.stretching()));
    }

    /** Lets the keyring open the vault, too. */
    public synchronized void useKeyring() {
        change(withKeyring(keyFile, vaultKey, settings));
    }

    /** From now on only the passphrase opens the vault; there has to be one. */
    public synchronized void leaveKeyring() {
        if (!hasPassphrase()) {
            throw new IllegalStateException("nothing else opens the vault");
        }
        if (hasKeyring()) {
            change(keyFile.without(Way.KEYRING));
            forgetKey(keyFile, settings);
        }
    }

    private static void forgetKey(KeyFile keyFile, VaultSettings settings) {
        try {
            settings.keySafe().forget(keyFile.vault());
        } catch (StoreException.NoKeyring e) {
            // what it keeps opens nothing any more
        }
    }

    private Set<Way> ways() {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        keyFile.slots().forEach(slot -> ways.add(slot.way()));
        return ways;
    }

    /** Both copies lie ready before either takes its place: where there is no room for them, everything stays as it was. */
    private void change(KeyFile changed) {
        if (isClosed) {
            throw new IllegalStateException("its key is wiped");
        }
        Path file = folder.resolve(KEY_FILE);
        try {
            Disk.createFolder(folder.resolve(BACKUPS));
            changed.prepare(backups.keyFile());
            changed.prepare(file);
            Disk.replace(Disk.fresh(backups.keyFile()), backups.keyFile());
            Disk.replace(Disk.fresh(file), file);
            keyFile = changed;
        } catch (IOException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** Why there is no backup of today, if that is so; everything else works all the same. */
    public synchronized Optional<StoreException> backupProblem() {
        return rows.backupProblem();
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        rows.close();
        keys.wipe();
        Arrays.fill(vaultKey, (byte) 0);
        lock.close();
    }
}

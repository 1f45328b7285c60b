package org.softstart.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.softstart.store.Anchor.Mark;
import org.softstart.store.Seal.BrokenSeal;

/**
 * Rows in a file, each sealed with the key of its owner and bound to its place. Not safe for several threads by itself. After a change that could not
 * be written, the rows are those of before it.
 */
final class SealedRows implements Rows, AutoCloseable {
    static final String FILE = "drafts.mv";

    private static final String ANCHOR = "anchor";

    /** A file this many times larger than what it holds is written anew when it is opened. */
    private static final int SLACK = 4;

    private static final long SMALL = 4L * 1024 * 1024;

    private final Path folder;
    private final Path file;
    private final VaultKeys keys;
    private final Anchor anchor;
    private final Backups backups;
    private final Clock clock;

    /** Null after a failure, until the file can be opened again. */
    private RowFile rows;

    private Root root;
    private final Map<String, byte[]> ownerKeys = new HashMap<>();
    private boolean closed;

    private LocalDate lastBackup;
    private StoreException backupProblem;

    private SealedRows(Path folder, VaultKeys keys, Backups backups, Clock clock) {
        this.folder = folder;
        this.file = folder.resolve(FILE);
        this.keys = keys;
        this.anchor = anchor(folder, keys);
        this.backups = backups;
        this.clock = clock;
    }

    private static Anchor anchor(Path folder, VaultKeys keys) {
        return new Anchor(folder.resolve(ANCHOR), keys);
    }

    /** Makes an empty file. */
    static void create(Path folder, VaultKeys keys) throws IOException {
        RowFile rows = RowFile.create(folder.resolve(FILE));
        rows.write(Map.of(Root.name(), Root.EMPTY.sealed(keys)), List.of());
        rows.close();
        anchor(folder, keys).begin(new Mark(Root.EMPTY.changes(), 0));
    }

    /** Puts a backup, which was verified, in the place of the file; the caller has moved that out of the way. */
    static void restore(Path folder, VaultKeys keys, Backup backup, Root root) throws IOException {
        Path file = folder.resolve(FILE);
        Disk.write(file, Files.readAllBytes(backup.file()));
        anchor(folder, keys).begin(new Mark(root.changes(), 0));
    }

    /** The names of the files that belong together. */
    static List<String> files() {
        return List.of(FILE, ANCHOR);
    }

    static SealedRows open(Path folder, VaultKeys keys, Backups backups, Clock clock) throws IOException {
        SealedRows sealed = new SealedRows(folder, keys, backups, clock);
        Verification verified = sealed.verified();
        sealed.reopen();
        try {
            if (!verified.doomed().isEmpty()) {
                sealed.purge(verified.doomed());
            } else if (sealed.rows.length() > Math.max(SMALL, SLACK * verified.bytes())) {
                sealed.rewrite(Set.of());
            }
        } catch (StoreException.DiskFull e) {
            // cleaning up waits until there is room for it
        } catch (StoreException e) {
            sealed.close();
            throw e;
        }
        sealed.backUp();
        return sealed;
    }

    /** Looks at everything before the engine may write a byte, so that a file that is not right stays as it is. */
    private Verification verified() throws IOException {
        Optional<Mark> mark = anchor.recall();
        if (!Files.exists(file)) {
            throw new StoreException.Truncated();
        }
        if (!Files.isReadable(file)) {
            throw new StoreException.Unreachable(new IOException("not readable"));
        }
        boolean shorter = mark.filter(last -> length(file) < last.length()).isPresent();
        try {
            Verification verified = Verification.of(file, keys);
            if (mark.isEmpty() || verified.root().changes() < mark.get().changes()) {
                throw new StoreException.Tampered();
            }
            return verified;
        } catch (StoreException.Tampered e) {
            if (shorter || length(file) == 0) {
                throw new StoreException.Truncated();
            }
            throw e;
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private void reopen() {
        RowFile opened = RowFile.open(file);
        try {
            Verification verified = Verification.of(opened, keys);
            root = verified.root();
            ownerKeys.clear();
            ownerKeys.putAll(verified.ownerKeys());
            rows = opened;
        } catch (RuntimeException e) {
            opened.abandon();
            throw e;
        }
    }

    private RowFile rows() {
        if (closed) {
            throw new IllegalStateException("the vault is closed");
        }
        if (rows == null) {
            try {
                reopen();
            } catch (StoreException e) {
                throw e;
            } catch (RuntimeException e) {
                throw Disk.failure(folder, e);
            }
        }
        return rows;
    }

    /** What the engine says when a page cannot be read any more. */
    private <T> T reading(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (StoreException | IllegalStateException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException.Tampered(e);
        }
    }

    @Override
    public Optional<byte[]> get(Row row) {
        RowFile from = rows();
        byte[] sealed = reading(() -> from.get(row.name()));
        if (sealed == null) {
            return Optional.empty();
        }
        byte[] key = ownerKeys.get(row.owner());
        if (key == null) {
            throw new StoreException.Tampered();
        }
        try {
            return Optional.of(Padding.unpad(Seal.open(key, row.name(), sealed)));
        } catch (BrokenSeal e) {
            throw new StoreException.Tampered(e);
        }
    }

    @Override
    public List<Row> rows(Table table) {
        return named(Row.prefix(table));
    }

    @Override
    public List<Row> rows(Table table, String owner) {
        return named(Row.prefix(table, owner));
    }

    private List<Row> named(String prefix) {
        RowFile from = rows();
        return reading(() -> {
            List<Row> found = new ArrayList<>();
            Iterator<String> names = from.namesFrom(prefix);
            while (names.hasNext()) {
                String name = names.next();
                if (!name.startsWith(prefix)) {
                    break;
                }
                Row.named(name).ifPresent(found::add);
            }
            return found;
        });
    }

    @Override
    public Optional<Row> last(Table table, String owner) {
        RowFile from = rows();
        String prefix = Row.prefix(table, owner);
        // Numbers are hexadecimal digits, and this comes after them all.
        String name = reading(() -> from.nameBefore(prefix + "g"));
        return Optional.ofNullable(name)
                .filter(found -> found.startsWith(prefix))
                .flatMap(Row::named);
    }

    @Override
    public String owner(String name) {
        return HexFormat.of()
                .formatHex(
                        Seal.mac(keys.naming()).doFinal(name.getBytes(StandardCharsets.UTF_8)), 0, DraftBook.ID_BYTES);
    }

    @Override
    public void apply(Change change) {
        rows();
        backUp();
        Writing writing = new Writing();
        change.removals().forEach(row -> writing.remove(row.name()));
        change.puts().forEach((row, value) -> {
            byte[] key = ownerKeys.get(row.owner());
            if (key == null) {
                key = Seal.random(Seal.KEY_BYTES);
                ownerKeys.put(row.owner(), key);
                writing.putWrapped(new Row(Table.KEY, row.owner()), key);
            }
            writing.put(row.name(), Seal.seal(key, row.name(), Padding.pad(value)));
        });
        writing.commit();
    }

    @Override
    public void destroy(Set<String> owners) {
        rows();
        Writing writing = new Writing();
        for (String owner : owners) {
            for (Table table : Table.values()) {
                rows(table, owner).forEach(row -> writing.remove(row.name()));
            }
            writing.putWrapped(new Row(Table.DOOMED, owner), new byte[0]);
        }
        writing.commit();
        owners.forEach(owner -> Optional.ofNullable(ownerKeys.remove(owner)).ifPresent(SealedRows::wipe));
        purge(owners);
    }

    /** What one change does to the rows and to the root. */
    private final class Writing {
        private final Map<String, byte[]> puts = new LinkedHashMap<>();
        private final Collection<String> removals = new LinkedHashSet<>();
        private Root next = root;

        void remove(String name) {
            byte[] old = reading(() -> rows.get(name));
            if (old != null) {
                next = next.without(keys, name, old);
                removals.add(name);
            }
        }

        void put(String name, byte[] sealed) {
            byte[] old = reading(() -> rows.get(name));
            if (old != null) {
                next = next.without(keys, name, old);
            }
            next = next.with(keys, name, sealed);
            puts.put(name, sealed);
        }

        void putWrapped(Row row, byte[] value) {
            put(row.name(), Seal.seal(keys.wrapping(), row.name(), value));
        }

        void commit() {
            next = next.changed();
            puts.put(Root.name(), next.sealed(keys));
            try {
                rows.write(puts, removals);
            } catch (RuntimeException e) {
                rows.abandon();
                rows = null;
                throw Disk.failure(folder, e);
            }
            root = next;
            remember();
        }
    }

    private void remember() {
        try {
            anchor.remember(new Mark(root.changes(), rows.length()));
        } catch (IOException e) {
            // The change itself is on the disk; an anchor that stays behind only notices less.
        }
    }

    /** Takes what is left of these owners out of all files. What a full disk prevents is done when the vault is next opened. */
    private void purge(Set<String> owners) {
        try {
            backups.purge(keys, owners);
            SetAside.deleteAll(folder);
        } catch (IOException | RuntimeException e) {
            throw Disk.failure(folder, e);
        }
        rewrite(owners);
    }

    private void rewrite(Set<String> without) {
        try {
            Copying.copy(rows(), root.changed(), keys, without, file);
            rows.close();
            rows = null;
            Disk.replace(Disk.fresh(file), file);
            reopen();
            remember();
        } catch (StoreException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Disk.failure(folder, e);
        }
    }

    /** Before the first change of a day. That it does not work must not stop anybody from writing. */
    private void backUp() {
        LocalDate today = LocalDate.now(clock);
        if (today.equals(lastBackup)) {
            return;
        }
        lastBackup = today;
        try {
            if (!backups.has(today)) {
                backups.keep(rows(), root, keys, today);
            }
            backupProblem = null;
        } catch (StoreException e) {
            backupProblem = e;
        } catch (IOException | RuntimeException e) {
            backupProblem = Disk.failure(folder, e);
        }
    }

    Optional<StoreException> backupProblem() {
        return Optional.ofNullable(backupProblem);
    }

    private static void wipe(byte[] key) {
        Arrays.fill(key, (byte) 0);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        ownerKeys.values().forEach(SealedRows::wipe);
        if (rows != null) {
            try {
                rows.close();
                remember(); // the engine may have made the file shorter
            } catch (RuntimeException e) {
                rows.abandon(); // all changes were on the disk before
            }
        }
    }
}

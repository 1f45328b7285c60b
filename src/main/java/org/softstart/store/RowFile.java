package org.softstart.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.SingleFileStore;

/**
 * A file of named, sealed values, kept by H2's storage engine: changes are appended, so that a file cut off at any point opens with the last whole
 * change. The only place, with {@link RowTypes}, that sees the engine. Its complaints come as runtime exceptions.
 */
final class RowFile implements AutoCloseable {
    private final Path file;
    private final MVStore store;
    private final MVMap<String, byte[]> rows;

    private RowFile(Path file, MVStore store) {
        this.file = file;
        this.store = store;
        rows = store.openMap(
                "rows",
                new MVMap.Builder<String, byte[]>().keyType(RowTypes.NAME).valueType(RowTypes.VALUE));
    }

    static RowFile open(Path file) {
        return opened(file, Access.WRITING);
    }

    /** A file that does not change by being looked at, however broken it is. */
    static RowFile openReadOnly(Path file) {
        return opened(file, Access.READING);
    }

    static RowFile create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Disk.createFile(file);
        return open(file);
    }

    private enum Access {
        READING,
        WRITING
    }

    /** The engine is given a file that is open already: one that it fails to understand it would not close. */
    private static RowFile opened(Path file, Access access) {
        SingleFileStore disk = new SingleFileStore(Map.of());
        try {
            disk.open(file.toAbsolutePath().toString(), access == Access.READING, null);
            // Nothing but an explicit commit may write: what is in between is not a whole change.
            MVStore store = new MVStore.Builder()
                    .adoptFileStore(disk)
                    .autoCommitDisabled()
                    .autoCommitBufferSize(0)
                    .open();
            return new RowFile(file, store);
        } catch (RuntimeException e) {
            closeQuietly(disk);
            if (e instanceof MVStoreException known && known.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new StoreException.InUse();
            }
            throw e;
        } catch (AssertionError | OutOfMemoryError e) {
            // How the engine complains of changed bytes where Java's assertions are on, as they are in tests; or it
            // believes a changed length in tables of its own, and asks for more memory than there is.
            closeQuietly(disk);
            throw new IllegalArgumentException("not what the engine wrote", e);
        }
    }

    private static void closeQuietly(SingleFileStore disk) {
        try {
            disk.close();
        } catch (RuntimeException e) {
            // nothing was written
        }
    }

    byte[] get(String row) {
        return rows.get(row);
    }

    /** The names from this one on, in order. */
    Iterator<String> namesFrom(String name) {
        return rows.keyIterator(name);
    }

    /** The last name before this one, or null. */
    String nameBefore(String name) {
        return rows.lowerKey(name);
    }

    void forEach(BiConsumer<String, byte[]> action) {
        rows.cursor(null).forEachRemaining(row -> action.accept(row, rows.get(row)));
    }

    /** Returns when the change is on the disk. */
    void write(Map<String, byte[]> puts, Collection<String> removals) {
        removals.forEach(rows::remove);
        puts.forEach(rows::put);
        store.commit();
        store.sync();
    }

    long length() throws IOException {
        return Files.size(file);
    }

    @Override
    public void close() {
        store.close();
    }

    /** Lets go of the file without writing to it any more. */
    void abandon() {
        store.closeImmediately();
    }
}

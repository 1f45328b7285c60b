package org.softstart.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.softstart.store.Seal.BrokenSeal;

/**
 * A file of rows that was read from end to end and is what Softstart wrote.
 *
 * @param ownerKeys the key of each draft and stream
 * @param doomed owners that still have to be purged
 * @param bytes how much there is to keep
 */
record Verification(Root root, Map<String, byte[]> ownerKeys, Set<String> doomed, long bytes) {

    /** Looks at a file without changing it; {@link StoreException.Tampered} if it is anything else. */
    static Verification of(Path file, VaultKeys keys) {
        try {
            RowFile rows = RowFile.openReadOnly(file);
            try {
                return of(rows, keys);
            } finally {
                rows.abandon();
            }
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreException.Tampered(e); // a broken file breaks its reader in many ways
        }
    }

    static Verification of(RowFile rows, VaultKeys keys) {
        byte[] sealed = rows.get(Root.name());
        if (sealed == null) {
            throw new StoreException.Tampered();
        }
        try {
            Root root = Root.open(keys, sealed);
            Root[] found = {new Root(root.changes(), Root.EMPTY.sum())};
            long[] bytes = {0};
            Map<String, byte[]> ownerKeys = new HashMap<>();
            Set<String> doomed = new HashSet<>();
            rows.forEach((name, value) -> {
                if (!name.equals(Root.name())) {
                    found[0] = found[0].with(keys, name, value);
                    bytes[0] += name.length() + value.length;
                    Row.named(name).ifPresent(row -> {
                        if (row.table() == Table.KEY) {
                            ownerKeys.put(row.owner(), value);
                        } else if (row.table() == Table.DOOMED) {
                            doomed.add(row.owner());
                        }
                    });
                }
            });
            if (!found[0].equals(root)) {
                throw new StoreException.Tampered();
            }
            for (Map.Entry<String, byte[]> owner : ownerKeys.entrySet()) {
                Row row = new Row(Table.KEY, owner.getKey());
                owner.setValue(Seal.open(keys.wrapping(), row.name(), owner.getValue()));
            }
            return new Verification(root, ownerKeys, doomed, bytes[0]);
        } catch (BrokenSeal e) {
            throw new StoreException.Tampered(e);
        }
    }
}

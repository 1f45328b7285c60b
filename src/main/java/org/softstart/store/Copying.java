package org.softstart.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the rows that count into a new file, which holds nothing of what was there before. */
final class Copying {
    private Copying() {}

    /**
     * Puts a copy of these rows in the place of a file, whole or not at all.
     *
     * @param source may be that file
     * @param without owners whose rows stay behind
     */
    static void copy(RowFile source, Root root, VaultKeys keys, Set<String> without, Path target) throws IOException {
        Map<String, byte[]> rows = new LinkedHashMap<>();
        Root[] remaining = {root};
        source.forEach((name, value) -> {
            if (Row.named(name).filter(row -> without.contains(row.owner())).isPresent()) {
                remaining[0] = remaining[0].without(keys, name, value);
            } else {
                rows.put(name, value);
            }
        });
        rows.put(Root.name(), remaining[0].sealed(keys));
        Path fresh = Disk.fresh(target);
        try {
            RowFile copy = RowFile.create(fresh);
            try {
                copy.write(rows, List.of());
                copy.close();
            } finally {
                copy.abandon();
            }
            Disk.force(fresh);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }
}

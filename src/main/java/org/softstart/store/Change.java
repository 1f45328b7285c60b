package org.softstart.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Rows to write and to remove, all together or not at all. */
final class Change {
    private final Map<Row, byte[]> puts = new LinkedHashMap<>();
    private final Set<Row> removals = new LinkedHashSet<>();

    Change put(Row row, byte[] value) {
        puts.put(row, value);
        removals.remove(row);
        return this;
    }

    Change remove(Row row) {
        removals.add(row);
        puts.remove(row);
        return this;
    }

    Map<Row, byte[]> puts() {
        return puts;
    }

    Set<Row> removals() {
        return removals;
    }
}

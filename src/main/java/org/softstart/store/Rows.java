package org.softstart.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What drafts and events are made of, wherever it is kept. */
interface Rows {

    Optional<byte[]> get(Row row);

    /** In order. */
    List<Row> rows(Table table);

    /** In order. */
    List<Row> rows(Table table, String owner);

    /** The last one in order. */
    Optional<Row> last(Table table, String owner);

    /** Returns when the change will survive anything. */
    void apply(Change change);

    /** Removes all rows of these owners so that they cannot be recovered. */
    void destroy(Set<String> owners);

    /** The owner that stands for a name without giving it away. */
    String owner(String name);
}

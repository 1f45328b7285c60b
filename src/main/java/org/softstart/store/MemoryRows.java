package org.softstart.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Rows that are nowhere but in memory, and wiped at the end. */
final class MemoryRows implements Rows {
    private final NavigableMap<String, byte[]> values = new TreeMap<>();
    private final byte[] nameKey = Seal.random(Seal.KEY_BYTES);

    @Override
    public Optional<byte[]> get(Row row) {
        return Optional.ofNullable(values.get(row.name()));
    }

    @Override
    public List<Row> rows(Table table) {
        return startingWith(Row.prefix(table)).toList();
    }

    @Override
    public List<Row> rows(Table table, String owner) {
        return startingWith(Row.prefix(table, owner)).toList();
    }

    @Override
    public Optional<Row> last(Table table, String owner) {
        List<Row> rows = rows(table, owner);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(rows.size() - 1));
    }

    private Stream<Row> startingWith(String prefix) {
        return values.tailMap(prefix, true).keySet().stream()
                .takeWhile(name -> name.startsWith(prefix))
                .flatMap(name -> Row.named(name).stream());
    }

    @Override
    public void apply(Change change) {
        change.removals().forEach(row -> wipe(values.remove(row.name())));
        change.puts().forEach((row, value) -> wipe(values.put(row.name(), value)));
    }

    @Override
    public void destroy(Set<String> owners) {
        values.entrySet().removeIf(entry -> {
            boolean theirs = Row.named(entry.getKey())
                    .filter(row -> owners.contains(row.owner()))
                    .isPresent();
            if (theirs) {
                wipe(entry.getValue());
            }
            return theirs;
        });
    }

    @Override
    public String owner(String name) {
        return HexFormat.of()
                .formatHex(Seal.mac(nameKey).doFinal(name.getBytes(StandardCharsets.UTF_8)), 0, DraftBook.ID_BYTES);
    }

    void wipe() {
        values.values().forEach(MemoryRows::wipe);
        values.clear();
    }

    private static void wipe(byte[] value) {
        if (value != null) {
            Arrays.fill(value, (byte) 0);
        }
    }
}

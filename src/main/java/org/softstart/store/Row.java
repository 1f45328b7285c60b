package org.softstart.store;

import java.util.HexFormat;
import java.util.Optional;

/**
 * Where a value stands.
 *
 * @param owner the draft or stream, 32 hexadecimal digits
 * @param number orders the rows of one owner
 */
record Row(Table table, String owner, long number) {
    private static final int OWNER_START = 1;
    private static final int OWNER_END = OWNER_START + 32;

    Row(Table table, String owner) {
        this(table, owner, 0);
    }

    /** Sorts by table, owner and number. */
    String name() {
        return table.code() + owner + HexFormat.of().toHexDigits(number);
    }

    /** What the names of all rows of a table begin with. */
    static String prefix(Table table) {
        return String.valueOf(table.code());
    }

    /** What the names of all rows of an owner in one table begin with. */
    static String prefix(Table table, String owner) {
        return table.code() + owner;
    }

    static Optional<Row> named(String name) {
        if (name.length() == OWNER_END + 16) {
            for (Table table : Table.values()) {
                if (table.code() == name.charAt(0)) {
                    return Optional.of(new Row(
                            table,
                            name.substring(OWNER_START, OWNER_END),
                            HexFormat.fromHexDigitsToLong(name, OWNER_END, name.length())));
                }
            }
        }
        return Optional.empty();
    }
}

package org.softstart.store;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;
import org.softstart.store.Seal.BrokenSeal;

/**
 * What makes the rows one whole: how many changes there were, and the sum of a keyed hash of every row. A row that is dropped, doubled, swapped or put
 * back to what it was changes the sum, and nobody without the key can make it right again.
 */
record Root(long changes, BigInteger sum) {
    static final Root EMPTY = new Root(0, BigInteger.ZERO);

    private static final int FORM = 1;
    private static final BigInteger MASK = BigInteger.TWO.pow(256).subtract(BigInteger.ONE);
    private static final Row ROW = new Row(Table.ROOT, "0".repeat(32));

    /** Where the root itself stands. */
    static String name() {
        return ROW.name();
    }

    Root with(VaultKeys keys, String row, byte[] value) {
        return new Root(changes, sum.add(hash(keys, row, value)).and(MASK));
    }

    Root without(VaultKeys keys, String row, byte[] value) {
        return new Root(changes, sum.subtract(hash(keys, row, value)).and(MASK));
    }

    Root changed() {
        return new Root(changes + 1, sum);
    }

    private static BigInteger hash(VaultKeys keys, String row, byte[] value) {
        Mac mac = Seal.mac(keys.binding());
        mac.update(row.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        mac.update(value);
        return new BigInteger(1, mac.doFinal());
    }

    byte[] sealed(VaultKeys keys) {
        return Seal.seal(
                keys.wrapping(),
                name(),
                new Packer()
                        .number(FORM)
                        .number(changes)
                        .bytes(sum.toByteArray())
                        .packed());
    }

    static Root open(VaultKeys keys, byte[] sealed) throws BrokenSeal {
        Unpacker in = new Unpacker(Seal.open(keys.wrapping(), name(), sealed));
        Forms.expect(FORM, in.number());
        return new Root(in.longNumber(), new BigInteger(in.bytes()));
    }
}

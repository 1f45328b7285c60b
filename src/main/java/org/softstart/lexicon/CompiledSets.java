package org.softstart.lexicon;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The sets of a compiled lexicon, looked up where they lie. There are ten thousand with a hundred thousand words, and a short draft
 * meets a few of them.
 */
final class CompiledSets extends WordSets {
    private static final int[] NONE = {};

    private final CompiledStrings strings;
    private final ByteBuffer numbers;
    private final int sets;
    private final int holders;
    private final int slots;
    private final int mask;

    /** Reads from where the buffer stands, and leaves it at the end of the sets. */
    CompiledSets(CompiledStrings strings, ByteBuffer in) {
        this.strings = strings;
        this.numbers = in.duplicate();
        this.sets = skipLists(in);
        this.holders = skipLists(in);
        this.mask = in.getInt() - 1;
        this.slots = in.position();
        in.position(slots + (mask + 1) * Integer.BYTES);
    }

    /** Lists of numbers: how many there are, where each ends, counted in numbers, and then all of them. */
    private static int skipLists(ByteBuffer in) {
        int start = in.position();
        int count = in.getInt();
        int all = count == 0 ? 0 : in.getInt(in.position() + (count - 1) * Integer.BYTES);
        in.position(in.position() + (count + all) * Integer.BYTES);
        return start;
    }

    private int[] list(int lists, int index) {
        int count = numbers.getInt(lists);
        int ends = lists + Integer.BYTES;
        int from = index == 0 ? 0 : numbers.getInt(ends + (index - 1) * Integer.BYTES);
        int[] list = new int[numbers.getInt(ends + index * Integer.BYTES) - from];
        int first = ends + (count + from) * Integer.BYTES;
        for (int i = 0; i < list.length; i++) {
            list[i] = numbers.getInt(first + i * Integer.BYTES);
        }
        return list;
    }

    @Override
    Set<String> words(int number) {
        Set<String> words = new HashSet<>();
        for (int string : list(sets, number)) {
            words.add(strings.get(string));
        }
        return words;
    }

    @Override
    int[] holding(String word) {
        int slot = slotOf(word, mask);
        while (true) {
            int entry = numbers.getInt(slots + slot * Integer.BYTES);
            if (entry == 0) {
                return NONE;
            }
            int[] holding = list(holders, entry - 1);
            if (strings.get(holding[0]).equals(word)) {
                return Arrays.copyOfRange(holding, 1, holding.length);
            }
            slot = (slot + 1) & mask;
        }
    }

    static int slotOf(String word, int mask) {
        int hash = word.hashCode();
        return (hash ^ hash >>> 15) & mask;
    }
}

package org.softstart.learn;

import java.util.BitSet;
import java.util.List;

/** Which words of one text stand, in the same order, in another: as many as can be. */
final class Alignment {
    private final BitSet kept = new BitSet();
    private final BitSet held = new BitSet();

    private Alignment() {}

    static Alignment of(List<String> before, List<String> after) {
        Alignment alignment = new Alignment();
        int start = 0;
        while (start < Math.min(before.size(), after.size())
                && before.get(start).equals(after.get(start))) {
            alignment.pair(start, start);
            start++;
        }
        int end = 0;
        while (end < Math.min(before.size(), after.size()) - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
            alignment.pair(before.size() - end, after.size() - end);
        }
        alignment.between(before.subList(start, before.size() - end), after.subList(start, after.size() - end), start);
        return alignment;
    }

    private void pair(int before, int after) {
        kept.set(before);
        held.set(after);
    }

    private void between(List<String> before, List<String> after, int start) {
        int[][] most = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                most[i][j] = before.get(i).equals(after.get(j))
                        ? most[i + 1][j + 1] + 1
                        : Math.max(most[i + 1][j], most[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                pair(start + i++, start + j++);
            } else if (most[i + 1][j] >= most[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** Whether a word of the first text stands in the second. */
    boolean isKept(int before) {
        return kept.get(before);
    }

    /** Whether a word of the second text does not come from the first. */
    boolean isNew(int after) {
        return !held.get(after);
    }
}

package org.softstart.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;

/**
 * What a sentence must hold for a pattern to have a chance: for at least one of the pattern's ways, one word of each of some
 * sets, as word or lemma, or as a mark that a run of marks holds. Most patterns fall away here, for a hundredth of what trying them costs.
 */
public final class Needs {
    /** Stands for no set. */
    private static final int ANYWHERE = -1;

    private final WordSets sets;
    private final int[][] ways;
    private final int starts;

    /**
     * @param ways for each way the numbers of the sets it needs; a way without sets is always possible
     * @param starts the number of the set with one of whose words every match begins; empty if nothing of the kind is known
     */
    Needs(WordSets sets, int[][] ways, Optional<Integer> starts) {
        this.sets = sets;
        this.ways = ways;
        this.starts = starts.orElse(ANYWHERE);
    }

    /** The sets that each way needs. */
    List<List<Set<String>>> ways() {
        return Arrays.stream(ways)
                .map(way -> Arrays.stream(way).mapToObj(sets::words).toList())
                .toList();
    }

    /** Words with one of which, as word, lemma or mark, every match begins; empty if nothing of the kind is known. */
    Optional<Set<String>> starts() {
        return starts == ANYWHERE ? Optional.empty() : Optional.of(sets.words(starts));
    }

    /**
     * Whether they are met by a sentence.
     *
     * @param present the numbers of the sets that hold one of its words, as {@link WordSets} gives them
     */
    public boolean areMetBy(BitSet present) {
        for (int[] way : ways) {
            if (areSet(way, present)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areSet(int[] way, BitSet present) {
        for (int set : way) {
            if (!present.get(set)) {
                return false;
            }
        }
        return true;
    }

    boolean areMetBy(Sentence sentence) {
        return areMetBy(sets.in(sentence));
    }

    /**
     * Whether a match may begin with a token.
     *
     * @param present the numbers of the sets that hold the token
     */
    public boolean mayStart(BitSet present) {
        return starts == ANYWHERE || present.get(starts);
    }
}

package org.softstart.train;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One message of the corpus, analysed: the features of its sentences and of the whole, and what two readers said of each.
 *
 * @param source whose message it is, as the number of its writer
 * @param sentences the features of each sentence
 * @param whole the features of the message
 * @param labels for each sentence
 * @param wholeLabels for the message
 * @param ruleSeverity the highest severity that the rules alone found; 0 if they found nothing
 */
public record Example(
        String id,
        String source,
        List<long[]> sentences,
        long[] whole,
        List<Labels> labels,
        Labels wholeLabels,
        int ruleSeverity,
        boolean concerning,
        boolean clean) {

    /** Writers by their numbers: 99 before 100. */
    static final Comparator<String> BY_WRITER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    /**
     * What is known of one place: heads that hold there, heads that are open (one reader said so, or either way is defensible).
     * All others do not hold.
     */
    public record Labels(Map<String, String> holds, Set<String> open) {
        /** 1 if a head holds, 0 if it does not, -1 if that is open. */
        public int of(String head) {
            return holds.containsKey(head) ? 1 : open.contains(head) ? -1 : 0;
        }
    }
}

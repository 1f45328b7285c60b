package org.softstart.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.softstart.encode.WordPieces;

/**
 * Sentences of one message that the encoder reads together: nearly always the whole of it.
 *
 * @param first which sentence of the message is the first here
 * @param pieces for each sentence its pieces
 * @param labels for each sentence its labels
 * @param whole the labels of the message
 */
record Passage(Message message, int first, int[][] pieces, byte[][] labels, byte[] whole) {
    /** Longer ones cost more than their rarity is worth. */
    static final int LONGEST = 192;

    private static final int LONGEST_TEXT = LONGEST - 2;

    /** The passages of a message; a sentence is in one only, and cut if it is longer than any passage may be. */
    static List<Passage> of(Message message) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        int length = 0;
        for (int s = 0; s < message.pieces().length; s++) {
            int next = Math.min(message.pieces()[s].length, LONGEST_TEXT);
            if (length + next > LONGEST_TEXT) {
                passages.add(cut(message, from, s));
                from = s;
                length = 0;
            }
            length += next;
        }
        passages.add(cut(message, from, message.pieces().length));
        return passages;
    }

    private static Passage cut(Message message, int from, int to) {
        int[][] pieces = Arrays.stream(message.pieces(), from, to)
                .map(sentence -> sentence.length > LONGEST_TEXT ? Arrays.copyOf(sentence, LONGEST_TEXT) : sentence)
                .toArray(int[][]::new);
        byte[] whole = message.whole();
        if (from > 0) {
            // What is said of the message need not be so of its later parts.
            whole = new byte[whole.length];
            Arrays.fill(whole, (byte) -1);
        }
        return new Passage(message, from, pieces, Arrays.copyOfRange(message.labels(), from, to), whole);
    }

    /** How many pieces, with those before and after. */
    int length() {
        return 2 + Arrays.stream(pieces).mapToInt(sentence -> sentence.length).sum();
    }

    /** The pieces in one row. */
    long[] ids() {
        long[] ids = new long[length()];
        int at = 0;
        ids[at++] = WordPieces.START;
        for (int[] sentence : pieces) {
            for (int piece : sentence) {
                ids[at++] = piece;
            }
        }
        ids[at] = WordPieces.END;
        return ids;
    }

    /**
     * Writes the rows that take the mean over the pieces of each sentence.
     *
     * @param rows where to write them
     * @param from where in {@code rows} the first piece of this passage stands, in the first sentence's row
     * @param width how long a row is
     */
    void pool(float[] rows, int from, int width) {
        int at = from + 1;
        for (int[] sentence : pieces) {
            Arrays.fill(rows, at, at + sentence.length, 1f / Math.max(1, sentence.length));
            at += sentence.length + width;
        }
    }
}

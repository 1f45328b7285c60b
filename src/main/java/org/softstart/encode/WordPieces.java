package org.softstart.encode;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes sentences apart into the pieces of words that the encoder knows, by number. Letter case, accents and the shape of quotes
 * make no difference; a mark of any kind stands for itself. Immutable.
 *
 * <p>OpenNLP's {@code WordpieceTokenizer} does not fit: it looks for a run of marks as if that were a word, so that "..." and "?!"
 * become other pieces than those the encoder has met, and it keeps the beginnings of words whose end is unknown.
 */
public final class WordPieces {
    /** Stands before each text. */
    public static final int START = 101;

    /** Stands after each text. */
    public static final int END = 102;

    private static final int UNKNOWN = 100;
    private static final String CONTINUED = "##";

    /** Longer ones are no words, and looking for their pieces costs the square of their length. */
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> beginnings;
    private final Map<String, Integer> continuations;
    private final int longestPiece;

    private WordPieces(List<String> pieces) {
        beginnings = new HashMap<>(2 * pieces.size());
        continuations = new HashMap<>();
        int longest = 0;
        for (int id = 0; id < pieces.size(); id++) {
            String piece = pieces.get(id);
            // "##" alone would be the empty continuation; the list has none, but "#" and its like begin words.
            if (piece.startsWith(CONTINUED) && piece.length() > CONTINUED.length()) {
                continuations.put(piece.substring(CONTINUED.length()), id);
            } else {
                beginnings.put(piece, id);
            }
            longest = Math.max(longest, piece.length());
        }
        longestPiece = longest;
    }

    /** Reads a list of pieces, one a line, each numbered by its line from 0 on. */
    public static WordPieces read(byte[] list) {
        return new WordPieces(new String(list, StandardCharsets.UTF_8).lines().toList());
    }

    /** The numbers of the pieces of a sentence, in order, without {@link #START} and {@link #END}; none if it is blank. */
    public int[] of(String sentence) {
        String letters = plain(sentence);
        Ids ids = new Ids();
        int at = 0;
        while (at < letters.length()) {
            int letter = letters.codePointAt(at);
            int next = at + Character.charCount(letter);
            if (isOfWord(letter)) {
                while (next < letters.length() && isOfWord(letters.codePointAt(next))) {
                    next += Character.charCount(letters.codePointAt(next));
                }
                addWord(letters.substring(at, next), ids);
            } else if (!Character.isWhitespace(letter) && !Character.isSpaceChar(letter)) {
                addWord(letters.substring(at, next), ids);
            }
            at = next;
        }
        return ids.toArray();
    }

    private static boolean isOfWord(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private void addWord(String word, Ids ids) {
        int before = ids.size;
        int start = word.length() > LONGEST_WORD ? -1 : 0;
        while (start >= 0 && start < word.length()) {
            start = addPiece(word, start, ids);
        }
        if (start < 0) {
            ids.size = before;
            ids.add(UNKNOWN);
        }
    }

    /** Adds the longest piece that the rest of a word begins with, and says where that ends; -1 if there is none. */
    private int addPiece(String word, int start, Ids ids) {
        Map<String, Integer> pieces = start == 0 ? beginnings : continuations;
        for (int end = Math.min(word.length(), start + longestPiece); end > start; end--) {
            Integer id = pieces.get(word.substring(start, end));
            if (id != null) {
                ids.add(id);
                return end;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean ascii = true;
        for (int i = 0; i < text.length(); i++) {
            char c = straight(text.charAt(i));
            plain.append(c);
            ascii &= c < 128;
        }
        String small = plain.toString().toLowerCase(Locale.ROOT);
        return ascii ? small : withoutAccents(small);
    }

    private static char straight(char c) {
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u201C', '\u201D' -> '"';
            default -> c;
        };
    }

    private static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Numbers as they come. */
    private static final class Ids {
        private int[] values = new int[32];
        private int size;

        void add(int id) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = id;
        }

        int[] toArray() {
            return Arrays.copyOf(values, size);
        }
    }
}

package org.softstart.lexicon;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.softstart.text.LruCache;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/**
 * The sets of words that the patterns of a lexicon need, by number, and for each word the sets that hold it. Thread-safe once the
 * lexicon is read.
 */
public abstract class WordSets {
    private static final int SENTENCES = 256;

    private final Map<String, BitSet> bitsByWord = new ConcurrentHashMap<>();
    private final LruCache<Sentence, BitSet> bySentence = new LruCache<>(SENTENCES);

    WordSets() {}

    /** The words of a set. */
    abstract Set<String> words(int number);

    /** The numbers of the sets that hold a word. */
    abstract int[] holding(String word);

    /** The numbers of the sets that hold a token: as its word, its lemma or a mark of a run of marks. */
    public BitSet at(Token token) {
        BitSet sets = new BitSet();
        add(token.norm(), sets);
        if (!token.lemma().equals(token.norm())) {
            add(token.lemma(), sets);
        }
        if (!token.isWord()) {
            token.norm().codePoints().forEach(c -> add(Character.toString(c), sets));
        }
        return sets;
    }

    /** The numbers of the sets that hold a token of a sentence. */
    public BitSet in(Sentence sentence) {
        return bySentence.get(sentence, this::union);
    }

    private BitSet union(Sentence sentence) {
        BitSet sets = new BitSet();
        for (Token token : sentence.tokens()) {
            sets.or(at(token));
        }
        return sets;
    }

    private void add(String word, BitSet into) {
        BitSet known = bitsByWord.get(word);
        if (known != null) {
            into.or(known);
            return;
        }
        int[] numbers = holding(word);
        if (numbers.length > 0) {
            BitSet bits = new BitSet();
            for (int number : numbers) {
                bits.set(number);
            }
            bitsByWord.put(word, bits);
            into.or(bits);
        }
    }
}

package org.softstart.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** Words and phrases in normalised form, looked up at a place of a sentence. A word written {@code ~forget} stands for all its forms. */
public final class TermList {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> terms;
    /** Built when first looked at: a short run never looks at most lists. */
    private volatile Map<String, List<String[]>> index;

    private volatile Set<String> first;
    private volatile List<String> marks;

    public TermList(Collection<String> terms) {
        this.terms = List.copyOf(terms);
    }

    /** The entries as written. */
    public List<String> terms() {
        return terms;
    }

    private Map<String, List<String[]>> byFirst() {
        Map<String, List<String[]>> built = index;
        if (built == null) {
            built = new HashMap<>();
            for (String term : terms) {
                String[] words = words(term);
                if (!words[0].isEmpty()) {
                    built.computeIfAbsent(bare(words[0]), k -> new ArrayList<>())
                            .add(words);
                }
            }
            // The longest first, so that "let me down" wins over "let".
            built.values().forEach(entries -> entries.sort((a, b) -> b.length - a.length));
            index = built;
        }
        return built;
    }

    /** Nearly every entry is one word; those are spared the expression. */
    private static String[] words(String term) {
        String plain = term.strip();
        return plain.indexOf(' ') < 0 ? new String[] {plain} : BLANKS.split(plain);
    }

    private static String bare(String word) {
        return word.startsWith("~") ? word.substring(1) : word;
    }

    /** Words and marks one of which a token has as its word or lemma, or holds as a mark, where an entry begins. */
    Set<String> firstWords() {
        Set<String> known = first;
        if (known == null) {
            Set<String> words = new HashSet<>(byFirst().keySet());
            for (String word : byFirst().keySet()) {
                if (isMark(word)) {
                    words.add(Character.toString(word.codePointAt(0)));
                }
            }
            known = Set.copyOf(words);
            first = known;
        }
        return known;
    }

    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0));
    }

    /** Whether an entry of one word is this word. */
    public boolean contains(String word) {
        return byFirst().getOrDefault(word, List.of()).stream().anyMatch(words -> words.length == 1);
    }

    /** Whether an entry stands in a plain lower-case text, letters aside from it. */
    public boolean isIn(String text) {
        return byFirst().values().stream()
                .flatMap(List::stream)
                .map(words -> String.join(" ", words))
                .anyMatch(text::contains);
    }

    /** How many tokens each entry that begins here takes, the longest first. */
    public int[] lengthsAt(Sentence sentence, int at, Forms forms) {
        Token token = sentence.token(at);
        List<String[]> byNorm = byFirst().get(token.norm());
        List<String[]> byLemma =
                token.lemma().equals(token.norm()) ? null : byFirst().get(token.lemma());
        if (byNorm == null && byLemma == null) {
            return token.isWord() ? NONE : marksAt(token);
        }
        int[] lengths = new int[(byNorm == null ? 0 : byNorm.size()) + (byLemma == null ? 0 : byLemma.size())];
        int n = collect(byNorm, sentence, at, forms, lengths, 0);
        n = collect(byLemma, sentence, at, forms, lengths, n);
        return n == lengths.length ? lengths : java.util.Arrays.copyOf(lengths, n);
    }

    private static final int[] NONE = {};
    private static final int[] ONE = {1};

    /** A run of emoji is one token: an entry counts if the run holds it. */
    private int[] marksAt(Token token) {
        for (String mark : marks()) {
            if (token.norm().contains(mark)) {
                return ONE;
            }
        }
        return NONE;
    }

    private List<String> marks() {
        List<String> known = marks;
        if (known == null) {
            known = byFirst().keySet().stream().filter(TermList::isMark).toList();
            marks = known;
        }
        return known;
    }

    private static int collect(List<String[]> entries, Sentence sentence, int at, Forms forms, int[] into, int n) {
        if (entries == null) {
            return n;
        }
        for (String[] words : entries) {
            if (matches(words, sentence, at, forms)) {
                into[n++] = words.length;
            }
        }
        return n;
    }

    private static boolean matches(String[] words, Sentence sentence, int at, Forms forms) {
        if (at + words.length > sentence.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            Token token = sentence.token(at + i);
            boolean anyForm = forms == Forms.ANY || words[i].startsWith("~");
            if (!token.is(bare(words[i])) && !(anyForm && token.lemma().equals(bare(words[i])))) {
                return false;
            }
        }
        return true;
    }

    /** The first place in {@code [from, to)} where an entry begins; -1 if there is none. */
    public int find(Sentence sentence, int from, int to, Forms forms) {
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (lengthsAt(sentence, i, forms).length > 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether words match as written or in any form. */
    public enum Forms {
        WRITTEN,
        ANY
    }
}

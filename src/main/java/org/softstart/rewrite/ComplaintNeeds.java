package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** Finds the wish behind a complaint: "never listen" hides "to be heard". From {@code complaint-needs.tsv}. */
final class ComplaintNeeds {
    private static final int FRAME = 3;
    private static final int ASKS = 4;
    private static final Set<String> WEAK =
            Set.of("be", "on", "the", "to", "for", "with", "me", "of", "make", "get", "play", "go", "out");

    /**
     * One row.
     *
     * @param words lemmas that must all be in the sentence
     */
    private record Entry(Set<String> words, String frame, List<String> asks) {}

    private final List<Entry> entries = new ArrayList<>();

    ComplaintNeeds(List<List<String>> rows) {
        for (List<String> row : rows) {
            Set<String> words = new HashSet<>(List.of(row.get(0).split(" ")));
            boolean weakOnly = WEAK.containsAll(words);
            if (!weakOnly) {
                words.removeAll(Set.of("be", "on", "the", "to", "for", "with", "me"));
            }
            entries.add(new Entry(words, row.get(FRAME), List.of(row.get(ASKS).split("\\s*;\\s*"))));
        }
        entries.sort((a, b) -> b.words().size() - a.words().size());
    }

    /** The blanks {@code need} and {@code ask}, when a word of the sentence has them. */
    Map<String, String> blanks(Sentence sentence, String thing) {
        Set<String> lemmas = new HashSet<>();
        for (Token token : sentence.tokens()) {
            lemmas.add(token.lemma());
        }
        Map<String, String> blanks = new HashMap<>();
        for (Entry entry : entries) {
            if (lemmas.containsAll(entry.words())) {
                fill(entry.frame(), thing, "need", blanks);
                for (String ask : entry.asks()) {
                    fill(ask, thing, "ask", blanks);
                }
                break;
            }
        }
        return blanks;
    }

    /** Takes the first text whose own blanks are at hand; a day or an amount is the writer's to say. */
    private static void fill(String text, String thing, String name, Map<String, String> into) {
        String filled = thing == null ? text : text.replace("{thing}", thing);
        if (filled.indexOf('{') < 0) {
            into.putIfAbsent(name, filled);
        }
    }
}

package org.softstart.swing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Finds out which sentences became which, in order, by the words they share. */
final class Pairing {
    /** More than these are paired one by one: nobody would wait for better. */
    private static final int MOST = 60;

    private static final int MOST_MANY = 2;
    private static final int MOST_BECOME = 3;
    private static final int ALONE = 3;

    private final List<List<String>> old;
    private final List<List<String>> fresh;
    private final int[][] cost;
    private final Pair[][] last;

    /**
     * Some sentences and what they became.
     *
     * @param from the first of them
     * @param many how many they are; none for words that were added
     * @param to the first of what they became
     * @param become how many those are; none for words that were left out
     */
    record Pair(int from, int many, int to, int become) {}

    private Pairing(List<String> old, List<String> fresh) {
        this.old = old.stream().map(Pairing::words).toList();
        this.fresh = fresh.stream().map(Pairing::words).toList();
        cost = new int[old.size() + 1][fresh.size() + 1];
        last = new Pair[old.size() + 1][fresh.size() + 1];
    }

    static List<Pair> of(List<String> old, List<String> fresh) {
        return old.size() * fresh.size() > MOST * MOST
                ? inTurn(old.size(), fresh.size())
                : new Pairing(old, fresh).best();
    }

    private static List<Pair> inTurn(int old, int fresh) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(old, fresh); i++) {
            pairs.add(new Pair(Math.min(i, old), i < old ? 1 : 0, Math.min(i, fresh), i < fresh ? 1 : 0));
        }
        return pairs;
    }

    private static List<String> words(String sentence) {
        return List.of(sentence.toLowerCase(Locale.ENGLISH).split("[^\\p{L}\\p{N}'’]+"));
    }

    private List<Pair> best() {
        for (int i = 0; i <= old.size(); i++) {
            for (int j = 0; j <= fresh.size(); j++) {
                reach(i, j);
            }
        }
        Deque<Pair> pairs = new ArrayDeque<>();
        Pair pair = last[old.size()][fresh.size()];
        while (pair != null) {
            pairs.addFirst(pair);
            pair = last[pair.from()][pair.to()];
        }
        return List.copyOf(pairs);
    }

    /** The cheapest way to have paired so many of both. */
    private void reach(int i, int j) {
        if (i + j == 0) {
            return;
        }
        cost[i][j] = Integer.MAX_VALUE;
        for (int many = 0; many <= Math.min(i, MOST_MANY); many++) {
            for (int become = 0; become <= Math.min(j, MOST_BECOME); become++) {
                if (many + become > 0) {
                    Pair pair = new Pair(i - many, many, j - become, become);
                    int total = cost[pair.from()][pair.to()] + cost(pair);
                    if (total < cost[i][j]) {
                        cost[i][j] = total;
                        last[i][j] = pair;
                    }
                }
            }
        }
    }

    /** The words they do not share, and a little for each sentence beyond one to one. */
    private int cost(Pair pair) {
        List<String> from = joined(old, pair.from(), pair.many());
        List<String> to = joined(fresh, pair.to(), pair.become());
        List<String> left = new ArrayList<>(to);
        int shared = 0;
        for (String word : from) {
            shared += left.remove(word) ? 1 : 0;
        }
        int extra = pair.many() == 0 || pair.become() == 0
                ? ALONE * Math.max(pair.many(), pair.become())
                : ALONE * (pair.many() - 1) + pair.become();
        return from.size() + to.size() - 2 * shared + extra;
    }

    private static List<String> joined(List<List<String>> sentences, int from, int count) {
        return sentences.subList(from, from + count).stream()
                .flatMap(List::stream)
                .toList();
    }
}

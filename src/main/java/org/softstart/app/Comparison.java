package org.softstart.app;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/**
 * Several ways of judging on the same messages: what share of each group of messages they speak up about. Of concerning messages a
 * high share is good, of clean ones a low share.
 */
public final class Comparison {
    /**
     * A group of messages.
     *
     * @param isConcerning whether something has to be found in each of them, or in none
     */
    public record Group(String source, boolean isConcerning, List<Labelled> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /** What one way of judging did, a share for each group. */
    public record Row(String name, List<Share> shares) {
        public Row {
            shares = List.copyOf(shares);
        }
    }

    private final List<Group> groups;
    private final List<Row> rows = new ArrayList<>();

    private Comparison(List<Group> groups) {
        this.groups = groups;
    }

    /** An empty comparison on the concerning and the clean messages of each set. */
    public static Comparison on(List<MeasuringSet> sets) {
        List<Group> groups = new ArrayList<>();
        for (MeasuringSet set : sets) {
            add(groups, set, true, Labelled::isConcerning);
            add(groups, set, false, Labelled::isClean);
        }
        return new Comparison(List.copyOf(groups));
    }

    private static void add(List<Group> groups, MeasuringSet set, boolean isConcerning, Predicate<Labelled> belongs) {
        List<Labelled> items = set.items().stream().filter(belongs).toList();
        if (!items.isEmpty()) {
            groups.add(new Group(set.name(), isConcerning, items));
        }
    }

    /** The keyword list, and whatever else is on the class path; nothing else is when Softstart runs as people run it. */
    public static List<Baseline> baselines() {
        List<Baseline> all = new ArrayList<>();
        all.add(new KeywordBaseline());
        ServiceLoader.load(Baseline.class).forEach(all::add);
        return all;
    }

    /** Adds a way of judging. */
    public void add(String name, Predicate<Labelled> speaksUp) {
        rows.add(new Row(
                name,
                groups.stream()
                        .map(group -> new Share(
                                (int) group.items().parallelStream()
                                        .filter(speaksUp)
                                        .count(),
                                group.items().size()))
                        .toList()));
    }

    public List<Group> groups() {
        return groups;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }
}

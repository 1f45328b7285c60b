package org.softstart.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.softstart.model.Category;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;

/**
 * Counts what was found against what should be: a finding matches a label when their categories are equal and their ranges
 * overlap; the message-level categories match anywhere in the item. {@code unclear-ask} is not labelled and not counted.
 */
public final class Evaluation {
    private static final List<Category> NAMED =
            List.of(Category.HARSH_START_UP, Category.BLAME, Category.DEMAND, Category.ANXIOUS_OVERLOAD);

    private static final int DRAWS = 2000;
    private static final long SEED = 1;

    /** Gold, predicted, matched and wrong, of one category or rule. */
    public static final class Tally {
        private int gold;
        private int matched;
        private int predicted;
        private int wrong;

        public int gold() {
            return gold;
        }

        public int matched() {
            return matched;
        }

        public int predicted() {
            return predicted;
        }

        public double precision() {
            return predicted == 0 ? 0 : (double) (predicted - wrong) / predicted;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) matched / gold;
        }

        public double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }
    }

    /** Something missed or wrongly found. */
    public record Slip(String id, String category, String rule, int severity, String quote, boolean cleanItem) {}

    private final Map<Category, Tally> categories = new EnumMap<>(Category.class);
    private final Map<String, Tally> rules = new TreeMap<>();
    private final Map<DraftKind, Share> alarmsByKind = new EnumMap<>(DraftKind.class);
    private final List<Slip> missed = new ArrayList<>();
    private final List<Slip> wrong = new ArrayList<>();
    /** For each item what it adds to the counts, so that they can be drawn again. */
    private final List<Outcome> outcomes = new ArrayList<>();

    private int concerning;
    private int flagged;
    private int clean;
    private int alarmed;
    private int noted;

    /** Counts one item. */
    public void add(Labelled item, List<Finding> all) {
        List<Finding> found =
                all.stream().filter(f -> f.category() != Category.UNCLEAR_ASK).toList();
        boolean cleanItem = item.must().isEmpty() && item.may().isEmpty();
        item.must().forEach(label -> addLabel(item, label, found));
        found.forEach(finding -> addFinding(item, finding, cleanItem));
        boolean any = !found.isEmpty();
        boolean alarm = found.stream().anyMatch(f -> f.severity() >= 2);
        if (!item.must().isEmpty()) {
            concerning++;
            flagged += any ? 1 : 0;
            outcomes.add(new Outcome(true, any));
        } else if (cleanItem) {
            clean++;
            noted += any ? 1 : 0;
            alarmed += alarm ? 1 : 0;
            outcomes.add(new Outcome(false, alarm));
            Share ofKind = alarmsByKind.computeIfAbsent(item.draft().kind(), k -> new Share(0, 0));
            alarmsByKind.put(item.draft().kind(), new Share(ofKind.part() + (alarm ? 1 : 0), ofKind.whole() + 1));
        }
    }

    private record Outcome(boolean isConcerning, boolean isHit) {}

    /** A part of a whole. */
    public record Share(int part, int whole) {}

    /** A range that holds the true share in 95 of 100 samples like this one. */
    public record Interval(double low, double high) {}

    /** How far the share of flagged concerning items may lie from what was counted. */
    public Interval flaggedInterval() {
        return interval(true);
    }

    /** How far the share of alarmed clean items may lie from what was counted. */
    public Interval alarmedInterval() {
        return interval(false);
    }

    /** Draws as many items again and again, each time as if they were another sample. The same items give the same answer. */
    private Interval interval(boolean isConcerning) {
        boolean[] hits = new boolean[outcomes.size()];
        int size = 0;
        for (Outcome outcome : outcomes) {
            if (outcome.isConcerning() == isConcerning) {
                hits[size++] = outcome.isHit();
            }
        }
        if (size == 0) {
            return new Interval(0, 0);
        }
        Random random = new Random(SEED);
        double[] shares = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int drawn = 0;
            for (int i = 0; i < size; i++) {
                drawn += hits[random.nextInt(size)] ? 1 : 0;
            }
            shares[draw] = (double) drawn / size;
        }
        Arrays.sort(shares);
        return new Interval(shares[DRAWS / 40], shares[DRAWS - 1 - DRAWS / 40]);
    }

    /** Clean items alarmed, by the kind of draft. */
    public Map<DraftKind, Share> alarmsByKind() {
        return alarmsByKind;
    }

    private void addLabel(Labelled item, Labelled.Label label, List<Finding> found) {
        boolean hit = found.stream().anyMatch(f -> matches(f, label));
        count(categories.computeIfAbsent(label.category(), c -> new Tally()), hit);
        if (!label.rule().isEmpty()) {
            count(rules.computeIfAbsent(label.rule(), r -> new Tally()), hit);
        }
        if (!hit) {
            missed.add(new Slip(
                    item.id(),
                    label.category().id(),
                    label.rule(),
                    0,
                    label.span().of(item.draft().text()),
                    false));
        }
    }

    private static void count(Tally tally, boolean hit) {
        tally.gold++;
        tally.matched += hit ? 1 : 0;
    }

    private void addFinding(Labelled item, Finding finding, boolean cleanItem) {
        boolean right = item.must().stream().anyMatch(label -> matches(finding, label))
                || item.may().stream().anyMatch(label -> matches(finding, label));
        for (Tally tally : List.of(
                categories.computeIfAbsent(finding.category(), c -> new Tally()),
                rules.computeIfAbsent(finding.rule(), r -> new Tally()))) {
            tally.predicted++;
            tally.wrong += right ? 0 : 1;
        }
        if (!right) {
            wrong.add(new Slip(
                    item.id(),
                    finding.category().id(),
                    finding.rule() + "/" + finding.pattern(),
                    finding.severity(),
                    finding.span().of(item.draft().text()),
                    cleanItem));
        }
    }

    private static boolean matches(Finding finding, Labelled.Label label) {
        Span span = finding.span();
        return finding.category() == label.category()
                && (label.category().isMessageLevel() || span.overlaps(label.span()));
    }

    /** By category, those with most labels first. */
    public Map<Category, Tally> categories() {
        Map<Category, Tally> sorted = new java.util.LinkedHashMap<>();
        categories.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().gold))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** By rule; recall counts a label of the rule as met by any finding of its category. */
    public Map<String, Tally> rules() {
        return rules;
    }

    public List<Slip> missed() {
        return missed;
    }

    public List<Slip> wrong() {
        return wrong;
    }

    /** The mean F1 of the categories that have labels. */
    public double macroF1() {
        return categories.values().stream()
                .filter(t -> t.gold > 0)
                .mapToDouble(Tally::f1)
                .average()
                .orElse(0);
    }

    /** The mean F1 of the four categories that come first. */
    public double namedF1() {
        return NAMED.stream()
                .map(categories::get)
                .filter(t -> t != null && t.gold > 0)
                .mapToDouble(Tally::f1)
                .average()
                .orElse(0);
    }

    public int concerning() {
        return concerning;
    }

    public int flagged() {
        return flagged;
    }

    public int clean() {
        return clean;
    }

    /** Clean items with a finding of severity 2 and up. */
    public int alarmed() {
        return alarmed;
    }

    /** Clean items with any finding. */
    public int noted() {
        return noted;
    }
}

package org.softstart.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Slip> missed = new ArrayList<>();
    private final List<Slip> wrong = new ArrayList<>();

    private Share flagged = new Share(0, 0);
    private FalseAlarms falseAlarms = FalseAlarms.NONE;
    private final Map<DraftKind, FalseAlarms> byKind = new EnumMap<>(DraftKind.class);
    private final Map<String, FalseAlarms> byTrap = new LinkedHashMap<>();

    /** Counts one item. */
    public void add(Labelled item, List<Finding> all) {
        List<Finding> found = counted(all);
        item.must().forEach(label -> addLabel(item, label, found));
        found.forEach(finding -> addFinding(item, finding));
        if (item.isConcerning()) {
            flagged = flagged.plus(!found.isEmpty());
        } else if (item.isClean()) {
            falseAlarms = falseAlarms.plus(found);
            addTo(byKind, item.draft().kind(), found);
            if (!item.trap().isEmpty()) {
                addTo(byTrap, item.trap(), found);
            }
        }
    }

    /** The findings that labels speak of. */
    public static List<Finding> counted(List<Finding> found) {
        return found.stream().filter(f -> f.category() != Category.UNCLEAR_ASK).toList();
    }

    private static <K> void addTo(Map<K, FalseAlarms> groups, K group, List<Finding> found) {
        groups.merge(group, FalseAlarms.NONE.plus(found), (before, one) -> before.plus(found));
    }

    /** Concerning items with any finding. */
    public Share flagged() {
        return flagged;
    }

    /** Clean items that were disturbed. */
    public FalseAlarms falseAlarms() {
        return falseAlarms;
    }

    /** The same by the kind of draft. */
    public Map<DraftKind, FalseAlarms> falseAlarmsByKind() {
        return byKind;
    }

    /** The same by what misleads in them, for those of which that is known; in the order of the data. */
    public Map<String, FalseAlarms> falseAlarmsByTrap() {
        return byTrap;
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

    private void addFinding(Labelled item, Finding finding) {
        boolean right = item.must().stream().anyMatch(label -> matches(finding, label));
        if (!right && item.may().stream().anyMatch(label -> matches(finding, label))) {
            return;
        }
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
                    item.isClean()));
        }
    }

    private static boolean matches(Finding finding, Labelled.Label label) {
        Span span = finding.span();
        return finding.category() == label.category()
                && (label.category().isMessageLevel() || span.overlaps(label.span()));
    }

    /** By category, those with most labels first. */
    public Map<Category, Tally> categories() {
        Map<Category, Tally> sorted = new LinkedHashMap<>();
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
}

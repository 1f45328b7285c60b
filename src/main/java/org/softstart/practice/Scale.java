package org.softstart.practice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs the signs in an answer: for each grade a sum of weights, learned from answers that careful readers had graded, and the
 * heaviest sum wins. The weights stand in {@code scale.tsv}.
 */
final class Scale {
    static final String FILE = "scale.tsv";
    static final List<Grade> GRADES = List.of(Grade.GOT_IT, Grade.NEARLY, Grade.TRY_AGAIN);

    /** Counts in every answer. */
    static final String BIAS = "any answer";

    /** What no warmth outweighs: one of these keeps an answer from being good as it is. */
    private static final Set<String> EDGES = Set.of(
            "missing an ask",
            "spoiled",
            "barb",
            "hard by rule",
            "several questions",
            "instead of",
            "for once",
            "sorry with a tail",
            "if you loved");

    private final Map<String, double[]> weights = new HashMap<>();

    Scale(Map<String, double[]> weights) {
        this.weights.putAll(weights);
    }

    static Scale load() {
        Map<String, double[]> weights = new HashMap<>();
        Curriculum.text(FILE)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(cells -> weights.put(
                        cells[0],
                        Arrays.stream(cells)
                                .skip(1)
                                .mapToDouble(Double::parseDouble)
                                .toArray()));
        return new Scale(weights);
    }

    Grade weigh(Signs signs) {
        double[] sums = new double[GRADES.size()];
        signs.values().forEach((sign, value) -> add(sign, value, sums));
        add(BIAS, 1, sums);
        Grade best = GRADES.get(0);
        for (Grade grade : GRADES) {
            best = sums[GRADES.indexOf(grade)] > sums[GRADES.indexOf(best)] ? grade : best;
        }
        if (isStranger(signs)) {
            return Grade.TRY_AGAIN;
        }
        boolean edge = EDGES.stream().anyMatch(signs.values()::containsKey);
        return edge && best == Grade.GOT_IT ? Grade.NEARLY : best;
    }

    /** Nothing of the line is in it, nothing of the skill, and something else is named; where the skill shows, other words are trusted. */
    private static boolean isStranger(Signs signs) {
        return signs.values().containsKey("elsewhere") && signs.values().containsKey("nothing shared at all");
    }

    private void add(String sign, double value, double[] to) {
        double[] weight = weights.get(sign);
        for (int g = 0; weight != null && g < to.length; g++) {
            to[g] += weight[g] * value;
        }
    }

    /** The signs that speak for this grade rather than for the best one, the weightiest first. */
    List<String> reasons(Signs signs, Grade grade) {
        return signs.values().keySet().stream()
                .filter(sign -> pull(signs, sign, grade) > 0)
                .sorted(Comparator.comparingDouble((String sign) -> -pull(signs, sign, grade))
                        .thenComparing(sign -> sign))
                .toList();
    }

    private double pull(Signs signs, String sign, Grade grade) {
        double[] weight = weights.get(sign);
        return weight == null
                ? 0
                : (weight[GRADES.indexOf(grade)] - weight[0]) * signs.values().get(sign);
    }
}

package org.softstart.practice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs the signs in an answer. Grades stand in an order, so that each sign has two weights: how much it speaks for "not yet got", and
 * how much for "try again". They were learned from answers that careful readers had graded and stand in {@code scale.tsv}.
 */
final class Scale {
    static final String FILE = "scale.tsv";

    /** From the best on. */
    static final List<Grade> GRADES = List.of(Grade.GOT_IT, Grade.NEARLY, Grade.TRY_AGAIN);

    /** How many weights a sign has: one for each step between grades. */
    static final int STEPS = GRADES.size() - 1;

    /** Counts in every answer. */
    static final String BIAS = "any answer";

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
        double[] sums = new double[STEPS];
        signs.values().keySet().stream()
                .sorted()
                .forEach(sign -> add(sign, signs.values().get(sign), sums));
        add(BIAS, 1, sums);
        double notYet = probability(sums[0]);
        double again = probability(sums[1]);
        double[] likely = {1 - notYet, notYet - again, again};
        Grade best = Grade.GOT_IT;
        for (Grade grade : GRADES) {
            best = likely[GRADES.indexOf(grade)] > likely[GRADES.indexOf(best)] ? grade : best;
        }
        return best;
    }

    private static double probability(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    private void add(String sign, double value, double[] to) {
        double[] weight = weights.get(sign);
        for (int step = 0; weight != null && step < to.length; step++) {
            to[step] += weight[step] * value;
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
        double pull = 0;
        for (int step = 0; weight != null && step < GRADES.indexOf(grade); step++) {
            pull += weight[step] * signs.values().get(sign);
        }
        return pull;
    }
}

package org.softstart.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.learn.LinearModel;

/** Fits logistic regressions to places, all heads over the same vocabulary. */
final class Fit {
    /** A feature is learned from only if so many writers use it: what one writer does tells of the writer. */
    private static final int FEWEST_SOURCES = 4;

    private static final int FEWEST_PLACES = 6;

    /** What an error costs, against large weights; the best of 0.5, 4, 20 and 80 across writers. */
    private static final double COST = 20;

    private static final double TOLERANCE = 0.02;

    private Fit() {}

    /** One place to learn from. */
    record Place(String source, long[] features, Example.Labels labels) {}

    static LinearModel fit(List<Place> places, List<String> heads) {
        return fit(places, heads, COST);
    }

    /**
     * The same where an error costs something else.
     */
    static LinearModel fit(List<Place> places, List<String> heads, double cost) {
        Linear.disableDebugOutput();
        long[] vocabulary = vocabulary(places);
        Feature[][] rows = places.parallelStream()
                .map(place -> row(place.features(), vocabulary))
                .toArray(Feature[][]::new);
        float[][] columns = heads.parallelStream()
                .map(head -> column(places, rows, head, vocabulary.length, cost))
                .toArray(float[][]::new);
        float[] weights = new float[vocabulary.length * heads.size()];
        float[] biases = new float[heads.size()];
        for (int h = 0; h < columns.length; h++) {
            for (int f = 0; f < vocabulary.length; f++) {
                weights[f * columns.length + h] = columns[h][f];
            }
            biases[h] = columns[h][vocabulary.length];
        }
        return new LinearModel(heads, vocabulary, weights, biases);
    }

    private static long[] vocabulary(List<Place> places) {
        Map<Long, Integer> counts = new HashMap<>();
        Map<Long, Set<String>> sources = new HashMap<>();
        for (Place place : places) {
            for (long feature : place.features()) {
                counts.merge(feature, 1, Integer::sum);
                Set<String> seen = sources.computeIfAbsent(feature, f -> new HashSet<>(4));
                if (seen.size() < FEWEST_SOURCES) {
                    seen.add(place.source());
                }
            }
        }
        return counts.entrySet().stream()
                .filter(e ->
                        e.getValue() >= FEWEST_PLACES && sources.get(e.getKey()).size() >= FEWEST_SOURCES)
                .mapToLong(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static Feature[] row(long[] features, long[] vocabulary) {
        int[] known = Arrays.stream(features)
                .mapToInt(f -> Arrays.binarySearch(vocabulary, f))
                .filter(at -> at >= 0)
                .toArray();
        double value = LinearModel.value(known.length);
        Feature[] row = new Feature[known.length + 1];
        for (int i = 0; i < known.length; i++) {
            row[i] = new FeatureNode(known[i] + 1, value);
        }
        row[known.length] = new FeatureNode(vocabulary.length + 1, 1);
        return row;
    }

    private static float[] column(List<Place> places, Feature[][] rows, String head, int features, double cost) {
        int[] known = java.util.stream.IntStream.range(0, places.size())
                .filter(i -> places.get(i).labels().of(head) >= 0)
                .toArray();
        Problem problem = new Problem();
        problem.l = known.length;
        problem.n = features + 1;
        problem.x = Arrays.stream(known).mapToObj(i -> rows[i]).toArray(Feature[][]::new);
        problem.y = Arrays.stream(known)
                .mapToDouble(i -> places.get(i).labels().of(head))
                .toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
        double[] found = model.getFeatureWeights();
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        float[] column = new float[features + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = (float) (sign * found[i]);
        }
        return column;
    }
}

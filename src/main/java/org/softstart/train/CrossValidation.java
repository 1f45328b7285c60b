package org.softstart.train;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.softstart.learn.LinearModel;

/** Judges each message by a model that has seen none of its writer's. */
final class CrossValidation {
    private final List<Example> examples;
    private final int folds;

    CrossValidation(List<Example> examples, int folds) {
        this.examples = examples;
        this.folds = folds;
    }

    /** For each example the probabilities of each sentence, and of the whole. */
    record Judged(double[][] sentences, double[] whole) {
        /** The highest probability of a head in any sentence. */
        double highest(int head) {
            return Arrays.stream(sentences).mapToDouble(s -> s[head]).max().orElse(0);
        }
    }

    List<Judged> run(Consumer<String> progress) {
        List<String> sources =
                examples.stream().map(Example::source).distinct().sorted().toList();
        Map<String, Integer> foldOf = new HashMap<>();
        for (int i = 0; i < sources.size(); i++) {
            foldOf.put(sources.get(i), i % folds);
        }
        Judged[] judged = new Judged[examples.size()];
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            List<Example> training = examples.stream()
                    .filter(e -> foldOf.get(e.source()) != left)
                    .toList();
            LinearModel sentences = Fit.fit(Places.ofSentences(training), Heads.ofSentences());
            LinearModel messages = Fit.fit(Places.ofMessages(training), Heads.ofMessages());
            IntStream.range(0, examples.size())
                    .parallel()
                    .filter(i -> foldOf.get(examples.get(i).source()) == left)
                    .forEach(i -> judged[i] = judge(examples.get(i), sentences, messages));
            progress.accept("part %d of %d judged".formatted(fold + 1, folds));
        }
        return Arrays.asList(judged);
    }

    static Judged judge(Example example, LinearModel sentences, LinearModel messages) {
        return new Judged(
                example.sentences().stream().map(sentences::probabilities).toArray(double[][]::new),
                messages.probabilities(example.whole()));
    }

    /** How well concerning messages are told from clean ones, all together and by writer. */
    static void report(List<Example> examples, List<Judged> judged, PrintWriter out) {
        Map<String, List<double[]>> bySource = new TreeMap<>(Example.BY_WRITER);
        for (int i = 0; i < examples.size(); i++) {
            Example e = examples.get(i);
            if (e.concerning() || e.clean()) {
                double score = Arrays.stream(judged.get(i).sentences())
                        .mapToDouble(s -> s[0])
                        .max()
                        .orElse(0);
                double[] row = {score, e.concerning() ? 1 : 0, e.ruleSeverity()};
                bySource.computeIfAbsent(e.source(), s -> new ArrayList<>()).add(row);
                bySource.computeIfAbsent("all", s -> new ArrayList<>()).add(row);
            }
        }
        bySource.forEach((source, rows) -> {
            double t = threshold(rows, 0.02);
            double t1 = threshold(rows, 0.01);
            long clean = rows.stream().filter(r -> r[1] == 0).count();
            long concerning = rows.size() - clean;
            long hit = rows.stream().filter(r -> r[1] == 1 && r[0] >= t).count();
            long ruleHit = rows.stream().filter(r -> r[1] == 1 && r[2] > 0).count();
            long ruleAlarm = rows.stream().filter(r -> r[1] == 0 && r[2] > 1).count();
            long both = rows.stream()
                    .filter(r -> r[1] == 1 && (r[2] > 0 || r[0] >= t1))
                    .count();
            long bothAlarm = rows.stream()
                    .filter(r -> r[1] == 0 && (r[2] > 1 || r[0] >= t1))
                    .count();
            out.printf(
                    Locale.ROOT,
                    "%-4s n %5d auc %.3f  learned at 2%% %.3f (t %.2f)  rules %.3f/%.3f  together %.3f/%.3f%n",
                    source,
                    rows.size(),
                    auc(rows),
                    share(hit, concerning),
                    t,
                    share(ruleHit, concerning),
                    share(ruleAlarm, clean),
                    share(both, concerning),
                    share(bothAlarm, clean));
        });
        out.flush();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    static double threshold(List<double[]> rows, double alarms) {
        double[] clean = rows.stream()
                .filter(r -> r[1] == 0)
                .mapToDouble(r -> r[0])
                .sorted()
                .toArray();
        int at = (int) Math.ceil(clean.length * (1 - alarms));
        return clean.length == 0 ? 1 : at >= clean.length ? clean[clean.length - 1] + 1e-9 : clean[at] + 1e-9;
    }

    static double auc(List<double[]> rows) {
        List<double[]> sorted =
                rows.stream().sorted((a, b) -> Double.compare(a[0], b[0])).toList();
        double rankSum = 0;
        long positives = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i)[1] == 1) {
                rankSum += i + 1;
                positives++;
            }
        }
        long negatives = sorted.size() - positives;
        return (rankSum - positives * (positives + 1) / 2.0) / Math.max(1, positives * negatives);
    }
}

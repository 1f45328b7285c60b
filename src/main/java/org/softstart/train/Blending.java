package org.softstart.train;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.softstart.learn.Blend;

/** Finds how what features say is best weighed against what an encoder hears, on messages that neither had seen. */
final class Blending {
    /** Three numbers cannot learn a corpus by heart. */
    private static final double COST = 1000;

    private static final double TOLERANCE = 1e-4;

    private Blending() {}

    /** For each head of a sentence the weights; none if nothing was heard. */
    static Map<String, Blend> fit(List<Example> examples, List<CrossValidation.Judged> judged, Heard heard) {
        Map<String, Blend> blends = new TreeMap<>();
        List<String> heads = Heads.ofSentences();
        for (int head = 0; head < heads.size() && !heard.isEmpty(); head++) {
            blends.put(heads.get(head), fit(heads.get(head), head, examples, judged, heard));
        }
        return blends;
    }

    private static Blend fit(
            String name, int head, List<Example> examples, List<CrossValidation.Judged> judged, Heard heard) {
        List<Feature[]> rows = new ArrayList<>();
        List<Double> labels = new ArrayList<>();
        for (int i : heard.indexes(examples)) {
            double[][] sounds = heard.of(examples.get(i)).orElseThrow();
            for (int s = 0; s < sounds.length; s++) {
                int label = examples.get(i).labels().get(s).of(name);
                if (label >= 0) {
                    double own = Blend.logOdds(judged.get(i).sentences()[s][head]);
                    rows.add(new Feature[] {
                        new FeatureNode(1, own), new FeatureNode(2, sounds[s][head]), new FeatureNode(3, 1)
                    });
                    labels.add((double) label);
                }
            }
        }
        Problem problem = new Problem();
        problem.l = rows.size();
        problem.n = 3;
        problem.x = rows.toArray(Feature[][]::new);
        problem.y = labels.stream().mapToDouble(Double::doubleValue).toArray();
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
        double[] weights = model.getFeatureWeights();
        int sign = model.getLabels()[0] == 1 ? 1 : -1;
        return new Blend(sign * weights[0], sign * weights[1], sign * weights[2]);
    }

    /** What both together judge of the examples that the encoder was asked about, in the order of {@link Heard#indexes}. */
    static List<CrossValidation.Judged> blended(
            List<Example> examples, List<CrossValidation.Judged> judged, Heard heard, Map<String, Blend> blends) {
        List<String> heads = Heads.ofSentences();
        List<CrossValidation.Judged> all = new ArrayList<>();
        for (int i : heard.indexes(examples)) {
            double[][] sounds = heard.of(examples.get(i)).orElseThrow();
            double[][] sentences = new double[sounds.length][];
            for (int s = 0; s < sounds.length; s++) {
                double[] own = judged.get(i).sentences()[s].clone();
                for (int head = 0; head < own.length; head++) {
                    own[head] = blends.get(heads.get(head)).of(own[head], sounds[s][head]);
                }
                sentences[s] = own;
            }
            all.add(new CrossValidation.Judged(sentences, judged.get(i).whole()));
        }
        return all;
    }
}

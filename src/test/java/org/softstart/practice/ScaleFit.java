package org.softstart.practice;

import com.fasterxml.jackson.jr.ob.JSON;
import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.softstart.TestEngine;

/**
 * Learns the weights of {@link Scale} from graded answers, and says how well such weights grade answers to items that were not learned
 * from. To be run by hand when the signs, the answers or the engine's learned judgement have changed.
 */
final class ScaleFit {
    private static final Path FOLDER = Path.of("src/test/resources/practice");
    private static final Path SCALE = Path.of("src/main/resources/org/softstart/practice", Scale.FILE);

    /** How often an answer counts: the later sets were written by people who knew less of the program. */
    private static final Map<String, Integer> FILES = Map.of(
            "answers.jsonl", 1,
            "answers-others.jsonl", 1,
            "answers-fresh.jsonl", 2,
            "answers-tune.jsonl", 3);

    /** What an error costs, against large weights; the best of 0.03, 0.05, 0.1 and 0.3 across items. */
    private static final double COST = 0.1;

    private static final double TOLERANCE = 0.0005;
    private static final int FOLDS = 5;
    private static final double WORTH_WRITING = 0.005;

    private ScaleFit() {}

    /** A graded answer. */
    record Example(String file, String item, Grade grade, Signs signs) {}

    public static void main(String[] arguments) throws IOException {
        Linear.disableDebugOutput();
        List<Example> examples = read();
        System.out.printf(Locale.ROOT, "%d answers%n", examples.size());
        for (String file : new TreeSet<>(FILES.keySet())) {
            crossValidate(examples, file);
        }
        Map<String, double[]> weights = fit(examples, e -> true);
        StringBuilder out = new StringBuilder("# sign\tgot it\tnearly\ttry again\n");
        for (String sign : new TreeSet<>(weights.keySet())) {
            double[] w = weights.get(sign);
            if (Math.max(Math.abs(w[0]), Math.max(Math.abs(w[1]), Math.abs(w[2]))) >= WORTH_WRITING) {
                out.append(String.format(Locale.ROOT, "%s\t%.3f\t%.3f\t%.3f%n", sign, w[0], w[1], w[2]));
            }
        }
        Files.writeString(SCALE, out);
    }

    private static List<Example> read() throws IOException {
        Curriculum curriculum = Curriculum.load();
        WritingGrading grading = new WritingGrading(new SoftstartEar(TestEngine.softstart()), Spelling.of(curriculum));
        List<Example> examples = new ArrayList<>();
        for (String file : FILES.keySet()) {
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                Map<String, Object> answer = JSON.std.mapFrom(line);
                Skill skill = curriculum.skill((String) answer.get("skill")).orElseThrow();
                Item item = skill.item((String) answer.get("item")).orElseThrow();
                String text = (String) answer.get("text");
                Grading.task(skill, item)
                        .flatMap(task -> grading.signs(skill, task, text))
                        .ifPresent(signs -> examples.add(new Example(
                                file,
                                skill.id() + "/" + item.id(),
                                Grade.valueOf((String) answer.get("grade")),
                                signs)));
            }
        }
        return examples;
    }

    private static void crossValidate(List<Example> examples, String file) {
        int[][] counts = new int[3][3];
        int same = 0;
        int all = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            int aside = fold;
            Predicate<Example> kept = e -> Math.floorMod(e.item().hashCode(), FOLDS) == aside;
            Scale scale = new Scale(fit(examples, kept.negate()));
            for (Example e : examples) {
                if (e.file().equals(file) && kept.test(e)) {
                    Grade got = scale.weigh(e.signs());
                    counts[Scale.GRADES.indexOf(e.grade())][Scale.GRADES.indexOf(got)]++;
                    same += got == e.grade() ? 1 : 0;
                    all++;
                }
            }
        }
        Scale without = new Scale(fit(examples, e -> !e.file().equals(file)));
        long stranger = examples.stream()
                .filter(e -> e.file().equals(file) && without.weigh(e.signs()) == e.grade())
                .count();
        System.out.printf(
                Locale.ROOT,
                "%s: items aside %.3f, the whole file aside %.3f  %s%n",
                file,
                same / (double) all,
                stranger / (double) all,
                Arrays.deepToString(counts));
    }

    private static Map<String, double[]> fit(List<Example> examples, Predicate<Example> from) {
        List<Example> chosen = examples.stream().filter(from).toList();
        Set<String> names = new TreeSet<>();
        chosen.forEach(e -> names.addAll(e.signs().values().keySet()));
        List<String> vocabulary = new ArrayList<>(names);
        vocabulary.add(Scale.BIAS);
        Map<String, Integer> index = new HashMap<>();
        vocabulary.forEach(name -> index.put(name, index.size() + 1));
        List<Feature[]> rows = new ArrayList<>();
        List<Grade> grades = new ArrayList<>();
        for (Example e : chosen) {
            Feature[] row = row(e.signs(), index);
            for (int i = 0; i < times(e, chosen); i++) {
                rows.add(row);
                grades.add(e.grade());
            }
        }
        Map<String, double[]> weights = new HashMap<>();
        for (Grade grade : Scale.GRADES) {
            Problem problem = new Problem();
            problem.l = rows.size();
            problem.n = vocabulary.size();
            problem.x = rows.toArray(Feature[][]::new);
            problem.y = grades.stream().mapToDouble(g -> g == grade ? 1 : 0).toArray();
            Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
            int sign = model.getLabels()[0] == 1 ? 1 : -1;
            for (String name : vocabulary) {
                weights.computeIfAbsent(name, n -> new double[3])[Scale.GRADES.indexOf(grade)] =
                        sign * model.getFeatureWeights()[index.get(name) - 1];
            }
        }
        return weights;
    }

    /** "Nearly" is rare in the older sets and common among strangers. */
    private static int times(Example e, List<Example> chosen) {
        int times = FILES.get(e.file());
        boolean rare = e.grade() == Grade.NEARLY && FILES.get(e.file()) == 1;
        return rare ? 2 * times : times;
    }

    private static Feature[] row(Signs signs, Map<String, Integer> index) {
        List<Feature> row = new ArrayList<>();
        signs.values().entrySet().stream()
                .filter(e -> index.containsKey(e.getKey()))
                .sorted((a, b) -> Integer.compare(index.get(a.getKey()), index.get(b.getKey())))
                .forEach(e -> row.add(new FeatureNode(index.get(e.getKey()), e.getValue())));
        row.add(new FeatureNode(index.get(Scale.BIAS), 1));
        return row.toArray(Feature[]::new);
    }
}

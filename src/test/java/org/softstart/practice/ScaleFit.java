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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.softstart.TestEngine;

/**
 * Learns the weights of {@link Scale} from graded answers, and says how well such weights grade answers that were not learned from. To
 * be run by hand when the signs, the answers or the engine's learned judgement have changed; how, says decision 11.
 */
final class ScaleFit {
    private static final Path FOLDER = Path.of("src/test/resources/practice");
    private static final Path SCALE = Path.of("src/main/resources/org/softstart/practice", Scale.FILE);

    /** How often an answer counts: the later sets were written by people who knew less of the program. */
    private static final Map<String, Integer> FILES = new TreeMap<>(Map.of(
            "answers.jsonl", 1,
            "answers-others.jsonl", 1,
            "answers-fresh.jsonl", 2,
            "answers-tune.jsonl", 2,
            "answers-eight.jsonl", 2,
            "answers-more.jsonl", 2));

    /** What an error costs, against large weights. */
    private static final double COST = 0.4;

    private static final double TOLERANCE = 0.0005;
    private static final int FOLDS = 8;

    /** A sign that one answer alone has says nothing of the next. */
    private static final int SEEN = 2;

    private static final double WORTH_WRITING = 0.005;

    private ScaleFit() {}

    /** A graded answer. */
    record Example(String file, int number, String skill, String item, Grade grade, Signs signs) {
        String kind() {
            return item.split("-", 2)[0];
        }
    }

    public static void main(String[] arguments) throws IOException {
        Linear.disableDebugOutput();
        List<Example> examples = read();
        System.out.printf(Locale.ROOT, "%d answers%n", examples.size());
        for (String file : FILES.keySet()) {
            Map<Example, Grade> answers = aside(examples, file, e -> Math.floorMod(31 * e.number(), FOLDS));
            Map<Example, Grade> items =
                    aside(examples, file, e -> Math.floorMod((e.skill() + e.item()).hashCode(), FOLDS));
            Scale without = new Scale(fit(examples, e -> !e.file().equals(file)));
            Map<Example, Grade> stranger = new HashMap<>();
            examples.stream()
                    .filter(e -> e.file().equals(file))
                    .forEach(e -> stranger.put(e, without.weigh(e.signs())));
            System.out.printf(
                    Locale.ROOT,
                    "%s: answers aside %.3f, items aside %.3f, the whole file aside %.3f%n",
                    file,
                    agreement(answers),
                    agreement(items),
                    agreement(stranger));
            show("  by kind", answers, Example::kind);
            show("  by skill", answers, Example::skill);
            show("  by grade", answers, e -> e.grade().name());
            System.out.println("  wanted by got " + Arrays.deepToString(counts(answers)));
        }
        write(fit(examples, e -> true));
    }

    private static void write(Map<String, double[]> weights) throws IOException {
        StringBuilder out = new StringBuilder("# sign\tnot yet got\ttry again\n");
        for (String sign : new TreeSet<>(weights.keySet())) {
            double[] w = weights.get(sign);
            if (Arrays.stream(w).map(Math::abs).max().orElse(0) >= WORTH_WRITING) {
                out.append(sign);
                Arrays.stream(w).forEach(weight -> out.append(String.format(Locale.ROOT, "\t%.3f", weight)));
                out.append('\n');
            }
        }
        Files.writeString(SCALE, out);
    }

    private static List<Example> read() throws IOException {
        Curriculum curriculum = Curriculum.load();
        Grading grading = new Grading(new SoftstartEar(TestEngine.softstart()), curriculum);
        List<Example> examples = new ArrayList<>();
        for (String file : FILES.keySet()) {
            for (String line : Files.readAllLines(FOLDER.resolve(file))) {
                Map<String, Object> answer = JSON.std.mapFrom(line);
                Skill skill = curriculum.skill((String) answer.get("skill")).orElseThrow();
                Item item = skill.item((String) answer.get("item")).orElseThrow();
                grading.signs(skill, item, (String) answer.get("text"))
                        .ifPresent(signs -> examples.add(new Example(
                                file,
                                examples.size(),
                                skill.id(),
                                item.id(),
                                Grade.valueOf((String) answer.get("grade")),
                                signs)));
            }
        }
        return examples;
    }

    /** The grades of a file's answers, each by weights learned without its fold. */
    private static Map<Example, Grade> aside(List<Example> examples, String file, Function<Example, Integer> fold) {
        Map<Example, Grade> grades = new HashMap<>();
        for (int i = 0; i < FOLDS; i++) {
            int aside = i;
            Predicate<Example> kept = e -> fold.apply(e) == aside;
            Scale scale = new Scale(fit(examples, kept.negate()));
            examples.stream()
                    .filter(e -> e.file().equals(file) && kept.test(e))
                    .forEach(e -> grades.put(e, scale.weigh(e.signs())));
        }
        return grades;
    }

    private static double agreement(Map<Example, Grade> grades) {
        return grades.entrySet().stream()
                        .filter(e -> e.getKey().grade() == e.getValue())
                        .count()
                / (double) grades.size();
    }

    private static void show(String title, Map<Example, Grade> grades, Function<Example, String> by) {
        StringBuilder line = new StringBuilder(title);
        new TreeMap<>(grades.keySet().stream().collect(Collectors.groupingBy(by)))
                .forEach((name, group) -> line.append(String.format(
                        Locale.ROOT,
                        "  %s %.2f (%d)",
                        name,
                        group.stream().filter(e -> grades.get(e) == e.grade()).count() / (double) group.size(),
                        group.size())));
        System.out.println(line);
    }

    private static int[][] counts(Map<Example, Grade> grades) {
        int[][] counts = new int[Scale.GRADES.size()][Scale.GRADES.size()];
        grades.forEach((e, got) -> counts[Scale.GRADES.indexOf(e.grade())][Scale.GRADES.indexOf(got)]++);
        return counts;
    }

    private static Map<String, double[]> fit(List<Example> examples, Predicate<Example> from) {
        List<Example> chosen = examples.stream().filter(from).toList();
        Map<String, Integer> seen = new TreeMap<>();
        chosen.forEach(e -> e.signs().values().keySet().forEach(sign -> seen.merge(sign, 1, Integer::sum)));
        Map<String, Integer> index = new TreeMap<>();
        seen.forEach((sign, times) -> {
            if (times >= SEEN) {
                index.put(sign, index.size() + 1);
            }
        });
        index.put(Scale.BIAS, index.size() + 1);
        List<Feature[]> rows = new ArrayList<>();
        List<Grade> grades = new ArrayList<>();
        for (Example e : chosen) {
            Feature[] row = row(e.signs(), index);
            for (int i = 0; i < FILES.get(e.file()); i++) {
                rows.add(row);
                grades.add(e.grade());
            }
        }
        Map<String, double[]> weights = new HashMap<>();
        for (int step = 0; step < Scale.STEPS; step++) {
            int beyond = step;
            Problem problem = new Problem();
            problem.l = rows.size();
            problem.n = index.size();
            problem.x = rows.toArray(Feature[][]::new);
            problem.y = grades.stream()
                    .mapToDouble(grade -> Scale.GRADES.indexOf(grade) > beyond ? 1 : 0)
                    .toArray();
            Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, TOLERANCE));
            int sign = model.getLabels()[0] == 1 ? 1 : -1;
            index.forEach((name, at) -> weights.computeIfAbsent(name, n -> new double[Scale.STEPS])[beyond] =
                    sign * model.getFeatureWeights()[at - 1]);
        }
        return weights;
    }

    private static Feature[] row(Signs signs, Map<String, Integer> index) {
        List<Feature> row = new ArrayList<>();
        signs.values().forEach((sign, value) -> {
            if (index.containsKey(sign)) {
                row.add(new FeatureNode(index.get(sign), value));
            }
        });
        row.add(new FeatureNode(index.get(Scale.BIAS), 1));
        row.sort((a, b) -> Integer.compare(a.getIndex(), b.getIndex()));
        return row.toArray(Feature[]::new);
    }
}

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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.softstart.TestEngine;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/**
 * Learns the weights of {@link Scale} from graded answers, and says how well such weights grade answers that were not learned from. To
 * be run by hand when the signs, the answers or the engine's learned judgement have changed; how, says decision 11.
 */
final class ScaleFit {
    private static final Path FOLDER = Path.of("src/test/resources/practice");
    private static final Path SCALE = Path.of("src/main/resources/org/softstart/practice", Scale.FILE);

    /** How often an answer counts: the later sets were written by people who knew less of the program. */
    private static final Map<String, Integer> FILES = new TreeMap<>(Map.ofEntries(
            Map.entry("answers.jsonl", 1),
            Map.entry("answers-others.jsonl", 1),
            Map.entry("answers-fresh.jsonl", 2),
            Map.entry("answers-tune.jsonl", 2),
            Map.entry("answers-eight.jsonl", 2),
            Map.entry("answers-more.jsonl", 2),
            Map.entry("answers-further.jsonl", 2),
            Map.entry("answers-towns.jsonl", 2),
            Map.entry("answers-voices.jsonl", 2),
            Map.entry("answers-border.jsonl", 2),
            Map.entry("answers-gaps.jsonl", 2),
            Map.entry("answers-spite.jsonl", 2),
            Map.entry("answers-quick.jsonl", 2),
            Map.entry("answers-shy.jsonl", 2),
            Map.entry("answers-accents.jsonl", 2),
            Map.entry("answers-parish.jsonl", 2),
            Map.entry("answers-barracks.jsonl", 2),
            Map.entry("answers-weekend.jsonl", 2),
            Map.entry("answers-edges.jsonl", 2)));

    /** What an error costs, against large weights. */
    private static final double COST = 0.2;

    private static final double TOLERANCE = 0.005;
    private static final int FOLDS = 4;

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
        write(fit(examples, e -> true));
        Map<Example, Grade> byAnswer = aside(examples, e -> Math.floorMod(31 * e.number(), FOLDS));
        Map<Example, Grade> byItem = aside(examples, e -> Math.floorMod((e.skill() + e.item()).hashCode(), FOLDS));
        List<String> files = List.copyOf(FILES.keySet());
        Map<Example, Grade> byFile = aside(examples, e -> files.indexOf(e.file()));
        for (String file : files) {
            Map<Example, Grade> answers = of(file, byAnswer);
            Map<Example, Grade> items = of(file, byItem);
            Map<Example, Grade> stranger = of(file, byFile);
            System.out.printf(
                    Locale.ROOT,
                    "%s: answers aside %.3f, items aside %.3f, the whole file aside %.3f%n",
                    file,
                    agreement(answers),
                    agreement(items),
                    agreement(stranger));
            show("  by kind", answers, Example::kind);
            show("  by kind, the whole file aside", stranger, Example::kind);
            show("  by skill", answers, Example::skill);
            show("  by grade", answers, e -> e.grade().name());
            System.out.println("  wanted by got " + Arrays.deepToString(counts(answers)));
        }
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
        Ear ear = new SoftstartEar(TestEngine.softstart());
        // The models have to be there before several threads ask for them: loading them needs threads itself.
        ear.hear(new Draft(DraftKind.TEXT, "I missed you today, could we talk tonight?"));
        Grading grading = new Grading(ear, curriculum);
        List<Example> examples = new ArrayList<>();
        for (String file : FILES.keySet()) {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file));
            IntStream.range(0, lines.size())
                    .parallel()
                    .mapToObj(i -> example(file, i, lines.get(i), curriculum, grading))
                    .flatMap(Optional::stream)
                    .forEachOrdered(examples::add);
        }
        return examples;
    }

    private static Optional<Example> example(
            String file, int number, String line, Curriculum curriculum, Grading grading) {
        try {
            Map<String, Object> answer = JSON.std.mapFrom(line);
            Skill skill = curriculum.skill((String) answer.get("skill")).orElseThrow();
            Item item = skill.item((String) answer.get("item")).orElseThrow();
            Grade grade = Grade.valueOf((String) answer.get("grade"));
            return grading.signs(skill, item, (String) answer.get("text"))
                    .map(signs -> new Example(file, number, skill.id(), item.id(), grade, signs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The grades of all answers, each by weights learned without its fold. */
    private static Map<Example, Grade> aside(List<Example> examples, Function<Example, Integer> fold) {
        Map<Example, Grade> grades = new ConcurrentHashMap<>();
        examples.stream().map(fold).distinct().toList().parallelStream().forEach(aside -> {
            Predicate<Example> kept = e -> fold.apply(e).equals(aside);
            Scale scale = new Scale(fit(examples, kept.negate()));
            examples.stream().filter(kept).forEach(e -> grades.put(e, scale.weigh(e.signs())));
        });
        return grades;
    }

    private static Map<Example, Grade> of(String file, Map<Example, Grade> grades) {
        return grades.entrySet().stream()
                .filter(e -> e.getKey().file().equals(file))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
        Map<String, Integer> seen = new HashMap<>();
        chosen.forEach(e -> e.signs().values().keySet().forEach(sign -> seen.merge(sign, 1, Integer::sum)));
        Map<String, Integer> index = new HashMap<>();
        seen.keySet().stream()
                .filter(sign -> seen.get(sign) >= SEEN)
                .sorted()
                .forEach(sign -> index.put(sign, index.size() + 1));
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

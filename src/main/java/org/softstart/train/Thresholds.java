package org.softstart.train;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.softstart.learn.Judgement;
import org.softstart.model.Category;

/** How sure a judgement must be before it is spoken: found on messages of writers that it had not seen, and set for silence. */
final class Thresholds {
    /** Of clean messages, the share that may be alarmed by learned judgement alone. */
    private static final double ALARMED = 0.003;
    /** Of clean messages, the share that may be alarmed by what is heard in the whole. */
    private static final double ALARMED_AS_WHOLE = 0.0015;
    /** Of clean messages, the share that may get a note. */
    private static final double NOTED = 0.035;
    /** Of concerning messages that rules have found, the share that may be lowered to a note. */
    private static final double DOUBTED = 0.055;
    /** The rules were written while looking at earlier writers, so only later ones show how both do on new messages. */
    private static final String FIRST_UNREAD = "27";
    /**
     * A writer with so large a share of dangerous messages wrote of danger, and of what only looks like it: far more of both than
     * any couple's messages hold.
     */
    private static final double OF_DANGER = 0.2;
    /** Of messages without danger, clean or not, the share that may be asked about. */
    private static final double ASKED = 0.0045;
    /** Of the same, the share that may be asked about because they sound as if they could not wait. */
    private static final double ASKED_AT_ONCE = 0.0035;
    /** Of the same, the share that may be answered as danger that cannot wait. */
    private static final double FRIGHTENED = 0.0005;

    private static final double STEPS = 1000;

    private Thresholds() {}

    static Map<String, Judgement.Limits> of(List<Example> examples, List<CrossValidation.Judged> judged) {
        int[] later = IntStream.range(0, examples.size())
                .filter(i -> Example.BY_WRITER.compare(examples.get(i).source(), FIRST_UNREAD) >= 0)
                .toArray();
        Set<String> ofDanger = writersOfDanger(examples);
        int[] unread = Arrays.stream(later)
                .filter(i -> !ofDanger.contains(examples.get(i).source()))
                .toArray();
        Map<String, Judgement.Limits> limits = new TreeMap<>();
        double[] clean = Arrays.stream(unread)
                .filter(i -> examples.get(i).clean())
                .mapToDouble(i -> judged.get(i).highest(0))
                .sorted()
                .toArray();
        double[] doubted = Arrays.stream(unread)
                .filter(i -> examples.get(i).concerning() && examples.get(i).ruleSeverity() > 1)
                .mapToDouble(i -> judged.get(i).highest(0))
                .sorted()
                .toArray();
        limits.put(
                Judgement.ANY,
                new Judgement.Limits(
                        exceededBy(1 - DOUBTED, doubted), exceededBy(NOTED, clean), exceededBy(ALARMED, clean)));
        List<String> heads = Heads.ofSentences();
        for (int h = 1; h < heads.size(); h++) {
            int head = h;
            double best = bestF1(Arrays.stream(unread)
                    .boxed()
                    .flatMap(i -> IntStream.range(0, judged.get(i).sentences().length)
                            .filter(s -> examples.get(i).labels().get(s).of(heads.get(head)) >= 0)
                            .mapToObj(s -> new Scored(
                                    judged.get(i).sentences()[s][head],
                                    examples.get(i).labels().get(s).of(heads.get(head)) == 1)))
                    .toList());
            limits.put(heads.get(h), new Judgement.Limits(0, best, best));
        }
        for (String danger : List.of(Judgement.ACUTE, Category.SAFETY.id())) {
            int head = heads.indexOf(danger);
            double asked = danger.equals(Judgement.ACUTE) ? ASKED_AT_ONCE : ASKED;
            double[] harmless = Arrays.stream(later)
                    .filter(i -> examples.get(i).labels().stream().allMatch(Thresholds::isHarmless))
                    .mapToDouble(i -> judged.get(i).highest(head))
                    .sorted()
                    .toArray();
            limits.put(danger, new Judgement.Limits(0, exceededBy(asked, harmless), exceededBy(FRIGHTENED, harmless)));
        }
        List<String> wholes = Heads.ofMessages();
        for (int h = 0; h < wholes.size(); h++) {
            int head = h;
            double[] without = Arrays.stream(unread)
                    .filter(i -> examples.get(i).clean())
                    .mapToDouble(i -> judged.get(i).whole()[head])
                    .sorted()
                    .toArray();
            double best = bestF1(Arrays.stream(unread)
                    .filter(i -> examples.get(i).wholeLabels().of(wholes.get(head)) >= 0)
                    .mapToObj(i -> new Scored(
                            judged.get(i).whole()[head],
                            examples.get(i).wholeLabels().of(wholes.get(head)) == 1))
                    .toList());
            limits.put(
                    wholes.get(h),
                    new Judgement.Limits(0, best, Math.max(best, exceededBy(ALARMED_AS_WHOLE, without))));
        }
        limits.replaceAll((head, exact) ->
                new Judgement.Limits(rounded(exact.doubt()), rounded(exact.ask()), rounded(exact.sure())));
        return limits;
    }

    /** As the model card prints it: what was counted among some thousand messages is no more exact than that. */
    private static double rounded(double limit) {
        return Math.round(limit * STEPS) / STEPS;
    }

    private static boolean isHarmless(Example.Labels labels) {
        return labels.of(Category.SAFETY.id()) == 0 && labels.of(Judgement.ACUTE) == 0;
    }

    private static Set<String> writersOfDanger(List<Example> examples) {
        Map<String, Double> shares = examples.stream()
                .collect(Collectors.groupingBy(
                        Example::source,
                        Collectors.averagingInt(example ->
                                example.labels().stream().anyMatch(labels -> labels.of(Category.SAFETY.id()) == 1)
                                        ? 1
                                        : 0)));
        return shares.keySet().stream()
                .filter(writer -> shares.get(writer) >= OF_DANGER)
                .collect(Collectors.toSet());
    }

    private record Scored(double probability, boolean holds) {}

    /** The value that so large a share of some values exceeds. */
    private static double exceededBy(double share, double[] sorted) {
        int at = (int) Math.floor(sorted.length * (1 - share));
        return sorted.length == 0 ? 1 : sorted[Math.min(at, sorted.length - 1)];
    }

    private static double bestF1(List<Scored> scored) {
        List<Scored> sorted = scored.stream()
                .sorted((a, b) -> Double.compare(b.probability(), a.probability()))
                .toList();
        long all = scored.stream().filter(Scored::holds).count();
        double best = 0;
        double at = 1;
        int right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).holds() ? 1 : 0;
            double f1 = 2.0 * right / (i + 1 + all);
            if (f1 > best) {
                best = f1;
                at = sorted.get(i).probability();
            }
        }
        return at;
    }
}

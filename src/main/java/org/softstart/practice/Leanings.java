package org.softstart.practice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far an answer leans to each kind of concern, as learned judgement takes it: at its worst, at its end, and beside lines whose grade
 * is known. A poke too faint to be found still leans more to contempt than a good line does.
 */
final class Leanings {
    /** Log-odds beyond it say no more. */
    private static final double FAR = 6;

    private static final double FARTHEST_APART = 2;
    private static final double SCALE = 4;

    private Leanings() {}

    /** @param good lines that are fine, to compare with; may be none */
    static void read(Heard heard, List<Heard> good, Map<String, Double> values) {
        for (String kind : kinds(heard)) {
            double worst = worst(heard, kind);
            values.put("leans to " + kind, within(worst, FAR) / SCALE);
            if (heard.impressions().size() > 1) {
                Map<String, Double> last =
                        heard.impressions().get(heard.impressions().size() - 1);
                values.put("ends leaning to " + kind, within(last.getOrDefault(kind, 0.0), FAR) / SCALE);
            }
        }
        compare(heard, good, "than a good line", values);
    }

    /** How much more it leans to each kind than other lines do on average. */
    static void compare(Heard heard, List<Heard> others, String than, Map<String, Double> values) {
        for (String kind : kinds(heard)) {
            others.stream()
                    .mapToDouble(other -> worst(other, kind))
                    .average()
                    .ifPresent(theirs -> values.put(
                            "leans to " + kind + " more " + than,
                            within((worst(heard, kind) - theirs) / SCALE, FARTHEST_APART)));
        }
    }

    /** What is put into a gap, without the line around it. */
    static void readAlone(Heard alone, Map<String, Double> values) {
        kinds(alone).forEach(kind -> values.put("alone leans to " + kind, within(worst(alone, kind), FAR) / SCALE));
    }

    private static Set<String> kinds(Heard heard) {
        return heard.impressions().stream().flatMap(s -> s.keySet().stream()).collect(Collectors.toSet());
    }

    private static double worst(Heard heard, String kind) {
        return heard.impressions().stream()
                .mapToDouble(sentence -> sentence.getOrDefault(kind, 0.0))
                .max()
                .orElse(0);
    }

    private static double within(double value, double limit) {
        return Math.max(-limit, Math.min(limit, value));
    }
}

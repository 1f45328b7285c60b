package org.softstart.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where an answer lies among everything that could be said, by itself and in the skill that it was given in, and which way it lies from
 * a line that is fine. What was never said in these words before lies close to what means the same.
 */
final class Sense {
    /** What the numbers of a place weigh, beside the other signs. */
    private static final double WEIGHT = 0.7;

    private Sense() {}

    /** @param good lines that are fine, to compare with; may be none */
    static void read(Skill skill, Heard heard, List<Heard> good, Map<String, Double> values) {
        put("sense ", heard.sense(), values);
        put(skill.id() + ": sense ", heard.sense(), values);
        good.stream()
                .map(Heard::sense)
                .filter(other -> other.size() == heard.sense().size())
                .findFirst()
                .ifPresent(other -> put(
                        "sense beside a good line ",
                        IntStream.range(0, other.size())
                                .mapToObj(i -> heard.sense().get(i) - other.get(i))
                                .toList(),
                        values));
    }

    /** What is put into a gap, without the line around it. */
    static void readAlone(Skill skill, Heard alone, Map<String, Double> values) {
        put("sense alone ", alone.sense(), values);
        put(skill.id() + ": sense alone ", alone.sense(), values);
    }

    private static void put(String name, List<Float> sense, Map<String, Double> values) {
        for (int i = 0; i < sense.size(); i++) {
            values.put(name + i, WEIGHT * sense.get(i));
        }
    }
}

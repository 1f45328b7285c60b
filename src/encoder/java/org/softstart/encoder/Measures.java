package org.softstart.encoder;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.softstart.train.Heads;

/** How well an encoder tells what it should from what it should not. */
final class Measures {
    private static final double ALARMS = 0.02;

    private Measures() {}

    /** A place, with how high it was scored. */
    private record Scored(double score, boolean holds) {}

    static void report(List<Message> messages, List<OnnxReader.Heard> heard, PrintWriter out) {
        Map<String, List<Scored>> byWriter = new TreeMap<>();
        List<Scored> all = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            byte concern = messages.get(i).whole()[MessageReader.WHOLE_HEADS - 1];
            if (concern >= 0) {
                double highest = Arrays.stream(heard.get(i).sentences())
                        .mapToDouble(sentence -> sentence[0])
                        .max()
                        .orElse(-99);
                Scored scored = new Scored(highest, concern == 1);
                all.add(scored);
                byWriter.computeIfAbsent(messages.get(i).writer(), w -> new ArrayList<>())
                        .add(scored);
            }
        }
        line("all messages", all, out);
        byWriter.forEach((writer, scored) -> line("writer " + writer, scored, out));
        List<String> heads = Heads.ofSentences();
        for (int h = 0; h < heads.size(); h++) {
            int head = h;
            line(
                    heads.get(h),
                    IntStream.range(0, messages.size())
                            .boxed()
                            .flatMap(i -> IntStream.range(0, messages.get(i).labels().length)
                                    .filter(s -> messages.get(i).labels()[s][head] >= 0)
                                    .mapToObj(s -> new Scored(
                                            heard.get(i).sentences()[s][head],
                                            messages.get(i).labels()[s][head] == 1)))
                            .toList(),
                    out);
        }
        List<String> wholes = new ArrayList<>(Heads.ofMessages());
        wholes.add("concern");
        for (int h = 0; h < wholes.size(); h++) {
            int head = h;
            line(
                    wholes.get(h) + " (message)",
                    IntStream.range(0, messages.size())
                            .filter(i -> messages.get(i).whole()[head] >= 0)
                            .mapToObj(i -> new Scored(
                                    heard.get(i).message()[head],
                                    messages.get(i).whole()[head] == 1))
                            .toList(),
                    out);
        }
        out.flush();
    }

    private static void line(String name, List<Scored> scored, PrintWriter out) {
        long holds = scored.stream().filter(Scored::holds).count();
        out.printf(
                Locale.ROOT,
                "%-26s %6d of %6d  area under the curve %.3f  found at 2 %% %.3f%n",
                name,
                holds,
                scored.size(),
                area(scored),
                found(scored));
    }

    /** How probable it is that a place where it holds is scored higher than one where it does not. */
    private static double area(List<Scored> scored) {
        List<Scored> sorted = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::score))
                .toList();
        double ranks = 0;
        long holds = 0;
        for (int i = 0; i < sorted.size(); i++) {
            if (sorted.get(i).holds()) {
                ranks += i + 1;
                holds++;
            }
        }
        long others = sorted.size() - holds;
        return (ranks - holds * (holds + 1) / 2.0) / Math.max(1, holds * others);
    }

    /** Which share is found if two in a hundred of the others are taken for it. */
    private static double found(List<Scored> scored) {
        double[] others = scored.stream()
                .filter(s -> !s.holds())
                .mapToDouble(Scored::score)
                .sorted()
                .toArray();
        double limit = others.length == 0
                ? Double.NEGATIVE_INFINITY
                : others[Math.min(others.length - 1, (int) Math.ceil(others.length * (1 - ALARMS)))];
        long holds = scored.stream().filter(Scored::holds).count();
        return (double) scored.stream()
                        .filter(s -> s.holds() && s.score() > limit)
                        .count()
                / Math.max(1, holds);
    }
}

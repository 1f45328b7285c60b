package org.softstart.train;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.softstart.learn.WordingJudgement;

/** Learns from marked wordings which of several a strict reader would rather send. */
public final class WordingTraining {
    private static final int PARTS = 5;
    private static final int SHOWN = 3;
    private static final int SEND = 3;
    /** What an error costs, against large weights; the best of 0.3, 1, 3 and 10 on messages left out. */
    private static final double COST = 3;

    private final List<MarkedWordings> messages;

    private WordingTraining(List<MarkedWordings> messages) {
        this.messages = messages;
    }

    /**
     * The marks of a folder.
     *
     * @throws IOException if a file cannot be read
     */
    public static WordingTraining of(Path folder) throws IOException {
        return new WordingTraining(MarkedWordings.read(folder));
    }

    /** What they teach. */
    public WordingJudgement train() {
        return fit(messages);
    }

    private static WordingJudgement fit(List<MarkedWordings> messages) {
        List<Fit.Place> places = new ArrayList<>();
        for (MarkedWordings message : messages) {
            for (MarkedWordings.Marked wording : message.wordings()) {
                Map<String, String> holds = new HashMap<>();
                WordingJudgement.HEADS.subList(0, wording.mark()).forEach(head -> holds.put(head, ""));
                places.add(new Fit.Place(message.source(), wording.signs(), new Example.Labels(holds, Set.of())));
            }
        }
        return new WordingJudgement(Fit.fit(places, WordingJudgement.HEADS, COST));
    }

    /** Prints how much it helps, on messages that were left out when it learned. */
    public void report(PrintWriter out) {
        List<Integer> first = new ArrayList<>();
        List<Integer> ranked = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        List<Integer> shownRanked = new ArrayList<>();
        List<Integer> best = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            WordingJudgement judgement = fit(IntStream.range(0, messages.size())
                    .filter(i -> i % PARTS != left)
                    .mapToObj(messages::get)
                    .toList());
            for (int i = part; i < messages.size(); i += PARTS) {
                List<MarkedWordings.Marked> wordings = messages.get(i).wordings();
                List<MarkedWordings.Marked> order = new ArrayList<>(wordings);
                order.sort(Comparator.comparing(one -> -judgement.mark(one.signs())));
                first.add(wordings.get(0).mark());
                ranked.add(order.get(0).mark());
                shown.add(best(wordings, SHOWN));
                shownRanked.add(best(order, SHOWN));
                best.add(best(wordings, wordings.size()));
            }
        }
        out.println("| wordings of " + messages.size() + " messages left out | mean mark | 3 | 2 or 3 | 0 |");
        out.println("| --- | --- | --- | --- | --- |");
        out.println(row("the first", first));
        out.println(row("the first by what was learned", ranked));
        out.println(row("the best of the first three", shown));
        out.println(row("the best of the first three by what was learned", shownRanked));
        out.println(row("the best of all", best));
    }

    private static int best(List<MarkedWordings.Marked> wordings, int most) {
        return wordings.stream()
                .limit(most)
                .mapToInt(MarkedWordings.Marked::mark)
                .max()
                .orElse(0);
    }

    private static String row(String what, List<Integer> marks) {
        double mean = marks.stream().mapToInt(Integer::intValue).average().orElse(0);
        return String.format(
                Locale.ROOT,
                "| %s | %.2f | %.3f | %.3f | %.3f |",
                what,
                mean,
                share(marks, SEND, SEND),
                share(marks, SEND - 1, SEND),
                share(marks, 0, 0));
    }

    private static double share(List<Integer> marks, int least, int most) {
        return (double) marks.stream()
                        .filter(mark -> mark >= least && mark <= most)
                        .count()
                / Math.max(1, marks.size());
    }
}

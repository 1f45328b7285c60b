package org.softstart.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.softstart.app.Evaluation;
import org.softstart.app.Labelled;
import org.softstart.app.LabelledJson;
import org.softstart.app.Softstart;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the rules on labelled messages. */
@Command(
        name = "evaluate",
        description = "Measures precision, recall and false alarms on labelled messages (JSON Lines).",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Labelled JSON Lines, or a folder of them. Default: the messages kept for measuring.")
    private Path data;

    @Option(names = "--quick", description = "Without the deep analysis.")
    private boolean quick;

    @Option(names = "--rules", description = "By rules alone, without learned judgement.")
    private boolean rulesAlone;

    @Option(names = "--trial", description = "With the rules that are on trial.")
    private boolean trial;

    @Option(names = "--by-rule", description = "A line for each rule too.")
    private boolean byRule;

    @Option(names = "--category", paramLabel = "NAME", description = "Show slips of this category only.")
    private String category;

    @Option(names = "--rule", paramLabel = "NAME", description = "Show slips of this rule only.")
    private String rule;

    @Option(
            names = "--sources",
            paramLabel = "FROM-TO",
            description = "Of a folder, only the files with these numbers.")
    private String sources;

    @Option(names = "--misses", paramLabel = "N", description = "Show so many misses.")
    private int misses;

    @Option(
            names = "--false",
            paramLabel = "N",
            description = "Show so many wrong findings, those on clean messages first.")
    private int wrong;

    @Override
    public Integer call() throws IOException, Unreadable {
        if (data == null) {
            data = engine.measuringData();
        }
        if (!Files.exists(data)) {
            throw new Unreadable("no such file: " + data);
        }
        Softstart softstart = rulesAlone ? engine.rulesAlone() : engine.softstart(trial);
        List<Labelled> items =
                LabelledJson.read(data).stream().filter(inSources()).toList();
        List<List<Finding>> found = items.parallelStream()
                .map(item -> softstart.findings(item.draft(), quick ? Depth.QUICK : Depth.DEEP))
                .toList();
        Evaluation evaluation = new Evaluation();
        for (int i = 0; i < items.size(); i++) {
            evaluation.add(items.get(i), found.get(i));
        }
        print(evaluation, spec.commandLine().getOut());
        return 0;
    }

    private Predicate<Labelled> inSources() {
        if (sources == null) {
            return item -> true;
        }
        String[] ends = sources.split("-");
        int from = Integer.parseInt(ends[0]);
        int to = Integer.parseInt(ends[ends.length - 1]);
        return item -> {
            String digits = item.source().replaceAll("\\D", "");
            int number = digits.isEmpty() ? -1 : Integer.parseInt(digits);
            return number >= from && number <= to;
        };
    }

    private void print(Evaluation evaluation, PrintWriter out) {
        out.printf("%-30s %5s %5s %5s  %5s %5s %5s%n", "category", "gold", "pred", "match", "prec", "rec", "F1");
        for (Map.Entry<Category, Evaluation.Tally> entry :
                evaluation.categories().entrySet()) {
            row(out, entry.getKey().id(), entry.getValue());
        }
        if (byRule || category != null || rule != null) {
            out.println();
            evaluation.rules().forEach((id, tally) -> {
                if (isWanted(id)) {
                    row(out, id, tally);
                }
            });
        }
        line(out, "concerning items flagged", evaluation.flagged(), evaluation.concerning());
        range(out, evaluation.flaggedInterval());
        line(out, "clean items alarmed (severity 2 and up)", evaluation.alarmed(), evaluation.clean());
        range(out, evaluation.alarmedInterval());
        line(out, "clean items with any finding", evaluation.noted(), evaluation.clean());
        evaluation
                .alarmsByKind()
                .forEach((kind, share) ->
                        line(out, "  clean, of kind " + kind.id() + ", alarmed", share.part(), share.whole()));
        out.printf(Locale.ROOT, "%nmacro F1 %.3f; the four named %.3f%n", evaluation.macroF1(), evaluation.namedF1());
        evaluation.missed().stream()
                .filter(slip -> isWanted(slip.rule().isEmpty() ? slip.category() + "." : slip.rule()))
                .limit(misses)
                .forEach(slip -> out.printf("missed %-28s %-10s %s%n", slip.rule(), slip.id(), oneLine(slip.quote())));
        evaluation.wrong().stream()
                .filter(slip -> isWanted(slip.rule().replaceFirst("/.*", "")))
                .sorted((a, b) -> rank(b) - rank(a))
                .limit(wrong)
                .forEach(slip -> out.printf(
                        "wrong  %s%d %-40s %-10s %s%n",
                        slip.cleanItem() ? "clean " : "      ",
                        slip.severity(),
                        slip.rule(),
                        slip.id(),
                        oneLine(slip.quote())));
        out.flush();
    }

    private static int rank(Evaluation.Slip slip) {
        return (slip.cleanItem() ? 10 : 0) + slip.severity();
    }

    private boolean isWanted(String id) {
        if (rule != null) {
            return id.equals(rule);
        }
        return category == null || id.startsWith(category + ".");
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > 150 ? line.substring(0, 150) + "…" : line;
    }

    private static void row(PrintWriter out, String name, Evaluation.Tally tally) {
        out.printf(
                Locale.ROOT,
                "%-30s %5d %5d %5d  %5.2f %5.2f %5.2f%n",
                name,
                tally.gold(),
                tally.predicted(),
                tally.matched(),
                tally.precision(),
                tally.recall(),
                tally.f1());
    }

    private static void line(PrintWriter out, String what, int part, int whole) {
        out.printf(Locale.ROOT, "%n%s: %d/%d = %.3f", what, part, whole, (double) part / Math.max(1, whole));
    }

    private static void range(PrintWriter out, Evaluation.Interval interval) {
        out.printf(Locale.ROOT, " (95 %%: %.3f to %.3f)", interval.low(), interval.high());
    }
}

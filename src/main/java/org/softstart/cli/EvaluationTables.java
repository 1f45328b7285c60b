package org.softstart.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.softstart.app.Baseline;
import org.softstart.app.Comparison;
import org.softstart.app.Evaluation;
import org.softstart.app.FalseAlarms;
import org.softstart.app.Share;

/** What was measured, as tables of plain text that fit eighty columns and go well through a pipe. */
final class EvaluationTables {
    private static final String INTRODUCTION =
            "Measured on labelled messages: how much of what may land hard is found, and how often harmless (clean) messages are "
                    + "alarmed, that is, get a finding of severity 2 and up. The range holds the true share in 95 of 100 samples "
                    + "like this one.";
    private static final String COLUMNS =
            "gold: places that careful readers marked; predicted: findings; matched: marked places that a finding of their "
                    + "category meets.";
    private static final String COMPARED =
            "The share of messages that each would speak up about: high is good for concerning ones, low for clean ones.";
    private static final String OURS =
            "Softstart: a finding of severity 2 and up. With \"any\": any finding, notes too.";
    private static final String ALONE =
            "CoreNLP's sentiment and LanguageTool are no part of Softstart. To see them here, run ./softstart evaluate "
                    + "--baselines from the source folder: it fetches and builds them apart.";

    private static final String SHARE = "%.3f (%.2f–%.2f)";
    private static final int SHARE_WIDTH = "0.000 (0.00–0.00)".length();
    private static final int NAME_WIDTH = 22;
    private static final int LONGEST_QUOTE = 150;

    private final PrintWriter out;
    private final Predicate<String> isWanted;
    private final int width = TerminalWidth.get();

    /**
     * @param isWanted which rules to show where rules are shown
     */
    EvaluationTables(PrintWriter out, Predicate<String> isWanted) {
        this.out = out;
        this.isWanted = isWanted;
    }

    void introduction() {
        prose(INTRODUCTION);
    }

    void title(String name, Evaluation evaluation) {
        out.printf(
                Locale.ROOT,
                "%n%s: %d concerning messages, %d clean ones%n",
                name,
                evaluation.flagged().whole(),
                evaluation.falseAlarms().messages());
    }

    /** A line for each category, where any place is marked. */
    void categories(Evaluation evaluation) {
        if (evaluation.categories().values().stream().allMatch(tally -> tally.gold() == 0)) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "%n%-24s %6s %10s %8s  %9s %7s %6s%n",
                "category",
                "gold",
                "predicted",
                "matched",
                "precision",
                "recall",
                "F1");
        evaluation.categories().forEach((category, tally) -> row(category.id(), tally));
        out.printf(Locale.ROOT, "%-24s %50.3f%n", "mean F1", evaluation.macroF1());
        out.printf(Locale.ROOT, "%-24s %50.3f%n", "mean F1, the four named", evaluation.namedF1());
        prose(COLUMNS);
    }

    void rules(Evaluation evaluation) {
        out.println();
        List<String> wanted =
                evaluation.rules().keySet().stream().filter(isWanted).toList();
        wanted.forEach(id -> row(id, evaluation.rules().get(id)));
        if (wanted.isEmpty()) {
            out.println("no such rule spoke, and none is marked");
        }
    }

    private void row(String name, Evaluation.Tally tally) {
        out.printf(
                Locale.ROOT,
                "%-24s %6d %10d %8d  %9.2f %7.2f %6.2f%n",
                name,
                tally.gold(),
                tally.predicted(),
                tally.matched(),
                tally.precision(),
                tally.recall(),
                tally.f1());
    }

    void messages(Evaluation evaluation) {
        out.printf(Locale.ROOT, "%n%-42s %8s  %s%n", "messages", "number", "share (range)");
        line("concerning, with any finding", evaluation.flagged());
        line("clean, alarmed", evaluation.falseAlarms().alarmed());
        line("clean, with any finding", evaluation.falseAlarms().noted());
    }

    private void line(String what, Share share) {
        if (share.whole() > 0) {
            out.printf(Locale.ROOT, "%-42s %8s  %s%n", what, share.part() + "/" + share.whole(), text(share));
        }
    }

    /** Clean messages by the kind of draft and by what misleads in them. */
    void falseAlarms(Evaluation evaluation) {
        group(
                "clean, by kind",
                evaluation.falseAlarmsByKind().entrySet().stream()
                        .map(entry -> new Line(entry.getKey().id(), entry.getValue()))
                        .toList());
        group(
                "clean, by trap",
                evaluation.falseAlarmsByTrap().entrySet().stream()
                        .map(entry -> new Line(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private record Line(String name, FalseAlarms alarms) {}

    private void group(String title, List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.printf(Locale.ROOT, "%n%-20s %8s  %22s  %22s%n", title, "messages", "alarmed", "any finding");
        for (Line line : lines) {
            FalseAlarms alarms = line.alarms();
            out.printf(
                    Locale.ROOT,
                    "%-20s %8d  %s  %s%n",
                    line.name(),
                    alarms.messages(),
                    counted(alarms.alarmed()),
                    counted(alarms.noted()));
        }
    }

    private static String counted(Share share) {
        return String.format(Locale.ROOT, "%4d %s", share.part(), text(share));
    }

    private static String text(Share share) {
        Share.Range range = share.range();
        return String.format(Locale.ROOT, SHARE, share.value(), range.low(), range.high());
    }

    /** Misses and wrong findings, so many of each. */
    void slips(Evaluation evaluation, int misses, int wrong) {
        evaluation.missed().stream()
                .filter(slip -> isWanted.test(slip.rule().isEmpty() ? slip.category() + "." : slip.rule()))
                .limit(misses)
                .forEach(slip -> out.printf(
                        Locale.ROOT,
                        "missed %-28s %-10s %s%n",
                        slip.rule(),
                        slip.id(),
                        Excerpt.beginning(slip.quote(), LONGEST_QUOTE)));
        evaluation.wrong().stream()
                .filter(slip -> isWanted.test(slip.rule().replaceFirst("/.*", "")))
                .sorted((a, b) -> rank(b) - rank(a))
                .limit(wrong)
                .forEach(slip -> out.printf(
                        Locale.ROOT,
                        "wrong  %s%d %-40s %-10s %s%n",
                        slip.cleanItem() ? "clean " : "      ",
                        slip.severity(),
                        slip.rule(),
                        slip.id(),
                        Excerpt.beginning(slip.quote(), LONGEST_QUOTE)));
    }

    private static int rank(Evaluation.Slip slip) {
        return (slip.cleanItem() ? 10 : 0) + slip.severity();
    }

    /** A line for each way of judging, a column for each group of messages. */
    void comparison(Comparison comparison, List<Baseline> baselines) {
        out.println();
        out.println("comparison");
        prose(COMPARED);
        out.println();
        columns(comparison.groups(), group -> group.isConcerning() ? "concerning" : "clean");
        columns(comparison.groups(), EvaluationTables::source);
        for (Comparison.Row row : comparison.rows()) {
            StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-" + NAME_WIDTH + "s", row.name()));
            for (int i = 0; i < row.shares().size(); i++) {
                line.append("  ")
                        .append(padded(
                                text(row.shares().get(i)), comparison.groups().get(i)));
            }
            out.println(line.toString().stripTrailing());
        }
        out.println();
        prose(OURS);
        baselines.forEach(baseline -> prose(baseline.name() + ": " + baseline.meaning()));
        if (baselines.size() == 1) {
            prose(ALONE);
        }
    }

    private void columns(List<Comparison.Group> groups, Function<Comparison.Group, String> title) {
        String line = groups.stream()
                .map(group -> "  " + padded(title.apply(group), group))
                .collect(Collectors.joining());
        out.println((" ".repeat(NAME_WIDTH) + line).stripTrailing());
    }

    private static String source(Comparison.Group group) {
        return group.source() + " (" + group.items().size() + ")";
    }

    private static String padded(String text, Comparison.Group group) {
        int wide = Math.max(SHARE_WIDTH, source(group).length());
        return text + " ".repeat(Math.max(0, wide - text.length()));
    }

    private void prose(String text) {
        Wrap.lines(text, width).forEach(out::println);
    }
}

package org.softstart.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.softstart.app.Baseline;
import org.softstart.app.Comparison;
import org.softstart.app.Evaluation;
import org.softstart.app.FalseAlarms;
import org.softstart.app.Labelled;
import org.softstart.app.MeasuringSet;
import org.softstart.app.Softstart;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the engine on labelled messages, and simpler means beside it. */
@Command(
        name = "evaluate",
        description = {
            "Measures on labelled messages (JSON Lines): what is found, and how often harmless ones are disturbed."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  softstart evaluate --data labelled.jsonl   your own labelled messages",
            "  softstart evaluate --false 20              what it is wrong about",
            "  softstart evaluate --trial --rule blame.new --false 20",
            "                                             where a rule on trial speaks",
            ""
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Labelled JSON Lines, or a folder of them. Default: two sets of messages kept for measuring.")
    private Path data;

    @Option(names = "--quick", description = "Without the deep analysis.")
    private boolean quick;

    @Option(names = "--rules", description = "By rules alone, without learned judgement.")
    private boolean rulesAlone;

    @Option(
            names = "--baselines",
            description =
                    "Compare with a list of seven keywords and, from the source folder, with CoreNLP's sentiment and LanguageTool: some minutes, and 2 GB of memory.")
    private boolean baselines;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "human (default) or json.",
            completionCandidates = Candidates.Formats.class)
    private String format = "human";

    @Option(names = "--trial", description = "With the rules that are on trial.")
    private boolean trial;

    @Option(names = "--by-rule", description = "A line for each rule too.")
    private boolean byRule;

    @Option(names = "--category", paramLabel = "NAME", description = "Show numbers and slips of this category only.")
    private String category;

    @Option(names = "--rule", paramLabel = "NAME", description = "Show numbers and slips of this rule only.")
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
        if (!format.equals("human") && !format.equals("json")) {
            throw new ParameterException(spec.commandLine(), "unknown format: " + format + " (human or json)");
        }
        if (rule != null) {
            rule = rule.replace('/', '.');
            if (!trial && engine.isOnTrial(rule)) {
                throw new ParameterException(
                        spec.commandLine(), "the rule " + rule + " is on trial; add --trial to hear it");
            }
        }
        if (category != null && Category.of(category).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "there is no category " + category);
        }
        if (sources != null && !sources.matches("\\d{1,9}(-\\d{1,9})?")) {
            throw new ParameterException(
                    spec.commandLine(), "--sources takes two numbers, such as 3-7, not " + sources);
        }
        List<MeasuringSet> sets = sets();
        if (rule != null && !engine.isRule(rule) && !isMarked(rule, sets)) {
            throw new ParameterException(spec.commandLine(), "there is no rule " + rule);
        }
        Softstart softstart = rulesAlone ? engine.rulesAlone(trial) : engine.softstart(trial);
        Map<String, Evaluation> measured = new LinkedHashMap<>();
        for (MeasuringSet set : sets) {
            measured.put(set.name(), evaluate(set, softstart));
        }
        PrintWriter out = spec.commandLine().getOut();
        List<Baseline> others = Comparison.baselines();
        Optional<Comparison> comparison = baselines ? Optional.of(compare(sets, others)) : Optional.empty();
        if (format.equals("json")) {
            out.println(EvaluationJson.of(measured, comparison));
        } else {
            EvaluationTables tables = new EvaluationTables(out, this::isWanted);
            tables.introduction();
            measured.forEach((name, evaluation) -> print(tables, name, evaluation));
            comparison.ifPresent(rows -> tables.comparison(rows, others));
        }
        out.flush();
        return 0;
    }

    /** Whether readers have marked something with a rule, be it one that there is not yet. */
    private static boolean isMarked(String rule, List<MeasuringSet> sets) {
        return sets.stream()
                .flatMap(set -> set.items().stream())
                .flatMap(item -> Stream.concat(item.must().stream(), item.may().stream()))
                .anyMatch(label -> label.rule().equals(rule));
    }

    private List<MeasuringSet> sets() throws IOException, Unreadable {
        List<MeasuringSet> sets = new ArrayList<>();
        for (Path path : data == null ? engine.measuringData() : List.of(data)) {
            if (!Files.exists(path)) {
                throw new Unreadable("no such file: " + path);
            }
            sets.add(MeasuringSet.read(path, inSources()));
        }
        return sets;
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

    private Evaluation evaluate(MeasuringSet set, Softstart softstart) {
        List<List<Finding>> found = set.items().parallelStream()
                .map(item -> softstart.findings(item.draft(), quick ? Depth.QUICK : Depth.DEEP))
                .toList();
        Evaluation evaluation = new Evaluation();
        for (int i = 0; i < found.size(); i++) {
            evaluation.add(set.items().get(i), found.get(i));
        }
        return evaluation;
    }

    private void print(EvaluationTables tables, String name, Evaluation evaluation) {
        tables.title(name, evaluation);
        tables.categories(evaluation);
        if (byRule || category != null || rule != null) {
            tables.rules(evaluation);
        }
        tables.messages(evaluation);
        tables.falseAlarms(evaluation);
        tables.slips(evaluation, misses, wrong);
    }

    private boolean isWanted(String id) {
        if (rule != null) {
            return id.equals(rule);
        }
        return category == null || id.startsWith(category + ".");
    }

    private Comparison compare(List<MeasuringSet> sets, List<Baseline> others) throws Unreadable {
        Comparison comparison = Comparison.on(sets);
        Softstart whole = engine.softstart(trial);
        if (!quick) {
            addOurs(comparison, "Softstart", whole, Depth.DEEP);
            addOurs(comparison, "Softstart --rules", engine.rulesAlone(trial), Depth.DEEP);
        }
        addOurs(comparison, "Softstart --quick", whole, Depth.QUICK);
        for (Baseline other : others) {
            comparison.add(other.name(), item -> other.isAlarmedBy(item.draft()));
        }
        return comparison;
    }

    /** Two rows, since a baseline knows no severity: it has to be held against alarms and against findings of any kind. */
    private static void addOurs(Comparison comparison, String name, Softstart softstart, Depth depth) {
        comparison.add(name, item -> FalseAlarms.isAlarm(Evaluation.counted(softstart.findings(item.draft(), depth))));
        comparison.add(name + ": any", item -> !Evaluation.counted(softstart.findings(item.draft(), depth))
                .isEmpty());
    }
}

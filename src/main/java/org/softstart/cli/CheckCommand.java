package org.softstart.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.softstart.app.BeforeAfter;
import org.softstart.app.Softstart;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks one draft, or many. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Checks a draft: what works, what may land harder than you mean, and gentler wordings.",
            "Nothing you write leaves this computer."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done (with --fail-on: nothing as strong as that)",
            "1:findings at or above --fail-on",
            "2:wrong usage, or input that cannot be read"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  softstart check letter.txt                 a letter",
            "  softstart check --kind text -              a message typed or piped in",
            "  softstart check --diff letter.txt          before and after all first suggestions",
            "  softstart check --format json letter.txt   for other programs",
            "  softstart check --jsonl many.jsonl         one JSON object a line, in and out",
            ""
        })
final class CheckCommand implements Callable<Integer> {
    private static final int FINDINGS = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "The draft, UTF-8; - or nothing for standard input.")
    private String file;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What you are writing: text, opening, letter (default) or spoken.")
    private String kindName = DraftKind.LETTER.id();

    @Option(names = "--format", paramLabel = "FORMAT", description = "human (default) or json.")
    private String format = "human";

    @Option(names = "--quick", description = "Leave the deep analysis out: faster, and a little less careful.")
    private boolean quick;

    @Option(
            names = "--diff",
            description = "Show the draft before and after all its first suggestions; - is taken out, + is put in.")
    private boolean diff;

    @Option(names = "--jsonl", description = "Check many drafts: JSON Lines in, JSON Lines out, same order.")
    private boolean jsonl;

    @Option(names = "--fail-on", paramLabel = "1..4", description = "Exit with 1 if a finding is this severe or more.")
    private Integer failOn;

    @Option(names = "--trial", hidden = true, description = "With the rules that are on trial.")
    private boolean trial;

    @Override
    public Integer call() throws IOException, Unreadable {
        DraftKind kind = DraftKind.of(kindName.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> usage("--kind is text, opening, letter or spoken, not " + kindName));
        if (!format.equals("human") && !format.equals("json")) {
            throw usage("--format is human or json, not " + format);
        }
        if (failOn != null && (failOn < 1 || failOn > 4)) {
            throw usage("--fail-on is 1, 2, 3 or 4");
        }
        if (diff && (jsonl || format.equals("json"))) {
            throw usage("--diff is for one draft and for people; leave --jsonl and --format json out");
        }
        Depth depth = quick ? Depth.QUICK : Depth.DEEP;
        int worst = jsonl ? checkMany(kind, depth) : checkOne(kind, depth);
        return failOn != null && worst >= failOn ? FINDINGS : CommandLine.ExitCode.OK;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int checkOne(DraftKind kind, Depth depth) throws Unreadable {
        if (file.equals("-") && System.console() != null) {
            spec.commandLine().getErr().println("Type or paste your draft, then end with Ctrl-D (Ctrl-Z on Windows).");
        }
        String text = DraftInput.read(file, System.in);
        Softstart softstart = engine.softstart(trial);
        Draft draft = new Draft(kind, text);
        Report report = softstart.check(draft, depth);
        PrintWriter out = spec.commandLine().getOut();
        if (diff && report.help().isEmpty()) {
            String after = softstart.soften(draft, depth).text();
            new BeforeAfterReport(out, Style.forTerminal(), TerminalWidth.get()).print(BeforeAfter.of(text, after));
            return worst(report);
        }
        if (format.equals("json")) {
            out.println(ReportJson.indented(report, text));
        } else {
            new HumanReport(out, Style.forTerminal(), TerminalWidth.get()).print(report, text);
        }
        out.flush();
        return worst(report);
    }

    private static int worst(Report report) {
        return report.findings().stream().mapToInt(f -> f.severity()).max().orElse(0);
    }

    private int checkMany(DraftKind kind, Depth depth) throws IOException, Unreadable {
        Softstart softstart = engine.softstart(trial);
        Progress progress = new Progress(spec.commandLine().getErr(), System.console() != null);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            return new BatchCheck(softstart, kind, depth, DraftInput.LONGEST)
                    .run(in, spec.commandLine().getOut(), progress);
        }
    }

    private InputStream open() throws Unreadable {
        if (file.equals("-")) {
            return System.in;
        }
        Path path = DraftInput.path(file);
        if (Files.isDirectory(path)) {
            throw new Unreadable(file + " is a folder; name a file");
        }
        if (!Files.exists(path)) {
            throw new Unreadable("no such file: " + file);
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new Unreadable("no permission to read " + file);
        }
    }
}

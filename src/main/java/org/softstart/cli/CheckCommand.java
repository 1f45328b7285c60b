package org.softstart.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.softstart.app.Home;
import org.softstart.app.Softening;
import org.softstart.app.Softstart;
import org.softstart.model.Draft;
import org.softstart.model.Report;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Checks one draft, or many. */
final class CheckCommand implements Callable<Integer> {
    static final String NAME = "check";

    private static final int FINDINGS = 1;
    private static final String NOT_JSON_LINES =
            "none of it is JSON Lines, such as {\"text\":\"You never listen.\"}; for one draft of plain text leave --jsonl out";

    private final Home home;
    private final CommandSpec spec;

    private CheckCommand(Home home) {
        this.home = home;
        this.spec = CommandSpec.wrapWithoutInspection(this);
    }

    /** The command, ready for a command line. */
    static CommandLine line(Home home) {
        CommandSpec spec = new CheckCommand(home).spec;
        spec.name(NAME);
        spec.version(SoftstartCommand.VERSION);
        Engine.declare(spec);
        CheckOptions.declare(spec);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
        spec.usageMessage()
                .sortOptions(false)
                .description(
                        "Checks a draft: what works, what may land harder than you mean, and gentler wordings.",
                        "Nothing you write leaves this computer.")
                .exitCodeListHeading("%nExit status:%n")
                .exitCodeList(UsageMessageSpec.keyValuesMap(
                        "0:done (with --fail-on: nothing as strong as that)",
                        "1:findings at or above --fail-on",
                        "2:wrong usage, or input that cannot be read"))
                .footerHeading("%nExamples:%n")
                .footer(
                        "  softstart check letter.txt                 a letter",
                        "  softstart check --kind text -              a message typed or piped in",
                        "  softstart check --diff letter.txt          before and after the suggestions",
                        "  softstart check --format json letter.txt   for other programs",
                        "  softstart check --jsonl many.jsonl         one JSON object a line, in and out",
                        "");
        return new CommandLine(spec);
    }

    @Override
    public Integer call() throws IOException, Unreadable {
        CheckOptions given = CheckOptions.given(spec);
        Engine engine = Engine.given(home, spec);
        int worst = given.jsonl() ? checkMany(given, engine) : checkOne(given, engine);
        return worst >= given.failOn() ? FINDINGS : CommandLine.ExitCode.OK;
    }

    private int checkOne(CheckOptions given, Engine engine) throws Unreadable {
        if (given.file().equals("-") && System.console() != null) {
            spec.commandLine().getErr().println("Type or paste your draft, then end with Ctrl-D (Ctrl-Z on Windows).");
        }
        String text = DraftInput.read(given.file(), System.in);
        Softstart softstart = engine.softstart(given.trial());
        Draft draft = new Draft(given.kind(), text);
        boolean whole = given.diff() || given.json() || given.all();
        Report report = whole ? softstart.check(draft, given.depth()) : softstart.checkForCards(draft, given.depth());
        PrintWriter out = spec.commandLine().getOut();
        if (given.diff() && report.help().isEmpty()) {
            String after = new Softening(softstart)
                    .soften(draft, given.depth(), report)
                    .text();
            new BeforeAfterReport(out, Style.forTerminal(), TerminalWidth.get()).print(text, after, report);
            return worst(report);
        }
        if (given.json()) {
            out.println(ReportJson.indented(report, text));
        } else {
            new HumanReport(out, Style.forTerminal(), TerminalWidth.get()).print(report, text, given.all());
        }
        out.flush();
        return worst(report);
    }

    private static int worst(Report report) {
        return report.findings().stream().mapToInt(f -> f.severity()).max().orElse(0);
    }

    private int checkMany(CheckOptions given, Engine engine) throws IOException, Unreadable {
        Softstart softstart = engine.softstart(given.trial());
        Progress progress = new Progress(spec.commandLine().getErr(), System.console() != null);
        try (InputStream in = open(given.file())) {
            PrintWriter out = spec.commandLine().getOut();
            BatchCheck.Result result =
                    new BatchCheck(softstart, given.kind(), given.depth(), DraftInput.LONGEST).run(in, out, progress);
            if (result.reports() == 0 && result.bad() > 0 && !out.checkError()) {
                spec.commandLine().getErr().println("softstart: " + NOT_JSON_LINES);
            }
            return result.worst();
        }
    }

    private InputStream open(String file) throws Unreadable {
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

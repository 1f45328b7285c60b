package org.softstart.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.softstart.model.Reading;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a partner's message. */
@Command(
        name = "reply",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads what your partner wrote: guesses at the feeling and need it may hide, and replies that don't defend.",
            "Nothing you paste leaves this computer."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done", "2:wrong usage, or input that cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  softstart reply                          paste their message, end with Ctrl-D",
            "  softstart reply their-message.txt        from a file",
            "  softstart reply --format json -          for other programs",
            ""
        })
final class ReplyCommand implements Callable<Integer> {
    /** About 30,000 words: longer than any message, and than anybody would answer at once. */
    private static final int LONGEST = 200_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "-",
            description = "Their message, UTF-8; - or nothing for standard input.")
    private String file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "human (default) or json.",
            completionCandidates = Candidates.Formats.class)
    private String format = "human";

    @Override
    public Integer call() throws Unreadable {
        if (!format.equals("human") && !format.equals("json")) {
            throw new ParameterException(spec.commandLine(), "--format is human or json, not " + format);
        }
        if (file.equals("-") && System.console() != null) {
            spec.commandLine().getErr().println("Paste their message, then end with Ctrl-D (Ctrl-Z on Windows).");
        }
        String text = DraftInput.read(file, System.in);
        if (text.length() > LONGEST) {
            throw new Unreadable("this is too long for one message; paste the part that you want to answer");
        }
        Reading reading = engine.replies().read(text);
        PrintWriter out = spec.commandLine().getOut();
        if (format.equals("json")) {
            out.println(ReadingJson.indented(reading, text));
        } else {
            new HumanReading(out, Style.forTerminal(), TerminalWidth.get()).print(reading, text);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }
}

package org.softstart.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.softstart.export.LetterExport;
import org.softstart.export.LetterFormat;
import org.softstart.guide.Guide;
import org.softstart.model.DraftKind;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Builds a letter with the writer, one question at a time. */
@Command(
        name = "letter",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes a letter to your partner with you: five steps, one question at a time, about ten minutes.",
            "Your words stay as they are, and nothing you write leaves this computer. Without --out nothing is saved."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:done, or ended early", "2:wrong usage, or a file that cannot be written"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  softstart letter                     shows the letter at the end",
            "  softstart letter --out letter.pdf    saves it to print",
            "  softstart letter --kind spoken       a few sentences at a time, to be said",
            ""
        })
final class LetterCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "letter (default) or spoken.",
            completionCandidates = Candidates.Guided.class)
    private String kindName = DraftKind.LETTER.id();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "txt (default), md, docx or pdf; without it the ending of FILE decides.",
            completionCandidates = Candidates.LetterFormats.class)
    private String formatName;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to save the letter; a file that is there is left alone.")
    private String file;

    @Override
    public Integer call() throws IOException, Unreadable {
        DraftKind kind = DraftKind.of(kindName)
                .filter(k -> k == DraftKind.LETTER || k == DraftKind.SPOKEN)
                .orElseThrow(() -> usage("--kind is letter or spoken, not " + kindName));
        LetterFormat format = format();
        Optional<Path> target = target(format);
        PrintWriter out = spec.commandLine().getOut();
        Guide guide = engine.guide();
        LetterDialogue dialogue = new LetterDialogue(
                new BufferedReader(new InputStreamReader(System.in, inputCharset())),
                new Page(out, Style.forTerminal(), TerminalWidth.get()),
                guide,
                engine.softstart(false));
        Optional<String> letter = dialogue.run(kind);
        if (letter.isPresent()) {
            save(letter.get(), format, target, out);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    /** A terminal has its own; a pipe brings UTF-8, as everywhere. */
    private static Charset inputCharset() {
        return System.console() == null
                ? StandardCharsets.UTF_8
                : System.console().charset();
    }

    private LetterFormat format() throws Unreadable {
        if (formatName != null) {
            return LetterFormat.of(formatName)
                    .orElseThrow(() -> usage("--format is txt, md, docx or pdf, not " + formatName));
        }
        Optional<LetterFormat> known = Optional.ofNullable(file).flatMap(LetterFormat::ofFile);
        if (known.isEmpty() && file != null && hasEnding(file)) {
            throw new Unreadable(file + " can end in .txt, .md, .docx or .pdf; for another ending add --format");
        }
        return known.orElse(LetterFormat.TXT);
    }

    private static boolean hasEnding(String name) {
        return Path.of(name).getFileName().toString().indexOf('.') > 0;
    }

    /** Seen to before the first question, so that nobody writes a letter that cannot be saved. */
    private Optional<Path> target(LetterFormat format) throws Unreadable {
        if (file == null) {
            if (!format.isText()) {
                throw usage("a " + format.id() + " needs a place: add --out letter." + format.id());
            }
            return Optional.empty();
        }
        Path path = DraftInput.path(file).toAbsolutePath();
        if (Files.exists(path)) {
            throw new Unreadable(file + " is already there; choose another name");
        }
        if (!Files.isDirectory(path.getParent()) || !Files.isWritable(path.getParent())) {
            throw new Unreadable("nothing can be saved in the folder of " + file);
        }
        return Optional.of(path);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void save(String letter, LetterFormat format, Optional<Path> target, PrintWriter out)
            throws IOException, Unreadable {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> missing = LetterExport.write(letter, format, bytes);
        if (target.isEmpty()) {
            if (format == LetterFormat.MD) {
                out.println();
                out.print(bytes.toString(StandardCharsets.UTF_8));
            }
            return;
        }
        try {
            Files.write(target.get(), bytes.toByteArray(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new Unreadable(file + " cannot be written; the letter stands above");
        }
        out.println();
        out.println("Saved in " + file + ".");
        if (!missing.isEmpty()) {
            out.println("The PDF's typeface lacks " + String.join(" ", missing) + "; a .docx keeps it.");
        }
    }
}

package org.softstart.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.softstart.model.Depth;
import org.softstart.practice.Curriculum;
import org.softstart.practice.Ear;
import org.softstart.practice.History;
import org.softstart.practice.MemoryHistory;
import org.softstart.practice.Practice;
import org.softstart.practice.Skill;
import org.softstart.practice.SoftstartEar;
import org.softstart.store.DataFolder;
import org.softstart.store.VaultSettings;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ten quiet minutes of practice. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Practice in starting softly: a short lesson now and then, and five to eight exercises.",
            "Your progress is kept encrypted, in the same place as your drafts; what you write is not."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  softstart learn            today's session",
            "  softstart learn thanks     a session of one skill",
            "  softstart learn --private  a session of which nothing is kept",
            "  softstart learn --skills   the twelve skills",
            ""
        })
final class LearnCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private Engine engine;

    @Parameters(
            arity = "0..1",
            paramLabel = "SKILL",
            description = "The skill to practise; a mixed session if left out.",
            completionCandidates = Candidates.Skills.class)
    private String skill;

    @Option(names = "--skills", description = "List the skills.")
    private boolean list;

    @Option(names = "--private", description = "Keep nothing of this session, and read nothing of earlier ones.")
    private boolean keepsNothing;

    @Override
    public Integer call() throws Unreadable, IOException {
        Curriculum curriculum = Curriculum.load();
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            for (Skill each : curriculum.skills()) {
                out.printf("%-10s  %s%n", each.id(), each.title());
            }
            out.flush();
            return CommandLine.ExitCode.OK;
        }
        Optional<Skill> wanted = Optional.empty();
        if (skill != null) {
            wanted = curriculum.skill(skill.toLowerCase(Locale.ROOT));
            if (wanted.isEmpty()) {
                throw new Unreadable("there is no such skill; softstart learn --skills lists them");
            }
        }
        engine.warmUp(Depth.DEEP);
        if (System.console() == null) {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            PipedLines lines = new PipedLines(in, out);
            sit(curriculum, wanted, new LearnScreen(out, new Style(false), TerminalWidth.get(), lines), Secrets.NONE);
        } else {
            try (TerminalLines lines = TerminalLines.open()) {
                LearnScreen screen = new LearnScreen(lines.writer(), Style.forTerminal(), lines.width(), lines);
                sit(curriculum, wanted, screen, lines::secret);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void sit(Curriculum curriculum, Optional<Skill> wanted, LearnScreen screen, Secrets secrets)
            throws Unreadable {
        Ear ear = new SoftstartEar(engine.softstart(false));
        screen.welcome();
        try (ProgressShelf shelf =
                new ProgressShelf(DataFolder.find(), VaultSettings.standard(), secrets, screen::remark)) {
            Practice practice = new Practice(curriculum, ear, history(shelf, screen), ZonedDateTime::now);
            screen.run(wanted.map(practice::start).orElseGet(practice::start));
        }
    }

    private History history(ProgressShelf shelf, LearnScreen screen) {
        if (keepsNothing) {
            screen.remark("Nothing of this session is kept.");
            return new MemoryHistory();
        }
        return shelf.open();
    }
}

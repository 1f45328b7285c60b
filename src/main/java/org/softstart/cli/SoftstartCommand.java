package org.softstart.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.app.Home;
import org.softstart.model.Depth;
import org.softstart.model.SetupException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = SoftstartCommand.NAME,
        mixinStandardHelpOptions = true,
        version = SoftstartCommand.VERSION,
        description = {
            "Reads what you are about to send to your partner and offers gentler wordings.",
            "Everything happens on this computer; nothing you write leaves it."
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  softstart check letter.txt               check a letter",
            "  softstart check --kind text              check a message you type or paste",
            "  softstart letter                         write a letter together, step by step",
            "  softstart learn                          a few quiet minutes of practice",
            "  softstart reply                          answer a message of your partner's",
            "  softstart help check                     everything about one command",
            "  source <(softstart generate-completion)  completion with the Tab key (bash, zsh)",
            ""
        })
public final class SoftstartCommand implements Runnable {
    static final String NAME = "softstart";
    static final String VERSION = "softstart 0.1";

    /** The exit status of wrong usage and of what cannot be read or written. */
    static final int TROUBLE = 2;

    /** Those declared by annotations, in the order of the help; {@code check} stands before them. */
    private static final List<Class<?>> COMMANDS = List.of(
            LetterCommand.class,
            LearnCommand.class,
            ReplyCommand.class,
            RulesCommand.class,
            EvaluateCommand.class,
            PrepareCommand.class,
            TrainCommand.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class);

    /** They speak of the others. */
    private static final Set<Class<?>> SEES_ALL =
            Set.of(AutoComplete.GenerateCompletion.class, CommandLine.HelpCommand.class);

    @Spec
    private CommandSpec spec;

    /** Runs a command line and gives its exit status: 0 done, 1 findings that fail, 2 trouble. */
    public static int run(String... arguments) {
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return run(Home.find(), Output.standard(), err, arguments);
    }

    /** The same with other places to write to. */
    static int run(Home home, Output output, PrintWriter err, String... arguments) {
        PrintWriter out = new PrintWriter(output, false, StandardCharsets.UTF_8);
        List<String> given = List.of(arguments);
        if (given.indexOf("check") == 0 || given.indexOf("reply") == 0) {
            home.warmUp(given.contains("--quick") ? Depth.QUICK : Depth.DEEP);
        } else if (given.indexOf("letter") == 0) {
            home.warmUp(Depth.DEEP);
        }
        int status = commandLine(home, given)
                .setUsageHelpWidth(TerminalWidth.forHelp())
                .setOut(out)
                .setErr(err)
                .execute(arguments);
        out.flush();
        Optional<String> lost = output.lost();
        lost.ifPresent(why -> err.println("softstart: " + why));
        return lost.isPresent() ? TROUBLE : status;
    }

    private static String nameOf(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }

    /** Makes commands, each with the same home. */
    private record Making(Home home) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> wanted) throws Exception {
            return wanted == Engine.class
                    ? wanted.cast(new Engine(home))
                    : CommandLine.defaultFactory().create(wanted);
        }
    }

    /** Says that the input was more than this computer can hold. */
    public static int overwhelmed() {
        System.err.println("softstart: this is more than the computer's memory can hold; try a part of it");
        return TROUBLE;
    }

    /**
     * The command line. Understanding the declarations of a command takes a while, so where one is meant, only that is looked at.
     */
    static CommandLine commandLine(Home home, List<String> arguments) {
        CommandLine.IFactory factory = new Making(home);
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        boolean check = first.equals(CheckCommand.NAME);
        Optional<Class<?>> meant = check ? Optional.empty() : meant(first);
        boolean all = !check && meant.isEmpty();
        CommandLine line = all
                ? new CommandLine(new SoftstartCommand(), factory)
                : new CommandLine(CommandSpec.create().name(NAME), factory);
        if (check || all) {
            line.addSubcommand(CheckCommand.line(home));
        }
        for (Class<?> command : all ? COMMANDS : meant.stream().toList()) {
            line.addSubcommand(new CommandLine(command, factory));
        }
        line.setExecutionExceptionHandler(new Failed());
        line.setParameterExceptionHandler(new Misused());
        line.setExecutionStrategy(new Strictly());
        return line;
    }

    /** The one command that was named, if it speaks of no other. */
    private static Optional<Class<?>> meant(String name) {
        return COMMANDS.stream()
                .filter(command -> nameOf(command).equals(name))
                .findFirst()
                .filter(command -> !SEES_ALL.contains(command));
    }

    // Not lambdas: those could not be archived with the other classes, since picocli's interfaces are of an old form.

    private static final class Failed implements CommandLine.IExecutionExceptionHandler {
        @Override
        public int handleExecutionException(Exception e, CommandLine failed, CommandLine.ParseResult parsed) {
            failed.getErr().println("softstart: " + Visible.of(oneLine(e)));
            return TROUBLE;
        }
    }

    /** What to say of an exception: never its trace, and never a message that might quote a draft. */
    private static String oneLine(Throwable e) {
        if (e instanceof Unreadable || e instanceof SetupException) {
            return e.getMessage().lines().findFirst().orElse("it cannot be read");
        }
        if (e instanceof java.io.IOException) {
            return "reading or writing failed";
        }
        return "something went wrong inside (" + e.getClass().getSimpleName() + "); your draft was not changed";
    }

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        spec.commandLine().usage(out, CommandLine.Help.Ansi.AUTO);
        out.flush();
    }
}

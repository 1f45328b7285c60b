package org.softstart.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line as a whole. */
@Command(
        name = "softstart",
        description =
                "Reads what you are about to send to your partner, on this machine alone, and offers gentler wordings.",
        subcommands = {CheckCommand.class, EvaluateCommand.class, RulesCommand.class},
        mixinStandardHelpOptions = true)
public final class SoftstartCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs a command line and gives its exit status. */
    public static int run(String... arguments) {
        CommandLine commandLine = new CommandLine(new SoftstartCommand());
        commandLine.setExecutionExceptionHandler((e, line, parsed) -> {
            line.getErr().println("softstart: " + e.getMessage());
            if (Boolean.getBoolean("softstart.trace")) {
                e.printStackTrace(line.getErr());
            }
            return 2;
        });
        return commandLine.execute(arguments);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}

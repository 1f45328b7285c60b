package org.softstart.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one plain line what is wrong with a call. */
final class Misused implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        e.getCommandLine().getErr().println("softstart: " + Visible.of(message(e)));
        return SoftstartCommand.TROUBLE;
    }

    private static String message(ParameterException e) {
        boolean root = e.getCommandLine().getParent() == null;
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return root ? noCommand(first, unmatched.getSuggestions()) : tooMuch(first, unmatched);
        }
        if (e instanceof MissingParameterException missing) {
            ArgSpec argument = missing.getMissing().get(0);
            return argument instanceof OptionSpec option
                    ? option.longestName() + " needs a value (" + option.paramLabel() + ")"
                    : argument.paramLabel() + " is missing" + see(e);
        }
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return option.longestName() + " is given twice";
        }
        if (e.getArgSpec() instanceof OptionSpec option && isNumber(option.type()) && e.getValue() != null) {
            return option.longestName() + " takes a number, not " + e.getValue();
        }
        if (root && e.getArgSpec() == null && e.getValue() != null) {
            // What "softstart help" was asked about.
            return noCommand(e.getValue(), List.of());
        }
        return e.getMessage().lines().findFirst().orElse("wrong usage" + see(e));
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == Integer.class;
    }

    private static String noCommand(String word, List<String> near) {
        if (word.startsWith("-")) {
            return "there is no option " + word + "; softstart --help names them";
        }
        if (isFile(word)) {
            return "there is no command " + word + "; to check that file: softstart check " + word;
        }
        return "there is no command " + word + "; "
                + near.stream()
                        // What begins otherwise is hardly a slip of the hand.
                        .filter(command -> word.startsWith(command.substring(0, 1)))
                        .findFirst()
                        .map(command -> "did you mean " + command + "?")
                        .orElse("softstart --help names them");
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String tooMuch(String word, ParameterException e) {
        return word.startsWith("-") && word.length() > 1
                ? "there is no option " + word + see(e)
                : word + " is one thing too many" + see(e);
    }

    private static String see(ParameterException e) {
        return "; see softstart help " + e.getCommandLine().getCommandName();
    }
}

package org.softstart.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs a command that is there; asking a command that is not for its help would else give the help of the whole. */
final class Strictly implements CommandLine.IExecutionStrategy {
    private final CommandLine.IExecutionStrategy last = new CommandLine.RunLast();

    @Override
    public int execute(ParseResult parsed) {
        if (!parsed.unmatched().isEmpty()) {
            throw new UnmatchedArgumentException(parsed.commandSpec().commandLine(), parsed.unmatched());
        }
        return last.execute(parsed);
    }
}

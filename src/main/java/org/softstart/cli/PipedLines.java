package org.softstart.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Lines from a pipe or a file. */
final class PipedLines implements Lines {
    private final BufferedReader in;
    private final PrintWriter out;

    PipedLines(BufferedReader in, PrintWriter out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Optional<String> next(String prompt) {
        out.print(prompt);
        out.flush();
        try {
            Optional<String> line = Optional.ofNullable(in.readLine());
            out.println();
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

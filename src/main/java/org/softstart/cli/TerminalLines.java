package org.softstart.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** Lines typed at a terminal, with its arrow keys. What is typed is remembered nowhere. */
final class TerminalLines implements Lines, AutoCloseable {
    private static final int WIDEST = 100;
    private static final int NARROWEST = 30;
    /** The mask that shows nothing, not even how much was typed. */
    private static final Character UNSEEN = '\0';

    private final Terminal terminal;
    private final LineReader reader;

    private TerminalLines(Terminal terminal) {
        this.terminal = terminal;
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .build();
    }

    /** The terminal this program runs in; a plain one where it can do nothing but print. */
    static TerminalLines open() throws IOException {
        // Programs such as stty tell of the terminal; a native library would have to be unpacked into the temporary
        // folder first.
        return new TerminalLines(TerminalBuilder.builder()
                .system(true)
                .provider(TerminalBuilder.PROP_PROVIDER_EXEC)
                .dumb(true)
                .build());
    }

    PrintWriter writer() {
        return terminal.writer();
    }

    int width() {
        int width = terminal.getWidth();
        return width <= 0 ? TerminalWidth.get() : Math.max(NARROWEST, Math.min(WIDEST, width));
    }

    @Override
    public Optional<String> next(String prompt) {
        try {
            return Optional.of(reader.readLine(prompt));
        } catch (EndOfFileException | UserInterruptException e) {
            return Optional.empty();
        }
    }

    /** What is typed without being shown; nothing if that is nothing. */
    Optional<char[]> secret(String prompt) {
        try {
            String typed = reader.readLine(prompt, UNSEEN);
            return typed.isEmpty() ? Optional.empty() : Optional.of(typed.toCharArray());
        } catch (EndOfFileException | UserInterruptException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        terminal.close();
    }
}

package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.app.Home;

/** Results that reach nobody: a full disk is said, a reader who has read enough is not. */
final class OutputTest {
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private String draft;
    private String bad;

    @BeforeEach
    void writeFiles() throws IOException {
        draft = Files.writeString(folder.resolve("draft.txt"), "You never help with dinner.")
                .toString();
        bad = Files.writeString(folder.resolve("bad.jsonl"), "not json\n".repeat(3))
                .toString();
    }

    private int run(String trouble, String command) {
        OutputStream nowhere = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        };
        Output full = new Output(nowhere, folder);
        String[] arguments = command.replace("DRAFT", draft).replace("BAD", bad).split(" ");
        return SoftstartCommand.run(Home.find(), full, new PrintWriter(err, true), arguments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check --quick DRAFT",
                "check --quick --diff DRAFT",
                "check --quick --format json DRAFT",
                "check --quick --jsonl BAD",
                "learn --skills",
                "help check",
                "check --help",
                "generate-completion"
            })
    void saysWhatCannotBeWritten(String command) {
        assertThat(run("No space left on device", command)).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("softstart: the output cannot be written (No space left on device)");
    }

    @Test
    void saysNothingWhereTheReaderHasReadEnough() {
        assertThat(run("Broken pipe", "check --quick DRAFT")).isZero();
        assertThat(run("Broken pipe", "check --quick --jsonl BAD")).isZero();
        assertThat(err.toString()).isEmpty();
    }
}

package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.app.Home;

/** A session in the terminal, fed by a pipe. */
final class LetterCommandTest {
    private static final String GATE = "no\nno\nno\n";
    private static final String NAMES = "Sam\nRuth\n";
    private static final String FIRST_STEP = "\n\n\nsitting up with me on Tuesday\n\n\n\n";
    private static final String WHOLE = GATE + NAMES + FIRST_STEP
            + "I want this to be good for you too.\non Sunday, or on Monday evening\n\n"
            + "1\n\n\n"
            + "We both go quiet after a hard day.\nthat I push when I'm scared\nmore quiet evenings\nlaughing with you again\n\n"
            + "1\n1\n\n\n";

    private final InputStream realInput = System.in;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @AfterEach
    void giveInputBack() {
        System.setIn(realInput);
    }

    private int run(String input, String... arguments) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        return SoftstartCommand.commandLine(Home.find(), List.of(arguments))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void writesALetterFromBeginningToEnd() throws IOException {
        Path file = folder.resolve("letter.txt");
        assertThat(run(WHOLE, "letter", "--out", file.toString())).isZero();
        assertThat(Files.readString(file))
                .startsWith("Dear Sam,\n\nThank you for sitting up with me on Tuesday.")
                .contains("Could we talk about it on Sunday, or on Monday evening?")
                .endsWith("With love,\nRuth\n")
                .doesNotContain("[");
        assertThat(out.toString()).contains("Is now a good time?", "If they say no", "Saved in");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void showsHelpAndNoLetterWhenSomeoneIsAfraid() {
        assertThat(run("no\nnot sure\nno\nme\n", "letter", "--country", "UK")).isZero();
        assertThat(out.toString()).contains("0808 2000 247").doesNotContain("Step 1 of 5");
    }

    @Test
    void buildsNoLetterOfAThreat() throws IOException {
        Path file = folder.resolve("letter.txt");
        String threat = "If you leave me I will kill myself.";
        run(WHOLE.replace("We both go quiet after a hard day.", threat), "letter", "--out", file.toString());
        assertThat(file).doesNotExist();
        assertThat(out.toString()).contains("I won't build a letter", threat).doesNotContain("Your letter\n");
    }

    @Test
    void keepsWhatWasWrittenWhenTheInputEnds() throws IOException {
        Path file = folder.resolve("letter.txt");
        assertThat(run(GATE + NAMES + FIRST_STEP, "letter", "--out", file.toString()))
                .isZero();
        assertThat(Files.readString(file)).contains("sitting up with me on Tuesday");
        assertThat(out.toString()).contains("This is what you have so far");
    }

    @Test
    void endsKindlyWhenNothingWasSaid() {
        assertThat(run("", "letter")).isZero();
        assertThat(out.toString()).contains("Come back whenever you like.");
    }

    @Test
    void overwritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("letter.txt"), "mine");
        assertThat(run(WHOLE, "letter", "--out", file.toString())).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo("mine");
        assertThat(err.toString().strip().lines()).hasSize(1);
    }

    @Test
    void refusesAnUnknownEndingBeforeTheFirstQuestion() {
        Path file = folder.resolve("letter.xyz");
        assertThat(run(WHOLE, "letter", "--out", file.toString())).isEqualTo(2);
        assertThat(err.toString().strip().lines())
                .singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("letter.xyz can end in .txt, .md, .docx or .pdf; for another ending add --format");
        assertThat(out.toString()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void savesUnderAnyNameWhereTheFormatIsGiven() {
        assertThat(run(
                        WHOLE,
                        "letter",
                        "--format",
                        "md",
                        "--out",
                        folder.resolve("letter.xyz").toString()))
                .isZero();
        assertThat(run(WHOLE, "letter", "--out", folder.resolve("letter").toString()))
                .isZero();
        assertThat(folder.resolve("letter.xyz")).isNotEmptyFile();
        assertThat(folder.resolve("letter")).isNotEmptyFile();
    }

    @Test
    void asksForAPlaceBeforeTheFirstQuestion() {
        assertThat(run(WHOLE, "letter", "--format", "pdf")).isEqualTo(2);
        assertThat(err.toString()).contains("--out letter.pdf");
        assertThat(out.toString()).isEmpty();
    }
}

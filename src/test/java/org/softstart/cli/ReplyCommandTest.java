package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.softstart.app.Home;
import org.softstart.model.Span;
import picocli.CommandLine;

/** {@code softstart reply} as a person or a program meets it. */
final class ReplyCommandTest {
    private final InputStream realInput = System.in;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @AfterEach
    void giveInputBack() {
        System.setIn(realInput);
    }

    private int run(String input, String... arguments) {
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        CommandLine line = SoftstartCommand.commandLine(Home.find(), List.of(arguments));
        return line.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void assertOneLine(int status, String part) {
        assertThat(status).isEqualTo(2);
        assertThat(err.toString().strip().lines()).hasSizeLessThanOrEqualTo(2);
        assertThat(err.toString()).contains(part).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysThatThereIsNothing() {
        assertOneLine(run(" \n", "reply", "-"), "is empty");
    }

    @Test
    void saysThatItIsTooLong() {
        assertOneLine(run("You never listen. ".repeat(20_000), "reply", "-"), "too long for one message");
    }

    @Test
    void saysThatItIsNoText() {
        assertOneLine(run("\u0001\u0002\u0003\u0004 a".repeat(100), "reply", "-"), "is not a text");
    }

    @Test
    void saysThatAFormatIsUnknown() {
        assertOneLine(run("hi", "reply", "--format", "xml", "-"), "--format is human or json");
    }

    @Test
    void leavesOtherLanguagesAlone() {
        assertThat(run("Du hörst mir nie zu und ich habe es wirklich satt.", "reply"))
                .isZero();
        assertThat(out.toString().strip().lines()).hasSize(1);
        assertThat(out.toString()).contains("does not look like English");
    }

    @Test
    void marksGuessesAsGuesses() {
        assertThat(run("You never take my side with your mum.", "reply")).isZero();
        assertThat(out.toString())
                .contains("guesses; you know them better", "perhaps", "Replies that stay open", "my mum")
                .doesNotContain("\u001B");
    }

    @Test
    void saysFirstThatTheyReachOut() {
        assertThat(run("I'm sorry I snapped earlier. I'm so tired of doing everything.", "reply"))
                .isZero();
        assertThat(out.toString()).startsWith("They may be reaching out here");
    }

    @Test
    void offersHelpInsteadOfAReplyToAThreat() {
        assertThat(run("If you leave I'll break your jaw.", "reply", "--country", "UK"))
                .isZero();
        assertThat(out.toString())
                .contains("This reads like a threat. You don't have to find the right words for it")
                .doesNotContain("Replies that stay open");
    }

    @Test
    @SuppressWarnings("unchecked")
    void writesJsonWithPlacesInTheirLetters() throws IOException {
        String text = "😢 You never listen to me.";
        assertThat(run(text, "reply", "--format", "json", "-")).isZero();
        Map<String, Object> object = JSON.std.mapFrom(out.toString());
        assertThat(object)
                .containsEntry("schema", 1)
                .containsEntry("tone", "pain")
                .containsKeys("words", "help");
        List<Map<String, Object>> guesses = (List<Map<String, Object>>) object.get("guesses");
        assertThat(guesses).hasSizeBetween(2, 3).allSatisfy(guess -> {
            Span span = new Span((int) guess.get("start"), (int) guess.get("end"));
            assertThat(span.of(text)).isEqualTo(guess.get("quote"));
            assertThat(guess).containsKeys("feeling", "need", "said", "message");
        });
        List<Map<String, Object>> replies = (List<Map<String, Object>>) object.get("replies");
        assertThat(replies).hasSize(2).allSatisfy(reply -> assertThat(reply).containsKeys("text", "slots"));
    }

    @Test
    void readsTheSameTwice() {
        run("You never listen to me.", "reply", "--format", "json", "-");
        String first = out.toString();
        out.getBuffer().setLength(0);
        run("You never listen to me.", "reply", "--format", "json", "-");
        assertThat(out.toString()).isEqualTo(first);
    }
}

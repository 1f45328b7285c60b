package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.softstart.app.Home;
import org.softstart.model.Span;
import picocli.CommandLine;

/** Practice over a pipe. */
final class LearnCommandTest {
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

    @Test
    void listsTheSkills() {
        assertThat(run("", "learn", "--skills")).isZero();
        assertThat(out.toString().lines()).hasSize(12);
    }

    @Test
    void saysThatThereIsNoSuchSkill() {
        assertThat(run("", "learn", "juggling")).isEqualTo(2);
        assertThat(err.toString().strip().lines()).hasSize(1);
    }

    @Test
    void endsKindlyWhereTheInputEnds() {
        assertThat(run("", "learn")).isZero();
        assertThat(out.toString())
                .contains("not kept")
                .contains("A new skill: Spot a harsh opening")
                .contains("enough for now");
        assertThat(err.toString()).isEmpty();
    }

    /** Whatever the exercise, it goes on: shown one way, and on with Enter. What went wrong comes back once, as a sibling. */
    @Test
    void goesThroughAWholeSession() {
        assertThat(run("\n?\nshow\n\n" + "show\n\n".repeat(20), "learn", "thanks"))
                .isZero();
        assertThat(out.toString()).contains("6 of 6").contains("0 of 6 right and unaided");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void asksAgainWhenItCannotBeAnAnswer() {
        run("\nzebra\nquit\n", "learn", "thanks");
        assertThat(out.toString()).containsAnyOf("None of that is in the line", "A number from 1");
    }

    @Test
    void findsTypedWordsInTheLine() {
        String line = "You never think, and I\u2019m sick of it.";
        List<Span> words = List.of(
                new Span(0, 3),
                new Span(4, 9),
                new Span(10, 15),
                new Span(17, 20),
                new Span(21, 24),
                new Span(25, 29),
                new Span(30, 32),
                new Span(33, 35));
        assertThat(TypedWords.find(line, words, "NEVER think, im sick"))
                .extracting(span -> span.of(line))
                .containsExactly("never", "think", "I\u2019m", "sick");
        assertThat(TypedWords.find(line, words, "zebra")).isEmpty();
    }
}

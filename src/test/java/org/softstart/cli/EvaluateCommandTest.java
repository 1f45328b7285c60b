package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.app.Home;

/** What a stranger reads who asks how often Softstart is wrong. */
final class EvaluateCommandTest {
    private static final String DATA =
            """
            {"id":"1","kind":"text","text":"You never listen to me.","spans":[{"category":"blame","quote":"You never listen to me."}]}
            {"id":"2","kind":"text","text":"The sofa had a long day.","spans":[{"category":"contempt","quote":"The sofa"}]}
            {"id":"3","kind":"text","text":"You never let me down.","trap":"loving-absolute","spans":[]}
            {"id":"4","kind":"text","text":"You always make me laugh.","trap":"loving-absolute","spans":[]}
            {"id":"5","kind":"letter","text":"You are so selfish and so lazy.","trap":"quotation","spans":[]}
            {"id":"6","kind":"text","text":"Milk is out.","spans":[]}
            {"id":"7","kind":"text","text":"You should be ashamed.","spans":[],"maybe":[{"category":"contempt","quote":"You should"}]}
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path data;

    @BeforeEach
    void writeData() throws IOException {
        data = Files.writeString(folder.resolve("small.jsonl"), DATA);
    }

    private int run(String... arguments) {
        return run(Home.find(), arguments);
    }

    private int run(Home home, String... arguments) {
        return SoftstartCommand.commandLine(home, List.of(arguments))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void tellsByTrapHowOftenItAlarms() {
        assertThat(run("evaluate", "--quick", "--data", data.toString())).isZero();
        assertThat(lines())
                .contains(
                        "small.jsonl: 2 concerning messages, 4 clean ones",
                        "concerning, with any finding                    1/2  0.500 (0.00–1.00)",
                        "clean, by trap       messages                 alarmed             any finding",
                        "loving-absolute             2     0 0.000 (0.00–0.78)     0 0.000 (0.00–0.78)",
                        "quotation                   1     1 1.000 (0.05–1.00)     1 1.000 (0.05–1.00)")
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void comparesWithSevenKeywords() {
        assertThat(run("evaluate", "--quick", "--baselines", "--data", data.toString()))
                .isZero();
        assertThat(lines())
                .contains("Seven keywords          0.500 (0.00–1.00)  0.500 (0.00–1.00)")
                .anySatisfy(line -> assertThat(line).startsWith("Softstart --quick: any "))
                .anySatisfy(line -> assertThat(line).contains("no part of Softstart"))
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void speaksToPrograms() throws IOException {
        assertThat(run("evaluate", "--quick", "--format", "json", "--data", data.toString()))
                .isZero();
        assertThat(out.toString()).doesNotContain("listen");
        Map<?, ?> set = (Map<?, ?>) ((List<?>) JSON.std.mapFrom(out.toString()).get("sets")).get(0);
        assertThat(((Map<?, ?>) set.get("flagged")).get("part")).isEqualTo(1);
        assertThat(((Map<?, ?>) set.get("alarmed")).get("whole")).isEqualTo(4);
        assertThat((List<?>) set.get("traps"))
                .extracting(trap -> ((Map<?, ?>) trap).get("trap"))
                .isEqualTo(List.of("loving-absolute", "quotation"));
    }

    /** As the README tells the writer of a first rule. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void measuresARuleOnTrial() throws IOException {
        Home home = homeWithARuleOnTrial();
        String[] plain = {"evaluate", "--quick", "--rules", "--rule", "defensiveness/martyr", "--data", data.toString()
        };
        assertThat(run(home, plain)).isEqualTo(2);
        assertThat(err.toString()).contains("the rule defensiveness.martyr is on trial; add --trial to hear it");
        String[] nowhere = Stream.concat(Stream.of(plain), Stream.of("--trial")).toArray(String[]::new);
        assertThat(run(home, nowhere)).isZero();
        assertThat(lines()).contains("no such rule spoke, and none is marked");
        Files.writeString(
                data, "{\"id\":\"1\",\"kind\":\"text\",\"text\":\"I'm only the taxi driver here.\",\"spans\":[]}\n");
        assertThat(run(
                        home,
                        Stream.concat(Stream.of(nowhere), Stream.of("--false", "5"))
                                .toArray(String[]::new)))
                .isZero();
        assertThat(lines()).anySatisfy(line -> assertThat(line).startsWith("wrong  clean 1 defensiveness.martyr"));
    }

    private Home homeWithARuleOnTrial() throws IOException {
        Files.createSymbolicLink(folder.resolve("models"), Path.of("models").toAbsolutePath());
        Path source = Path.of("lexicons");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve("lexicons").resolve(source.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("id: defensiveness.martyr");
        Files.writeString(
                folder.resolve("lexicons/defensiveness/martyr.yaml"),
                readme.substring(start, readme.indexOf("```", start)));
        return Home.at(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "--rule,nosuch,there is no rule nosuch",
        "--category,nosuch,there is no category nosuch",
        "--sources,x,'--sources takes two numbers, such as 3-7, not x'"
    })
    void refusesAtOnceWhatThereIsNot(String option, String value, String message) {
        assertThat(run("evaluate", option, value, "--data", data.toString())).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("softstart: " + message);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You never listen.                                          | not a JSON object
            {"text":5}                                                 | no text
            {"text":"You","kind":"novel"}                              | unknown kind; use text, opening, letter or spoken
            {"text":"You","spans":["listen"]}                          | a span is not an object with category and quote
            {"text":"You","spans":[{"category":"listen"}]}             | a span has no category that is known
            {"text":"You","spans":[{"category":"blame","level":"S9"}]} | a span has a level that is not known
            """)
    void saysWhatIsWrongWithALine(String line, String reason) throws IOException {
        Files.writeString(data, "{\"text\":\"Fine\"}\n" + line + "\n");
        assertThat(run("evaluate", "--quick", "--data", data.toString())).isEqualTo(2);
        assertThat(err.toString().strip())
                .isEqualTo("softstart: " + data + ", line 2 is no labelled item: " + reason)
                .doesNotContain("listen");
    }

    @Test
    void saysWhichFileOrFolderIsNotThere() throws IOException {
        Files.write(data, new byte[] {'{', '}', '\n', (byte) 0xE9, '\n'});
        assertThat(run("evaluate", "--data", data.toString())).isEqualTo(2);
        assertThat(run("train", "--corpus", "/nope")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly("softstart: " + data + ", line 2: not in UTF-8", "softstart: no such file: /nope");
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        assertThat(run("evaluate", "--data", "no-such.jsonl")).isEqualTo(2);
        assertThat(run("evaluate", "--format", "pdf")).isEqualTo(2);
        Files.writeString(data, "You never listen.");
        assertThat(run("evaluate", "--quick", "--data", data.toString())).isEqualTo(2);
        assertThat(err.toString().lines().filter(line -> line.startsWith("softstart: ")))
                .hasSize(3)
                .noneSatisfy(line -> assertThat(line).contains("Exception"));
        assertThat(err.toString()).contains("line 1 is no labelled item").doesNotContain("listen");
        assertThat(out.toString()).isEmpty();
    }
}

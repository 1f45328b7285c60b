package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.app.Home;
import picocli.CommandLine;

/** The command line as a person or a program meets it. */
final class CheckCommandTest {
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
        return run(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    private int run(byte[] input, String... arguments) {
        System.setIn(new ByteArrayInputStream(input));
        CommandLine line = SoftstartCommand.commandLine(Home.find(), List.of(arguments));
        return line.setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("draft.txt"), content);
    }

    private void assertOneLine(int status, String part) {
        assertThat(status).isEqualTo(2);
        assertThat(err.toString().strip().lines()).hasSize(1);
        assertThat(err.toString()).contains(part).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void tellsWhatAWordingStandsForWhereThatIsMoreThanWhatIsMarked() {
        String draft = "You said you'd be in by eight. It's ten. Are you mad? Do you still love me? Are you? "
                + "Please just ring me when you leave.";
        assertThat(run(draft, "check", "--quick", "--kind", "text", "-")).isZero();
        assertThat(out.toString()).contains("for the whole message");
    }

    @Test
    void cutsQuotesBetweenWords() {
        String before = "On Tuesday afternoon, half an hour before the committee convened in Edinburgh";
        String after = "notwithstanding everything that Alexandra's grandparents unexpectedly volunteered afterwards";
        String said = before + " you never listened to me " + after;
        assertThat(run(said, "check", "--quick", "--kind", "text", "-")).isZero();
        List<String> words = List.of(said.split(" "));
        List<String> quoted =
                out.toString().lines().filter(line -> line.startsWith("  | ")).toList();
        assertThat(quoted).isNotEmpty();
        assertThat(String.join(" ", quoted)
                        .replaceAll("  \\| |[\\[\\]]|…", "")
                        .strip()
                        .split(" +"))
                .allSatisfy(word -> assertThat(words).contains(word));
        assertThat(quoted.get(0)).startsWith("  | …").contains("Edinburgh [you never listened to me");
    }

    @Test
    void saysThatAFileIsMissing() {
        assertOneLine(run("", "check", "--quick", "no-such-letter.txt"), "no such file");
    }

    @Test
    void saysThatAFolderIsNoFile() {
        assertOneLine(run("", "check", "--quick", folder.toString()), "is a folder");
    }

    @Test
    void saysThatThereIsNothing() throws IOException {
        assertOneLine(run("", "check", "--quick", file(new byte[0]).toString()), "is empty");
        err.getBuffer().setLength(0);
        assertOneLine(run(" \n \n", "check", "--quick", "-"), "is empty");
    }

    @Test
    void saysThatItIsNoText() throws IOException {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        assertOneLine(run("", "check", "--quick", file(bytes).toString()), "is not a text");
    }

    @Test
    void saysThatTheEncodingIsWrong() throws IOException {
        Path latin = file("Meet me at the café, love".getBytes(StandardCharsets.ISO_8859_1));
        assertOneLine(run("", "check", "--quick", latin.toString()), "is not in UTF-8");
    }

    @Test
    void saysThatFiftyMegabytesAreTooMuch() throws IOException {
        Path big = file("You never listen. ".repeat(2_800_000).getBytes(StandardCharsets.UTF_8));
        assertOneLine(run("", "check", "--quick", big.toString()), "too large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            check --kind=novel -    | --kind is text, opening, letter or spoken, not novel
            check --format=pdf -    | --format is human or json, not pdf
            check --fail-on=7 -     | --fail-on is 1, 2, 3 or 4
            check --fail-on=many -  | --fail-on takes a number, not many
            check --kind            | --kind needs a value (KIND)
            check --quick --quick - | --quick is given twice
            check --no-such-option  | there is no option --no-such-option; see softstart help check
            check one two three     | two is one thing too many; see softstart help check
            check --country=XX -    | --country takes the two letters of a country, such as US, UK or DE, not XX
            reply --country=Narnia -| --country takes the two letters of a country, such as US, UK or DE, not Narnia
            help nosuch             | there is no command nosuch; softstart --help names them
            serve                   | there is no command serve; softstart --help names them
            serve --help            | there is no command serve; softstart --help names them
            chek                    | there is no command chek; did you mean check?
            README.md               | there is no command README.md; to check that file: softstart check README.md
            --nosuch                | there is no option --nosuch; softstart --help names them
            """)
    void saysWhatIsWrongWithTheCall(String call, String message) {
        assertOneLine(run("Hi", call.split(" ")), message);
        assertThat(err.toString().strip()).isEqualTo("softstart: " + message);
    }

    @Test
    void takesACountryWithoutLinesOfItsOwn() {
        assertThat(run("Hi love", "check", "--quick", "--country", "de", "-")).isZero();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void readsUtf16AndAByteOrderMark() throws IOException {
        byte[] bom = "\uFEFFYou never help with dinner.".getBytes(StandardCharsets.UTF_8);
        assertThat(run("", "check", "--quick", "--kind", "text", file(bom).toString()))
                .isZero();
        assertThat(out.toString()).contains("blame.absolute");
        out.getBuffer().setLength(0);
        byte[] wide = "\uFEFFYou never help with dinner.".getBytes(StandardCharsets.UTF_16BE);
        assertThat(run("", "check", "--quick", "--kind", "text", file(wide).toString()))
                .isZero();
        assertThat(out.toString()).contains("blame.absolute");
    }

    @Test
    void leavesShortLinesOfOtherLanguagesAlone() throws IOException {
        assertThat(
                        judged(
                                """
                        tu me manques
                        Tu n'écoutes jamais.
                        te quiero mucho mi amor
                        você nunca me ouve
                        perché non rispondi mai
                        ich vermisse dich
                        je luistert nooit naar mij
                        dlaczego nigdy nie słuchasz
                        du lyssnar aldrig på mig
                        seni çok özledim
                        """))
                .isEmpty();
    }

    @Test
    void readsDialectsTextingAndMixedEnglish() throws IOException {
        String lines =
                """
                mi amor, you never listen
                habibi
                te amo babe
                je t'aime my love
                bonne nuit babe x
                dale pues, see you at 8
                oye why you always late
                yaar why are you always late
                arre yaar chill na
                steady bom pi pi
                why you like that one sia
                na so e be
                wetin dey happen
                dinnae fash yersel hen
                och awa wi ye
                mi nuh know weh yuh deh
                wat is dat
                die hard tonight?
                Jean, Marie et Luc
                """;
        assertThat(judged(lines)).containsExactlyElementsOf(lines.lines().toList());
    }

    /** Which of some messages, one a line, are judged; of the others the report says that they are not. */
    private List<String> judged(String lines) throws IOException {
        List<String> messages = lines.lines().toList();
        StringBuilder input = new StringBuilder();
        for (String message : messages) {
            input.append(JSON.std.asString(Map.of("kind", "text", "text", message)))
                    .append('\n');
        }
        assertThat(run(input.toString(), "check", "--quick", "--jsonl", "-")).isZero();
        List<String> reports = out.toString().lines().toList();
        List<String> judged = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Map<?, ?> report = JSON.std.mapFrom(reports.get(i));
            if (report.containsKey("judged")) {
                assertThat(report.get("judged")).isEqualTo(false);
                assertThat((String) report.get("notice")).contains("does not look like English");
            } else {
                judged.add(messages.get(i));
            }
        }
        return judged;
    }

    @Test
    void leavesOtherLanguagesAlone() {
        assertThat(run("Du hörst mir nie zu und das macht mich traurig, weil ich dich liebe.", "check", "--quick", "-"))
                .isZero();
        assertThat(out.toString()).contains("does not look like English").doesNotContain("Blame");
        out.getBuffer().setLength(0);
        run("ты никогда меня не слушаешь", "check", "--quick", "-");
        assertThat(out.toString()).contains("does not look like English");
    }

    @Test
    void failsOnlyWhereAsked() {
        assertThat(run("You never help with dinner.", "check", "--quick", "--kind", "text", "-"))
                .isZero();
        assertThat(run("You never help with dinner.", "check", "--quick", "--kind", "text", "--fail-on", "2", "-"))
                .isOne();
        assertThat(run("You never help with dinner.", "check", "--quick", "--kind", "text", "--fail-on", "4", "-"))
                .isZero();
    }

    @Test
    void printsNoColourIntoAPipe() {
        run("You never help with dinner.", "check", "--quick", "--kind", "text", "-");
        assertThat(out.toString()).contains("[You never help with dinner]").doesNotContain("\u001B");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void writesTheJsonOfTheContract() throws IOException {
        run("Hi 😂. You’re so selfish.", "check", "--quick", "--kind", "text", "--format", "json", "-");
        Map<String, Object> report = JSON.std.mapFrom(out.toString());
        assertThat(report)
                .containsEntry("schema", 1)
                .containsEntry("kind", "text")
                .containsEntry("verdict", "rework");
        Map<?, ?> finding = (Map<?, ?>) ((List<?>) report.get("findings")).get(0);
        assertThat(finding.get("category")).isEqualTo("blame");
        assertThat(finding.get("quote")).isEqualTo("You’re so selfish");
        assertThat(finding.get("start")).isEqualTo(7);
        assertThat(report).containsKeys("words", "sentences", "strengths", "checks", "help");
    }

    @Test
    void goesOnAfterABadLine() {
        String lines = String.join(
                "\n",
                "{\"id\":\"A\",\"kind\":\"text\",\"text\":\"You never listen to me.\"}",
                "not json",
                "{\"id\":3}",
                "{\"id\":4,\"kind\":\"novel\",\"text\":\"Hi\"}",
                "[1,2]",
                "",
                "{\"id\":{\"a\":1},\"text\":\"lone \\ud800 half\"}",
                "{\"id\":\"Z\",\"kind\":\"text\",\"text\":\"Love you\"}");
        assertThat(run(lines, "check", "--jsonl", "--quick", "-")).isZero();
        List<String> answers = out.toString().lines().toList();
        assertThat(answers).hasSize(7);
        assertThat(answers.get(0)).startsWith("{\"schema\":1,\"id\":\"A\"").contains("blame.absolute");
        assertThat(answers.get(1)).isEqualTo("{\"id\":null,\"line\":2,\"error\":\"not a JSON object\"}");
        assertThat(answers.get(2)).isEqualTo("{\"id\":3,\"line\":3,\"error\":\"no text\"}");
        assertThat(answers.get(3)).contains("\"line\":4").contains("unknown kind");
        assertThat(answers.get(4)).contains("\"line\":5");
        assertThat(answers.get(6)).contains("\"id\":\"Z\"").contains("\"verdict\":\"ready\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            {"id":1,"text":5}          | 1    | the text is not a string
            {"id":1,"text":null}       | 1    | no text
            {"id":1,"text":" "}        | 1    | the text is empty
            {"id":{"a":1},"text":"Hi"} | null | the id is not a string or a number
            {"id":true,"text":"Hi"}    | null | the id is not a string or a number
            {"id":"é","text":"Hi"}     | null | the line is not in UTF-8
            """)
    void saysWhatIsWrongWithALine(String line, String id, String error) {
        assertThat(run(line.getBytes(StandardCharsets.ISO_8859_1), "check", "--jsonl", "-"))
                .isZero();
        assertThat(out.toString().strip()).isEqualTo("{\"id\":" + id + ",\"line\":1,\"error\":\"" + error + "\"}");
    }

    @Test
    void takesALineWithoutAnIdAsOneWhoseIdIsNull() {
        run("{\"id\":null,\"text\":\"Hi\"}\n{\"text\":\"Hi\"}\n", "check", "--jsonl", "--quick", "-");
        List<String> answers = out.toString().lines().toList();
        assertThat(answers).hasSize(2);
        assertThat(answers.get(0)).isEqualTo(answers.get(1));
    }

    @Test
    void helpsWhoGivesAPlainTextForJsonLines() {
        assertThat(run("Dear you,\nyou never listen.\n", "check", "--jsonl", "-"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("leave --jsonl out")
                .startsWith("softstart: ");
    }

    @Test
    void keepsTheOrderOfALongBatch() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            lines.append("{\"id\":")
                    .append(i)
                    .append(",\"kind\":\"text\",\"text\":\"Message ")
                    .append(i)
                    .append("\"}\n");
        }
        run(lines.toString(), "check", "--jsonl", "--quick", "-");
        List<String> answers = out.toString().lines().toList();
        for (int i = 0; i < 500; i++) {
            assertThat(answers.get(i)).contains("\"id\":" + i + ",");
        }
    }

    @Test
    void helpsAStranger() {
        assertThat(run("", "help", "check")).isZero();
        assertThat(out.toString()).contains("Examples:", "--fail-on", "Exit status");
        out.getBuffer().setLength(0);
        assertThat(run("", "generate-completion")).isZero();
        assertThat(out.toString())
                .contains("check", "\"text\" \"opening\" \"letter\" \"spoken\"", "\"human\" \"json\"")
                .contains("\"US\" \"UK\"", "\"docx\"", "\"thanks\"");
    }

    @Test
    void beginsWithTheNoticeWhereThatIsAll() {
        run("Du hörst mir nie zu und das macht mich traurig, weil ich dich liebe.", "check", "--quick", "-");
        assertThat(out.toString()).startsWith("This does not look like English");
    }
}

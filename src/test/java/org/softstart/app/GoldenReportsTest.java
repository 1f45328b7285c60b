package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Report;
import org.softstart.model.Verdict;

/**
 * Whole drafts and what is found in them. When a rule changes, the difference shows here what else it changed: look at
 * it, and if it is right, run once with {@code -Dsoftstart.golden=write}.
 */
final class GoldenReportsTest {
    private static final Path EXAMPLES = Path.of("src/main/examples");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path KIND = Path.of("src/test/resources/letters/kind");

    @TestFactory
    Stream<DynamicTest> examplesReadAsTheyDid() throws IOException {
        try (Stream<Path> drafts = Files.list(EXAMPLES)) {
            return drafts.sorted().toList().stream()
                    .map(draft -> DynamicTest.dynamicTest(draft.getFileName().toString(), () -> check(draft)));
        }
    }

    private static void check(Path draft) throws IOException {
        String name = draft.getFileName().toString();
        DraftKind kind = name.contains("letter")
                ? DraftKind.LETTER
                : name.contains("opening") ? DraftKind.OPENING : DraftKind.TEXT;
        String text = Files.readString(draft);
        String found = summary(TestEngine.softstart().check(new Draft(kind, text), Depth.DEEP), text);
        Path golden = GOLDEN.resolve(name);
        if ("write".equals(System.getProperty("softstart.golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, found);
        }
        assertThat(found).isEqualTo(Files.readString(golden));
    }

    private static String summary(Report report, String text) {
        StringBuilder summary = new StringBuilder(report.verdict().id()).append('\n');
        report.findings().forEach(f -> summary.append(f.severity())
                .append(' ')
                .append(f.rule())
                .append(": ")
                .append(f.span().of(text).replaceAll("\\s+", " "))
                .append(
                        f.suggestions().isEmpty()
                                ? ""
                                : "\n    → " + f.suggestions().get(0).text())
                .append('\n'));
        report.strengths().forEach(s -> summary.append("+ ")
                .append(s.rule())
                .append(": ")
                .append(s.span().of(text))
                .append('\n'));
        report.checks()
                .forEach(c ->
                        summary.append(c.met() ? "✓ " : "– ").append(c.rule()).append('\n'));
        return summary.toString();
    }

    /** A kind letter comes out clean. */
    @TestFactory
    Stream<DynamicTest> kindLettersGiveNoConcern() throws IOException {
        try (Stream<Path> letters = Files.list(KIND)) {
            return letters.sorted().toList().stream()
                    .map(letter -> DynamicTest.dynamicTest(letter.getFileName().toString(), () -> {
                        Report report = TestEngine.softstart()
                                .check(new Draft(DraftKind.LETTER, Files.readString(letter)), Depth.DEEP);
                        assertThat(report.findings()).isEmpty();
                        assertThat(report.strengths()).isNotEmpty();
                    }));
        }
    }

    @Test
    void theModelLetterMeetsEveryCheck() throws IOException {
        String text = Files.readString(EXAMPLES.resolve("gentle-letter.txt"));
        Report report = TestEngine.softstart().check(new Draft(DraftKind.LETTER, text), Depth.DEEP);
        assertThat(report.verdict()).isEqualTo(Verdict.READY);
        assertThat(report.checks())
                .isNotEmpty()
                .allMatch(c -> c.met() && !c.message().isBlank());
    }
}

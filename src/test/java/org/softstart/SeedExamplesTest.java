package org.softstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.SafetyLevel;

/** The lines that the domain guide was written with: what is to be found is, what is to be left alone is. */
final class SeedExamplesTest {
    private static final Path SEEDS = Path.of("src/test/resources/seeds");

    @TestFactory
    Stream<DynamicTest> concerns() throws IOException {
        return rows("examples.tsv")
                // In brackets stand descriptions of texts, not texts; a bare "k." is cold only beside what it answers.
                .filter(row -> !row[3].startsWith("(") && !row[1].equals("stonewalling.cold"))
                .map(row -> DynamicTest.dynamicTest(row[1] + " " + row[2] + ": " + row[3], () -> checkConcern(row)));
    }

    private static void checkConcern(String[] row) {
        List<Finding> found = TestEngine.rules().raw(new Draft(kind(row), row[3]), Depth.DEEP);
        List<Finding> own =
                found.stream().filter(f -> f.category().id().equals(row[0])).toList();
        switch (row[2]) {
            case "pos" -> assertThat(own).isNotEmpty();
            case "soft" -> assertThat(found).allMatch(f -> f.severity() == 1);
            default ->
                assertThat(found)
                        .filteredOn(f -> f.severity() >= 2 && !f.isAt(SafetyLevel.S1))
                        .isEmpty();
        }
    }

    private static DraftKind kind(String[] row) {
        if (row[3].startsWith("Dear ")) {
            return DraftKind.LETTER;
        }
        return row[0].equals("harsh-start-up") ? DraftKind.OPENING : DraftKind.TEXT;
    }

    @TestFactory
    Stream<DynamicTest> strengths() throws IOException {
        return rows("strength-examples.tsv")
                .map(row -> DynamicTest.dynamicTest(row[0] + " " + row[1] + ": " + row[2], () -> {
                    Report report = TestEngine.softstart().check(new Draft(DraftKind.TEXT, row[2]), Depth.DEEP);
                    boolean raw =
                            TestEngine.softstart().rawStrengths(new Draft(DraftKind.TEXT, row[2]), Depth.DEEP).stream()
                                    .anyMatch(s -> s.category().equals(row[0]));
                    boolean shown = report.strengths().stream()
                            .anyMatch(s -> s.category().equals(row[0]));
                    assertThat(row[1].equals("pos") ? raw : !shown).isTrue();
                }));
    }

    private static Stream<String[]> rows(String name) throws IOException {
        return Files.readAllLines(SEEDS.resolve(name)).stream().skip(1).map(line -> line.split("\t", -1));
    }
}

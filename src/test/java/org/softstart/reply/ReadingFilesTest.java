package org.softstart.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.lexicon.Rule;
import org.softstart.model.Depth;
import org.softstart.sense.Tests;

/** What every reading in {@code lexicons/reply/} owes its readers; its examples are its tests. */
final class ReadingFilesTest {
    private static final Ear EAR = new Ear(TestEngine.lexicon());

    private static List<Rule> readings() {
        return TestEngine.lexicon().readings();
    }

    private static boolean hears(Rule reading, String text) {
        return EAR.listen(TestEngine.annotate(text, Depth.DEEP)).stream()
                .anyMatch(heard -> heard.reading().equals(reading));
    }

    @TestFactory
    Stream<DynamicTest> hearsItsExamples() {
        return readings().stream().flatMap(reading -> reading.examples().stream()
                .map(example -> DynamicTest.dynamicTest(
                        reading.id() + " " + example.sort() + ": " + example.text(),
                        () -> assertThat(hears(reading, example.text())).isEqualTo(example.sort() == Rule.Sort.FLAG))));
    }

    @TestFactory
    Stream<DynamicTest> hasExamplesOfBothSorts() {
        return readings().stream()
                .filter(reading -> !reading.patterns().isEmpty() && reading.severity() > 1)
                .map(reading -> DynamicTest.dynamicTest(reading.id(), () -> {
                    assertThat(reading.examples()).anyMatch(e -> e.sort() == Rule.Sort.FLAG);
                    assertThat(reading.examples()).anyMatch(e -> e.sort() == Rule.Sort.KEEP);
                }));
    }

    @Test
    void namesTestsThatExist() {
        Tests tests = new Tests(TestEngine.lexicon());
        for (Rule reading : readings()) {
            reading.patterns().forEach(pattern -> assertThat(pattern.tests()).allMatch(tests::knows));
        }
    }

    /** A guess is a word that people use of themselves, not an accusation in disguise. */
    @Test
    void guessesTrueFeelings() {
        Set<String> feelings = new HashSet<>();
        TestEngine.lexicon().table("feelings").forEach(row -> feelings.add(row.get(0)));
        for (Rule reading : readings()) {
            if (reading.lists().containsKey("feelings")) {
                assertThat(feelings)
                        .as(reading.id())
                        .containsAll(reading.list("feelings").terms());
            }
        }
        for (List<String> theme : TestEngine.lexicon().table("reply-themes")) {
            assertThat(feelings).as(theme.get(0)).contains(theme.get(2).split("; "));
        }
    }
}

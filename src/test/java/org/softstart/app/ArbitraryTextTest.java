package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.Strength;
import org.softstart.model.Suggestion;

/** Whatever is typed: no exception, every place inside the text, the same answer twice. */
final class ArbitraryTextTest {
    private static final String[] PIECES = {
        "You never listen",
        "you're so selfish",
        "I love you",
        "Why can't you ever",
        "We need to talk",
        "whatever",
        "don’t",
        "\"",
        "'",
        "\u201C",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\uD800",
        "\uDC00",
        "😂",
        "👩‍❤️‍👨",
        "\u0000",
        "\r\n",
        "\n",
        "\t",
        "!!!",
        "???",
        "...",
        ",",
        ";",
        "(",
        ")",
        ">",
        "♪",
        "if",
        "and",
        "but",
        "u",
        "ur",
        "PLEASE",
        "ты",
        "愛してる",
        "שלום",
        "é",
        "1",
        "9.30",
        "I'll kill you",
        "stop",
        "answer me",
        " ",
        "  "
    };

    @Property(tries = 300)
    void holdsForAnyMixture(@ForAll("mixtures") String text, @ForAll DraftKind kind) {
        checkQuick(new Draft(kind, text));
    }

    /** Whole sentences of a single letter, found by the mixtures. */
    @ParameterizedTest
    @ValueSource(strings = {"You never listen !!! u", "ur stop", "You're so selfish. You. It."})
    void holdsForScraps(String text) {
        checkQuick(new Draft(DraftKind.TEXT, text));
    }

    @Property(tries = 200)
    void holdsForAnyCharacters(@ForAll("characters") String text) {
        checkQuick(new Draft(DraftKind.TEXT, text));
    }

    @Property(tries = 40)
    void holdsWithTheParseToo(@ForAll("mixtures") String text) {
        Draft draft = new Draft(DraftKind.LETTER, text);
        assertSound(draft, TestEngine.softstart().check(draft, Depth.DEEP));
    }

    private static void checkQuick(Draft draft) {
        Report report = TestEngine.softstart().check(draft, Depth.QUICK);
        assertSound(draft, report);
        assertThat(TestEngine.softstart().check(draft, Depth.QUICK)).isEqualTo(report);
    }

    private static void assertSound(Draft draft, Report report) {
        int length = draft.text().length();
        int last = 0;
        for (Finding finding : report.findings()) {
            assertThat(finding.span().end()).isLessThanOrEqualTo(length);
            assertThat(finding.span().start()).isGreaterThanOrEqualTo(last);
            assertThat(finding.span().length()).isPositive();
            last = finding.span().start();
            for (Suggestion suggestion : finding.suggestions()) {
                assertThat(suggestion.span().end()).isLessThanOrEqualTo(length);
                suggestion.slots().forEach(slot -> assertThat(slot.span().end())
                        .isLessThanOrEqualTo(suggestion.text().length()));
            }
        }
        for (Strength strength : report.strengths()) {
            assertThat(strength.span().end()).isLessThanOrEqualTo(length);
        }
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join(" ", pieces));
    }

    @Provide
    Arbitrary<String> characters() {
        return Arbitraries.strings().all().ofMaxLength(300);
    }

    static String[] monsters() {
        return new String[] {
            "!".repeat(1_000_000),
            "😂".repeat(500_000),
            "a".repeat(1_000_000),
            "you never ".repeat(100_000),
            "why ".repeat(100_000) + "?",
            "\"".repeat(200_000),
            "'a ".repeat(100_000),
            "(".repeat(300_000),
            "You never listen. ".repeat(20_000),
            "\n".repeat(500_000) + "you never listen",
            ", ".repeat(200_000),
            "\u202E\u200B".repeat(100_000) + "hello"
        };
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void neverHangs(String text) {
        Draft draft = new Draft(DraftKind.TEXT, text);
        Report report = Assertions.assertTimeout(
                Duration.ofSeconds(60), () -> TestEngine.softstart().check(draft, Depth.QUICK));
        assertSound(draft, report);
    }
}

package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.lexicon.Rule;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.Risk;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Verdict;

/** A safety finding is never polished, whatever else a draft holds. */
final class SafetyTest {
    private static final String THREAT = "If you leave me I'll kill myself.";
    private static final String CONTROL = "You're not allowed to go out without asking me.";

    @TestFactory
    Stream<DynamicTest> anAcuteFindingTakesEverySuggestionAway() {
        return TestEngine.lexicon().rules().stream()
                .filter(rule -> rule.category().orElseThrow() != Category.SAFETY)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    for (Rule.Example example : rule.examples()) {
                        if (example.sort() == Rule.Sort.FLAG) {
                            String text = RuleExamples.plain(example.text()) + "\n" + THREAT;
                            Report report = check(text, example.kind());
                            assertThat(report.verdict()).isEqualTo(Verdict.PAUSE);
                            assertThat(report.findings())
                                    .allMatch(f -> f.suggestions().isEmpty());
                            assertThat(report.help()).isNotEmpty();
                        }
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noSafetySpanIsEverReworded() {
        return TestEngine.lexicon().rules().stream()
                .filter(rule -> rule.category().orElseThrow() == Category.SAFETY)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    for (Rule.Example example : rule.examples()) {
                        if (example.sort() == Rule.Sort.FLAG) {
                            String text = RuleExamples.plain(example.text());
                            checkUntouched(check(text, DraftKind.TEXT));
                            checkUntouched(check("You never help with dinner. " + text, DraftKind.TEXT));
                        }
                    }
                }));
    }

    private static void checkUntouched(Report report) {
        List<Finding> safety =
                report.findings().stream().filter(Finding::isSafety).toList();
        for (Finding finding : report.findings()) {
            assertThat(finding.suggestions())
                    .noneMatch(s -> safety.stream().anyMatch(f -> f.span().overlaps(s.span())));
        }
    }

    @Test
    void aQuestionLeavesTheRestCoached() {
        Report report = check("You never help with dinner. " + CONTROL, DraftKind.TEXT);
        assertThat(report.verdict()).isEqualTo(Verdict.PAUSE);
        assertThat(report.findings()).anyMatch(f -> !f.suggestions().isEmpty());
        assertThat(report.findings()).filteredOn(Finding::isSafety).allMatch(f -> f.isAt(SafetyLevel.S2));
    }

    @Test
    void leverageShowsBothPanels() {
        Report report = check(THREAT, DraftKind.TEXT);
        assertThat(report.help()).extracting(h -> h.risk()).contains(Risk.LEVERAGE);
        assertThat(report.help().get(0).lines())
                .extracting(line -> line.kind())
                .contains("emergency", "crisis", "own-behaviour");
        assertThat(report.help().get(0).message()).doesNotContain("{").isNotBlank();
    }

    @Test
    void everyHelpTextHasItsWords() {
        for (Risk risk : Risk.values()) {
            Object text = TestEngine.lexicon().texts().get("help-texts").get(risk.id());
            assertThat(text).as(risk.id()).isNotNull();
        }
    }

    @Test
    void unconfirmedHelpLinesAreLeftOut() {
        assertThat(TestEngine.lexicon().table("helplines")).noneMatch(row -> row.contains("recheck"));
    }

    private static Report check(String text, DraftKind kind) {
        return TestEngine.softstart().check(new Draft(kind, text), Depth.QUICK);
    }
}

package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.softstart.model.Slot;
import org.softstart.model.Suggestion;

/** What is offered has been tried out: these tests try it again, from outside. */
final class SuggestionsTest {
    private static final double COVERAGE = 0.9;

    @TestFactory
    Stream<DynamicTest> eachSuggestionRemovesItsFindingAndStartsNoNewOne() {
        return TestEngine.lexicon().rules().stream()
                .filter(rule -> rule.category().orElseThrow() != Category.SAFETY)
                .map(rule ->
                        DynamicTest.dynamicTest(rule.id(), () -> flags(rule).forEach(SuggestionsTest::checkAll)));
    }

    private static Stream<Rule.Example> flags(Rule rule) {
        return rule.examples().stream().filter(example -> example.sort() == Rule.Sort.FLAG);
    }

    private static void checkAll(Rule.Example example) {
        Draft draft = new Draft(example.kind(), RuleExamples.plain(example.text()));
        Report report = TestEngine.softstart().check(draft, Depth.QUICK);
        Map<String, Long> before = counts(draft);
        for (Finding finding : report.findings()) {
            for (Suggestion suggestion : finding.suggestions()) {
                String text = suggestion.applyTo(draft.text());
                assertThat(text)
                        .startsWith(draft.text().substring(0, suggestion.span().start()));
                assertThat(text)
                        .endsWith(draft.text().substring(suggestion.span().end()));
                Map<String, Long> after = counts(draft.withText(text));
                after.forEach((rule, count) -> {
                    long allowed = before.getOrDefault(rule, 0L) - (rule.equals(finding.rule()) ? 1 : 0);
                    assertThat(count).as("%s after: %s", rule, text).isLessThanOrEqualTo(allowed);
                });
                for (Slot slot : suggestion.slots()) {
                    String word = slot.span().of(suggestion.text());
                    assertThat(
                                    slot.options().isEmpty()
                                            ? word.startsWith("[")
                                            : word.equalsIgnoreCase(
                                                    slot.options().get(0)))
                            .as("slot %s holds %s", slot.name(), word)
                            .isTrue();
                }
            }
        }
    }

    private static Map<String, Long> counts(Draft draft) {
        Map<String, Long> counts = new HashMap<>();
        TestEngine.softstart().raw(draft, Depth.QUICK).forEach(f -> counts.merge(f.rule(), 1L, Long::sum));
        return counts;
    }

    @Test
    void nearlyEveryFindingHasASuggestionAndTheRestAQuestion() {
        int findings = 0;
        int covered = 0;
        for (Rule rule : TestEngine.lexicon().rules()) {
            if (rule.category().orElseThrow() == Category.SAFETY) {
                continue;
            }
            for (Rule.Example example : flags(rule).toList()) {
                Draft draft = new Draft(example.kind(), RuleExamples.plain(example.text()));
                for (Finding finding :
                        TestEngine.softstart().check(draft, Depth.QUICK).findings()) {
                    if (finding.severity() >= 2 && !finding.isSafety()) {
                        findings++;
                        covered += finding.suggestions().isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        assertThat((double) covered / findings).isGreaterThan(COVERAGE);
    }

    @Test
    void keepsTheTopicInTheWritersWords() {
        Draft draft = new Draft(DraftKind.TEXT, "You never help with bath time.");
        List<Suggestion> offered = TestEngine.softstart()
                .check(draft, Depth.DEEP)
                .findings()
                .get(0)
                .suggestions();
        assertThat(offered).isNotEmpty();
        assertThat(offered.get(0).text()).contains("bath time");
    }

    @Test
    void writesSmallWhereTheWriterDoes() {
        Draft draft = new Draft(DraftKind.TEXT, "u never help with bath time");
        List<Suggestion> offered = TestEngine.softstart()
                .check(draft, Depth.DEEP)
                .findings()
                .get(0)
                .suggestions();
        assertThat(offered).isNotEmpty().allMatch(s -> s.text().equals(s.text().toLowerCase(java.util.Locale.ROOT)));
    }

    @Test
    void keepsTheWarmWordsBeforeACharge() {
        Draft draft = new Draft(DraftKind.TEXT, "I love you so much, but you never help with dinner.");
        List<Suggestion> offered = TestEngine.softstart().check(draft, Depth.DEEP).findings().stream()
                .flatMap(f -> f.suggestions().stream())
                .toList();
        assertThat(offered).anyMatch(s -> s.applyTo(draft.text()).startsWith("I love you so much."));
    }
}

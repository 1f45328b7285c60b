package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;

/** Several hundred harsh sentences that no rule was written from: what is offered for them, judged as a whole. */
final class RewriteGateTest {
    private static final Path SENTENCES = Path.of("src/test/resources/rewrites");
    /** The share of findings worth softening that have a suggestion. */
    private static final double COVERED = 0.95;
    /** The share of words to be kept that the first suggestion keeps. */
    private static final double KEPT = 0.78;
    /** The share of first suggestions in which no grammar checker finds anything that was not there before. */
    private static final double GRAMMATICAL = 0.98;

    /** How somebody writes is theirs: "i", a small first letter, "id" for "I'd", "dont", and -ise where Oxford has -ize. */
    private static final Set<String> REGISTER = Set.of(
            "I_LOWERCASE",
            "UPPERCASE_SENTENCE_START",
            "ID_CASING",
            "EN_CONTRACTION_SPELLING",
            "OXFORD_SPELLING_Z_NOT_S");

    private static final List<Judged> ALL = new ArrayList<>();

    /** One sentence with what was found in it. */
    private record Judged(Draft draft, List<String> keep, List<Finding> findings) {
        Stream<Suggestion> firsts() {
            return findings.stream().filter(f -> !f.suggestions().isEmpty()).map(f -> f.suggestions()
                    .get(0));
        }
    }

    @BeforeAll
    static void checkAll() throws IOException {
        try (Stream<Path> files = Files.list(SENTENCES)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    ALL.add(judge(JSON.std.mapFrom(line)));
                }
            }
        }
    }

    private static Judged judge(Map<String, Object> fields) {
        DraftKind kind = DraftKind.of((String) fields.get("kind")).orElseThrow();
        Draft draft = new Draft(kind, (String) fields.get("text"));
        List<String> keep = new ArrayList<>();
        ((List<?>) fields.get("must_keep")).forEach(word -> keep.add(word.toString()));
        return new Judged(
                draft, keep, TestEngine.softstart().check(draft, Depth.DEEP).findings());
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(ALL).hasSizeGreaterThan(400);
    }

    @Test
    void nearlyEveryFindingHasASuggestion() {
        List<Finding> strong = ALL.stream()
                .flatMap(judged -> judged.findings().stream())
                .filter(f -> f.severity() >= 2 && !f.isSafety())
                .toList();
        long covered = strong.stream().filter(f -> !f.suggestions().isEmpty()).count();
        assertThat((double) covered / strong.size()).isGreaterThan(COVERED);
    }

    @Test
    void whatIsOfferedHoldsFromOutside() {
        for (Judged judged : ALL) {
            for (Finding finding : judged.findings()) {
                finding.suggestions().stream().limit(1).forEach(suggestion -> {
                    Map<String, Long> before = counts(judged.draft(), suggestion.span());
                    Draft changed = judged.draft()
                            .withText(suggestion.applyTo(judged.draft().text()));
                    int start = suggestion.span().start();
                    Span place = new Span(start, start + suggestion.text().length());
                    counts(changed, place).forEach((rule, count) -> {
                        long own = rule.equals(finding.rule()) ? 1 : 0;
                        assertThat(count)
                                .as("%s in: %s", rule, changed.text())
                                .isLessThanOrEqualTo(before.getOrDefault(rule, 0L) - own);
                    });
                });
            }
        }
    }

    /** By rule; guesses about what stays as it is together, since beside other words they go by other names. */
    private static Map<String, Long> counts(Draft draft, Span place) {
        Map<String, Long> counts = new HashMap<>();
        for (Finding finding : TestEngine.softstart().raw(draft, Depth.DEEP)) {
            boolean guess = finding.isUnsure() && !finding.span().overlaps(place);
            counts.merge(guess ? "a guess" : finding.rule(), 1L, Long::sum);
        }
        return counts;
    }

    @Test
    void keepsWhatItIsAbout() {
        int kept = 0;
        int all = 0;
        for (Judged judged : ALL) {
            for (Suggestion first : judged.firsts().limit(1).toList()) {
                String after = first.applyTo(judged.draft().text()).toLowerCase(Locale.ROOT);
                for (String words : judged.keep()) {
                    all++;
                    kept += Stream.of(words.toLowerCase(Locale.ROOT).split("\\|"))
                                    .anyMatch(word -> after.contains(word.strip()))
                            ? 1
                            : 0;
                }
            }
        }
        assertThat((double) kept / all).isGreaterThan(KEPT);
    }

    @Test
    void readsAsEnglish() throws IOException {
        JLanguageTool checker = new JLanguageTool(Languages.getLanguageForShortCode("en-GB"));
        for (Rule rule : checker.getAllActiveRules()) {
            if (rule.isDictionaryBasedSpellingRule() || REGISTER.contains(rule.getId())) {
                checker.disableRule(rule.getId());
            }
        }
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Judged judged : ALL) {
            Set<String> before = slips(checker, judged.draft().text());
            for (Suggestion first : judged.firsts().limit(1).toList()) {
                all++;
                Set<String> after = slips(checker, first.applyTo(judged.draft().text()));
                after.removeAll(before);
                if (!after.isEmpty()) {
                    wrong.add(after + " in: " + first.text());
                }
            }
        }
        assertThat((double) (all - wrong.size()) / all)
                .as(String.join("\n", wrong))
                .isGreaterThan(GRAMMATICAL);
    }

    private static Set<String> slips(JLanguageTool checker, String text) throws IOException {
        Set<String> ids = new HashSet<>();
        for (RuleMatch match : checker.check(text)) {
            ids.add(match.getRule().getId());
        }
        return ids;
    }

    @Test
    void alternativesDiffer() {
        for (Judged judged : ALL) {
            for (Finding finding : judged.findings()) {
                assertThat(finding.suggestions().stream()
                                .map(s -> s.text().toLowerCase(Locale.ROOT))
                                .toList())
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void twoSentencesSeldomGetTheSameLine() {
        List<String> firsts = ALL.stream()
                .flatMap(judged -> judged.firsts().limit(1))
                .map(Suggestion::text)
                .toList();
        assertThat((double) new HashSet<>(firsts).size() / firsts.size()).isGreaterThan(0.75);
    }
}

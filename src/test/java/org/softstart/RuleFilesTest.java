package org.softstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.sense.Tests;

/** What every rule file owes its readers. */
final class RuleFilesTest {
    private static final int FEWEST = 10;
    private static final Pattern BANNED =
            Pattern.compile("(?i)\\b(i feel that|i need you to|unmet|trigger|validate|hold space)\\b");

    private static Lexicon lexicon() {
        return TestEngine.lexicon();
    }

    /** The rules that the product promises: a file that goes missing is noticed. New ones need no line anywhere. */
    @Test
    void everyRuleOfTheGuideHasItsFile() throws IOException {
        Set<String> listed = new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/rules.txt")));
        Set<String> there = lexicon().rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertThat(there).containsAll(listed);
    }

    @Test
    void everyFileIsRead() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("lexicons"))) {
            long yaml = files.filter(f -> f.toString().endsWith(".yaml"))
                    .filter(f -> !f.startsWith("lexicons/shared") && !f.startsWith("lexicons/letter"))
                    .filter(f -> !f.startsWith("lexicons/reply"))
                    .count();
            assertThat(yaml)
                    .isEqualTo(lexicon().rules().size() + lexicon().strengths().size());
        }
    }

    /** A rule without patterns needs a detector, and a detector that nobody lists finds nothing. */
    @Test
    void everyRuleIsJudgedBySomething() throws IOException {
        Set<String> judged = TestEngine.softstart().judgedRules();
        for (Rule rule : lexicon().rules()) {
            assertThat(!rule.patterns().isEmpty() || judged.contains(rule.id()))
                    .as(rule.id())
                    .isTrue();
        }
        String list = Files.readString(Path.of("src/main/java/org/softstart/detect/Detectors.java"));
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/softstart/detect"))) {
            for (Path source : sources.toList()) {
                if (Files.readString(source).contains("extends Detector")) {
                    String name = source.getFileName().toString().replace(".java", "");
                    assertThat(list).as(name + " must be listed").contains(name);
                }
            }
        }
    }

    /** A cold answer is only cold beside the message it answers, which an example has no room for: ColdAnswerTest holds those. */
    @TestFactory
    Stream<DynamicTest> hasEnoughExamples() {
        return lexicon().rules().stream()
                .filter(rule -> !rule.id().equals("stonewalling.cold"))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    long flags = count(rule, Rule.Sort.FLAG);
                    long keeps = count(rule, Rule.Sort.KEEP) + count(rule, Rule.Sort.SOFT);
                    int fewest = rule.status() == Rule.Status.TRIAL ? 1 : FEWEST;
                    assertThat(flags).as("flag").isGreaterThanOrEqualTo(fewest);
                    assertThat(keeps).as("keep").isGreaterThanOrEqualTo(fewest);
                }));
    }

    private static long count(Rule rule, Rule.Sort sort) {
        return rule.examples().stream()
                .filter(example -> example.sort() == sort)
                .count();
    }

    @TestFactory
    Stream<DynamicTest> namesTestsThatExist() {
        Tests tests = new Tests(lexicon());
        return Stream.concat(lexicon().rules().stream(), lexicon().strengths().stream())
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> rule.patterns()
                        .forEach(pattern -> assertThat(pattern.tests()).allMatch(tests::knows))));
    }

    /** Our own words must pass our own detectors. */
    @TestFactory
    Stream<DynamicTest> speaksGently() {
        return lexicon().rules().stream()
                .filter(rule -> rule.category().orElseThrow() != Category.SAFETY)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(concerns(rule.why())).as(rule.why()).isEmpty();
                    for (Rule.Frame frame : rule.rewrites()) {
                        String text =
                                frame.text().replaceAll("\\{[a-z?-]+\\}", "tea").replaceAll("\\[([^\\]]+)\\]", "that");
                        assertThat(concerns(text)).as(text).isEmpty();
                        Matcher banned = BANNED.matcher(text);
                        assertThat(banned.find()).as(text).isFalse();
                    }
                }));
    }

    private static List<String> concerns(String text) {
        List<String> found = new ArrayList<>();
        for (Finding finding : TestEngine.softstart().raw(new Draft(DraftKind.TEXT, text), Depth.QUICK)) {
            if (finding.severity() >= 2) {
                found.add(finding.rule() + "/" + finding.pattern());
            }
        }
        return found;
    }

    @TestFactory
    Stream<DynamicTest> offersAWayForward() {
        return lexicon().rules().stream()
                .filter(rule -> rule.category().orElseThrow() != Category.SAFETY)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.why()).matches(".*[.?]");
                    assertThat(rule.rewrites().isEmpty() && rule.question().isEmpty())
                            .isFalse();
                }));
    }

    @TestFactory
    Stream<DynamicTest> safetyOffersNoWording() {
        return lexicon().rules().stream()
                .filter(rule -> rule.category().orElseThrow() == Category.SAFETY)
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.level()).isPresent();
                    assertThat(rule.rewrites()).isEmpty();
                }));
    }
}

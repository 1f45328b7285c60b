package org.softstart.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.lexicon.Rule;
import org.softstart.model.Category;

/** The lessons and items are what the rest rests on. */
final class CurriculumTest {
    private static final Curriculum CURRICULUM = Curriculum.load();

    @Test
    void teachesTwelveSkillsInOrder() {
        assertThat(CURRICULUM.skills())
                .extracting(Skill::id)
                .containsExactly(
                        "openings",
                        "facts",
                        "feelings",
                        "wishes",
                        "asks",
                        "choice",
                        "thanks",
                        "together",
                        "brief",
                        "own-part",
                        "reply",
                        "no");
    }

    @TestFactory
    Stream<DynamicTest> hasEnoughItemsOfEachKind() {
        return CURRICULUM.skills().stream()
                .map(skill -> DynamicTest.dynamicTest(skill.id(), () -> {
                    assertThat(skill.items()).hasSizeGreaterThanOrEqualTo(40);
                    for (ItemType type : ItemType.values()) {
                        assertThat(skill.items().stream().filter(item -> item.type() == type))
                                .as(type.id())
                                .isNotEmpty();
                    }
                    List<Item> lines = skill.items().stream()
                            .filter(item -> item.type() == ItemType.SPOT
                                    || item.type() == ItemType.SORT
                                    || item.type() == ItemType.REWRITE)
                            .toList();
                    assertThat(lines.stream().filter(Item::isFine).count() * 4)
                            .as("one in four is already fine")
                            .isGreaterThanOrEqualTo(lines.size());
                }));
    }

    @Test
    void saysNothingTwice() {
        Set<String> seen = new HashSet<>();
        for (Skill skill : CURRICULUM.skills()) {
            for (Item item : skill.items()) {
                assertThat(seen.add(item.shown()))
                        .as(skill.id() + "/" + item.id())
                        .isTrue();
            }
        }
    }

    /** An item that a measuring set also holds would make that set worth less. */
    @Test
    void takesNothingFromTheMeasuringSets() throws IOException {
        Set<String> measured = new HashSet<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/eval/dev.jsonl"))) {
            measured.add(plain(String.valueOf(JSON.std.mapFrom(line).get("text"))));
        }
        for (Skill skill : CURRICULUM.skills()) {
            for (Item item : skill.items()) {
                assertThat(measured).as(skill.id() + "/" + item.id()).doesNotContain(plain(item.shown()));
            }
        }
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
    }

    /** What an item says is harsh is found, what it says is gentle is clean, and our own words pass too. */
    @TestFactory
    Stream<DynamicTest> agreesWithTheDetectors() {
        ItemChecks checks = new ItemChecks(new SoftstartEar(TestEngine.softstart()), TestEngine.softstart());
        return CURRICULUM.skills().stream()
                .map(skill -> DynamicTest.dynamicTest(
                        skill.id(), () -> assertThat(checks.of(skill)).isEmpty()));
    }

    @Test
    void helpsWithEveryRuleButSafetyAndTrials() {
        assertThat(rules(rule -> CURRICULUM.skillFor(rule.id()).isEmpty()
                        && rule.status() != Rule.Status.TRIAL
                        && rule.category().orElseThrow() != Category.SAFETY))
                .as("belong to no skill: name them under rules: in one of practice/NN-*.yaml")
                .isEmpty();
        assertThat(rules(rule -> CURRICULUM.skillFor(rule.id()).isPresent()
                        && rule.category().orElseThrow() == Category.SAFETY))
                .as("danger is not practised")
                .isEmpty();
    }

    private static List<String> rules(Predicate<Rule> which) {
        return TestEngine.lexicon().rules().stream().filter(which).map(Rule::id).toList();
    }

    @Test
    void namesRulesThatExistAndEachOnce() {
        List<String> known =
                TestEngine.lexicon().rules().stream().map(rule -> rule.id()).toList();
        List<String> named = CURRICULUM.skills().stream()
                .flatMap(skill -> skill.rules().stream())
                .toList();
        assertThat(named).doesNotHaveDuplicates();
        assertThat(known).containsAll(named);
    }

    @Test
    void saysWhereAFileIsWrong() {
        String file = "id: x\ntitle: t\naim: a\nlesson: {idea: i, text: [t], before: b, after: a}\nbins: []\nlook: l\n"
                + "items:\n  - {id: spot-01, spot: 'a', why: w, wyh: typo}\n";
        assertThat(Arrays.asList(message(file))).containsExactly("x.yaml items 1: unknown field wyh");
    }

    private static String message(String file) {
        try {
            SkillReader.read("x.yaml", 1, file);
            return "read";
        } catch (CurriculumException e) {
            return e.getMessage();
        }
    }
}

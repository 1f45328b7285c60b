package org.softstart.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;

/** What the guide says keeps to what it teaches. */
final class GuideTextsTest {
    private static final Guide GUIDE = new Guide(TestEngine.lexicon());

    @TestFactory
    Stream<DynamicTest> speaksGently() {
        return GUIDE.texts().entrySet().stream()
                // The gate has to name what it asks about, and a worry is in the partner's words.
                .filter(text ->
                        !text.getKey().startsWith("gate.") && !text.getKey().endsWith(".worry"))
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> check(text)));
    }

    private static void check(Map.Entry<String, String> text) {
        assertThat(text.getValue()).doesNotContain("!");
        Draft draft = new Draft(DraftKind.LETTER, text.getValue());
        assertThat(TestEngine.softstart().check(draft, Depth.DEEP).findings())
                .filteredOn(finding -> finding.severity() >= 2)
                .extracting(Finding::rule)
                .as(text.getKey())
                .isEmpty();
    }

    @Test
    void everyQuestionHasItsWords() {
        for (Question question : Question.values()) {
            assertThat(GUIDE.ask(question)).isNotBlank();
            if (question.need() == Need.REQUIRED) {
                assertThat(GUIDE.slot(question)).isPresent();
            }
            if (question.step().number() > 0 && question.need() == Need.REQUIRED) {
                assertThat(GUIDE.samples(question)).hasSizeGreaterThanOrEqualTo(2);
            }
        }
        for (Step step : Step.values()) {
            assertThat(GUIDE.title(step)).isNotBlank();
            assertThat(GUIDE.why(step)).isNotBlank();
        }
        for (GateQuestion question : GateQuestion.values()) {
            assertThat(GUIDE.ask(question)).endsWith("?");
        }
    }

    @Test
    void knowsWhatComesAfter() {
        Aftermath aftermath = new Aftermath(GUIDE);
        assertThat(aftermath.worries()).hasSize(10);
        for (Aftermath.Answer answer : Aftermath.Answer.values()) {
            assertThat(aftermath.to(answer).say()).isNotEmpty();
        }
        for (DraftKind kind : new DraftKind[] {DraftKind.LETTER, DraftKind.SPOKEN}) {
            assertThat(aftermath.timing(kind).get(0)).contains("Is now a good time?");
        }
        long worriesInData = GUIDE.texts().keySet().stream()
                .filter(key -> key.endsWith(".worry"))
                .count();
        assertThat(worriesInData).isEqualTo(aftermath.worries().size());
    }
}

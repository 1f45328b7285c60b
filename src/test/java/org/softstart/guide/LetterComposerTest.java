package org.softstart.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.model.Check;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;

/**
 * Letters of different people, read by a person and found good. When what stands between the words changes, run once with
 * {@code -Dsoftstart.golden=write} and read them again.
 */
final class LetterComposerTest {
    private static final Guide GUIDE = new Guide(TestEngine.lexicon());
    private static final LetterComposer COMPOSER = new LetterComposer(GUIDE);
    private static final StepChecks CHECKS = new StepChecks(GUIDE, COMPOSER, TestEngine.softstart());

    @Test
    void thereAreEnoughPeople() throws IOException {
        assertThat(Answers.names()).hasSizeGreaterThanOrEqualTo(12);
    }

    @TestFactory
    Stream<DynamicTest> readsAsItDid() throws IOException {
        return Answers.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    String letter = COMPOSER.compose(Answers.of(name)).text() + "\n";
                    Path golden = Answers.FOLDER.resolve(name + ".txt");
                    if ("write".equals(System.getProperty("softstart.golden"))) {
                        Files.writeString(golden, letter);
                    }
                    assertThat(letter).isEqualTo(Files.readString(golden));
                }));
    }

    @TestFactory
    Stream<DynamicTest> keepsTheWritersWords() throws IOException {
        return Answers.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    GuideState state = Answers.of(name);
                    String letter = COMPOSER.compose(state).text();
                    state.answers().forEach((question, words) -> {
                        if (question.step() == Step.REFLECT) {
                            assertThat(letter).doesNotContain(words);
                        } else if (state.kind() == DraftKind.LETTER
                                || question.step().number() > 0) {
                            // Only the case of the first letter may change.
                            assertThat(letter).contains(words.substring(words.offsetByCodePoints(0, 1)));
                        }
                    });
                    assertThat(letter).doesNotContain("[").doesNotContain("..").doesNotContain("  ");
                }));
    }

    @TestFactory
    Stream<DynamicTest> passesOurOwnChecks() throws IOException {
        return Answers.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    StepReview review = CHECKS.whole(Answers.of(name), Depth.DEEP);
                    assertThat(review.findings().stream()
                                    .map(f -> f.rule() + ": " + f.span().of(review.text())))
                            .isEmpty();
                    assertThat(review.help()).isEmpty();
                    assertThat(review.checks())
                            .filteredOn(check -> !check.met())
                            .extracting(Check::rule)
                            .isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> passesEachStep() throws IOException {
        return Answers.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    for (Step step : Step.values()) {
                        StepReview review = CHECKS.step(Answers.of(name), step, Depth.QUICK);
                        assertThat(review.findings()).as(step.id()).isEmpty();
                        assertThat(review.checks())
                                .as(step.id())
                                .filteredOn(check -> !check.met())
                                .extracting(Check::rule)
                                .isEmpty();
                    }
                }));
    }

    @Test
    void growsStepByStep() throws IOException {
        GuideState state = Answers.of("ruth");
        int before = 0;
        for (Step step : Step.values()) {
            String preview = COMPOSER.preview(state, step).text();
            assertThat(preview.length()).isGreaterThanOrEqualTo(before);
            before = preview.length();
        }
        assertThat(COMPOSER.preview(state, Step.INVITE)).isEqualTo(COMPOSER.compose(state));
    }

    @Test
    void showsASlotWhereAnAnswerIsMissing() throws IOException {
        GuideState state = Answers.of("ruth").with(Question.GOOD_FOR_YOU, "").with(Question.TO, " ");
        assertThat(COMPOSER.compose(state).text())
                .contains("[something good for them]")
                .startsWith("Dear [their name],");
        assertThat(CHECKS.whole(state, Depth.QUICK).checks())
                .contains(new Check("guide.complete", false, GUIDE.check("complete", false)));
    }

    /** An answer goes on after the starter, or stands alone when it is a sentence already. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Thank you for | sitting up with me | Thank you for sitting up with me.
            Thank you for | Sitting up with me. | Thank you for sitting up with me.
            Thank you for | your patience | Thank you for your patience.
            Thank you for | your soup made my day | Your soup made my day.
            Thank you for | Thank you for the tea | Thank you for the tea.
            Thank you for | when I was ill you cooked | When I was ill you cooked.
            Thank you for | how you were when I was ill | Thank you for how you were when I was ill.
            Could we talk about it | on Sunday | Could we talk about it on Sunday?
            Could we talk about it | Would Sunday suit you | Would Sunday suit you?
            Would you be willing to | come with me once | Would you be willing to come with me once?
            Would you be willing to | I'd love you to come along. | I'd love you to come along.
            '' | when we're tired we argue | When we're tired we argue.
            '' | what would you like | What would you like?
            '' | love you ❤ | Love you ❤
            """)
    void makesASentence(String starter, String answer, String sentence) {
        assertThat(Phrase.sentence(answer, starter)).isEqualTo(sentence);
    }

    @Test
    void neverFailsOnWhatPeopleType() {
        for (String odd : new String[] {"?", "…", "❤️", "1", "I", "\u0000", "[x]", "é", "a\nb", "\uD83D"}) {
            for (Question question : Question.values()) {
                GuideState state = GuideState.begin(DraftKind.LETTER).with(question, odd);
                assertThat(COMPOSER.compose(state).text().toLowerCase(Locale.ROOT))
                        .isNotBlank();
            }
        }
    }
}

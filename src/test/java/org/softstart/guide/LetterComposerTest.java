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

    /** However an answer begins, its lead-in is said once and what follows it fits. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            I care about this because | because I miss you | I care about this because I miss you.
            I care about this because | Because i miss you, | I care about this because I miss you.
            I care about this because | cos we're worth it | I care about this because we're worth it.
            I care about this because | to feel close again | I'd like to feel close again.
            I care about this because | so that we can talk again | I'd like this so that we can talk again.
            I care about this because | that we stay together | What matters to me is that we stay together.
            I care about this because | how you look at me | What matters to me is how you look at me.
            I care about this because | when we laugh together | What matters to me is when we laugh together.
            I care about this because | miss you | I miss you.
            I care about this because | our kids | To me it's about our kids.
            I care about this because | Feeling close to you | To me it's about feeling close to you.
            I care about this because | I'd like us to be happy. | I'd like us to be happy.
            I care about this because | you matter | I care about this because you matter.
            Thank you for | for sitting up with me | Thank you for sitting up with me.
            And thank you for | because you cooked | You cooked.
            Thank you for | when you cooked for me | Thank you for when you cooked for me.
            Thank you for | sat up with me | You sat up with me.
            Thank you for | was there for me | You were there for me.
            Thank you for | Patience | Thank you for Patience.
            I keep thinking about | when we got lost in Lisbon | I keep thinking about when we got lost in Lisbon.
            I keep thinking about | about our wedding | I keep thinking about our wedding.
            I keep thinking about | that we got lost | I like to remember that we got lost.
            I keep thinking about | Lisbon | I keep thinking about Lisbon.
            I keep thinking about | the day the kids were born | I keep thinking about the day the kids were born.
            Could we talk about it | to talk on Sunday | Would you like to talk on Sunday?
            Could we talk about it | 8pm on Sunday. | Could we talk about it at 8pm on Sunday?
            Could we talk about it | The weekend | Would the weekend suit you?
            Could we talk about it | Christmas | Would Christmas suit you?
            Could we talk about it | whenever you like | Could we talk about it whenever you like?
            My part in it is | because I push | I push.
            My part in it is | when I shout | My part in it is when I shout.
            My part in it is | when I'm scared I push for an answer | When I'm scared I push for an answer.
            My part in it is | shut down when it gets loud | I shut down when it gets loud.
            My part in it is | have been distant | I have been distant.
            My part in it is | always late | My part in it is being always late.
            My part in it is | My temper | My part in it is my temper.
            For you, I hope it could mean | to feel at home | For you, I hope it could be a way to feel at home.
            For you, I hope it could mean | that you feel at home | For you, I hope it could mean that you feel at home.
            For you, I hope it could mean | help you sleep | For you, I hope it could help you sleep.
            For me, it could mean | be closer to you | For me, it could be a way to be closer to you.
            For me, it could mean | Peace | For me, it could mean peace.
            Would you be willing to | to try one session | Would you be willing to try one session?
            Would you be willing to | To try one session. | Would you be willing to try one session?
            Would you be willing to | that you come with me | I'd like to ask that you come with me.
            Would you be willing to | you to come with me | I'd like you to come with me.
            Would you be willing to | you come with me | Would you come with me?
            Would you be willing to | a session with a counsellor | Would you be willing to try a session with a counsellor?
            Would you be willing to | therapy | Would you be willing to try therapy?
            Would you be willing to | trying one session | Would you be up for trying one session?
            Would you be willing to | i'd like to try one session | I'd like to try one session.
            Would you be willing to | come once. It would mean a lot. | Would you be willing to come once? It would mean a lot.
            """)
    void joinsAnAnswerToItsLeadIn(String starter, String answer, String sentence) {
        assertThat(Phrase.sentence(answer, starter)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            what would you like more of | What would you like more of?
            If things were good, what would there be more of | If things were good, what would there be more of?
            what you'd like more of | What you'd like more of?
            I wonder how you see it | I wonder how you see it.
            What I love is us. | What I love is us.
            """)
    void makesAQuestionOfWhatOneWouldAsk(String answer, String sentence) {
        assertThat(Phrase.question(answer)).isEqualTo(sentence);
    }

    @Test
    void greetsWithACapital() throws IOException {
        GuideState state = Answers.of("ruth").with(Question.TO, "my dear Anna").with(Question.CLOSING, "with love");
        assertThat(COMPOSER.compose(state).text()).startsWith("My dear Anna,").contains("\n\nWith love,\n");
    }

    /** What was answered stays in sight, though a letter asks for a time only in its end. */
    @Test
    void showsTheTimesFromWhereTheyAreAsked() throws IOException {
        GuideState state = Answers.of("ruth").with(Question.TIMES, "on Sunday after lunch");
        for (Step step : Step.values()) {
            if (step.compareTo(Step.PROPOSE) >= 0) {
                assertThat(COMPOSER.preview(state, step).text().split("on Sunday after lunch", -1))
                        .as(step.id())
                        .hasSize(2);
            }
        }
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

package org.softstart.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;

/** The checks speak up where they should. */
final class StepChecksTest {
    private static final Guide GUIDE = new Guide(TestEngine.lexicon());
    private static final StepChecks CHECKS = new StepChecks(GUIDE, new LetterComposer(GUIDE), TestEngine.softstart());

    /** One good set of answers with one answer changed. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            THANKS_1     | Thank you for trying, but it came late again | guide.no-but
            THANKS_1     | being nice | guide.specific
            TIMES        | I'll be at home on Sunday. | guide.ends-in-question
            CARE         | I miss you. I miss us. I miss Sundays. I want it back. | letter.length
            GAP          | Do you want things to be better | guide.open-question
            PATTERN      | You never listen and you always walk out. | guide.pattern-not-person
            OWN_PART     | I have none. | guide.own-part
            OWN_PART     | therapy | guide.own-part
            OWN_PART     | nothing | guide.own-part
            GOOD_FOR_YOU | '' | guide.both-benefit
            ASK          | You have to come with me this week or we're done. | letter.no-pressure
            ASK          | Would you come? It will fix everything. | letter.no-promise
            FREE_NO      | I need an answer. | guide.free-no
            """)
    void speaksUp(Question question, String words, String rule) throws IOException {
        GuideState state = Answers.of("ruth").with(question, words);
        assertThat(CHECKS.step(state, question.step(), Depth.QUICK).checks())
                .anyMatch(check -> check.rule().equals(rule)
                        && !check.met()
                        && !check.message().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not listening", "joking when it gets hard", "my temper", "shut down when it gets loud"})
    void takesAnOwnPartHoweverItIsPut(String part) throws IOException {
        GuideState state = Answers.of("ruth").with(Question.OWN_PART, part);
        assertThat(CHECKS.step(state, Step.BRIDGE, Depth.QUICK).checks())
                .anyMatch(check -> check.rule().equals("guide.own-part") && check.met());
    }

    /** Who tells their own part where the pattern is asked for is not asked for it again, and no pattern of two is seen in it. */
    @Test
    void seesAnOwnPartInThePattern() throws IOException {
        GuideState state = Answers.of("ruth")
                .with(Question.PATTERN, "I have been distant and stayed at work. I am sorry")
                .with(Question.OWN_PART, "");
        assertThat(CHECKS.step(state, Step.BRIDGE, Depth.QUICK).checks())
                .anyMatch(check -> check.rule().equals("guide.own-part") && check.met())
                .anyMatch(check -> check.rule().equals("guide.pattern-not-person")
                        && check.met()
                        && check.message().equals(GUIDE.text("check-pattern-not-person", "own")));
    }

    @Test
    void showsWhatMayLandHard() throws IOException {
        GuideState state = Answers.of("ruth").with(Question.PATTERN, "You never listen to me.");
        StepReview review = CHECKS.step(state, Step.BRIDGE, Depth.QUICK);
        assertThat(review.findings()).isNotEmpty();
        assertThat(review.findings().get(0).span().of(review.text())).contains("You never");
    }

    /** In a talk each turn is read alone, and its findings still point into the whole. */
    @Test
    void findsTheTurn() throws IOException {
        GuideState state = Answers.of("spoken-ruth").with(Question.PATTERN, "You never listen to me.");
        StepReview review = CHECKS.whole(state, Depth.QUICK);
        assertThat(review.findings()).isNotEmpty();
        assertThat(review.findings().get(0).span().of(review.text())).contains("You never");
    }

    @Test
    void aTurnTooLongToBeSaidIsNamed() throws IOException {
        String long4 = "I love you. I miss you. I miss our walks. I miss our talks. I'd like them back.";
        GuideState state = Answers.of("spoken-ruth").with(Question.CARE, long4);
        assertThat(CHECKS.whole(state, Depth.QUICK).checks())
                .filteredOn(check -> !check.met())
                .extracting(check -> check.rule())
                .contains("letter.length", "letter.three-then-pause");
    }

    /** Thoughts speak of the partner as he or she. */
    @Test
    void stopsAtAFearThoughtAlone() throws IOException {
        GuideState state = Answers.of("ruth").with(Question.FEAR, "I'm scared he will hit me again.");
        assertThat(CHECKS.step(state, Step.REFLECT, Depth.QUICK).isSafe()).isFalse();
        assertThat(CHECKS.help(state, Depth.QUICK)).isNotEmpty();
    }

    @Test
    void saysNothingOfWhatIsNotThereYet() {
        for (Step step : Step.values()) {
            StepReview review = CHECKS.step(GuideState.begin(DraftKind.LETTER), step, Depth.QUICK);
            assertThat(review.checks()).isEmpty();
            assertThat(review.findings()).isEmpty();
        }
    }

    /** Wherever it is said, even among the thoughts that stay out of the letter. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "If you leave me I will kill myself.",
                "I'm scared you will hit me again.",
                "If you say no I'll make you regret it, I'll hurt you."
            })
    void stopsWhereSomeoneMayBeUnsafe(String words) throws IOException {
        for (Question question : new Question[] {Question.HOPE, Question.OWN_PART, Question.FREE_NO}) {
            GuideState state = Answers.of("ruth").with(question, words);
            assertThat(CHECKS.step(state, question.step(), Depth.QUICK).isSafe())
                    .isFalse();
            assertThat(CHECKS.help(state, Depth.DEEP)).isNotEmpty();
        }
    }
}

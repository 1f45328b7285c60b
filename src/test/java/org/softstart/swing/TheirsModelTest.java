package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softstart.TestEngine;
import org.softstart.model.Reading;

/** What is so when a partner's words are read, without a display. */
final class TheirsModelTest {
    private static final String HURT = "Nothing I do is good enough for you. I'm so tired.";

    private final TheirsModel model = new TheirsModel(TestEngine.replies()::read, TestReader.atOnce());

    @Test
    void guessesInPairsAndOffersRepliesToStartFrom() {
        model.setText(HURT);
        assertThat(model.reading().orElseThrow().guesses()).isNotEmpty();
        assertThat(model.replies()).isBetween(1, 3);
        assertThat(model.reply(0)).isNotBlank();
    }

    @Test
    void keepsTheWritersOwnWordsWhenTheirsAreMended() {
        model.setText(HURT);
        model.setReply(0, "I see how tired you are.");
        model.setText(HURT + " And you were right about Sunday.");
        assertThat(model.reply(0)).isEqualTo("I see how tired you are.");
        model.setText("You never listen.");
        assertThat(model.reply(0)).isEqualTo("I see how tired you are.");
        assertThat(model.replies()).isGreaterThan(1);
    }

    @Test
    void offersNoReplyToAThreat() {
        model.setText(HURT);
        model.setReply(0, "I see how tired you are.");
        model.setText("If you leave I will hurt you.");
        assertThat(model.reading().map(Reading::help).orElseThrow()).isNotEmpty();
        assertThat(model.replies()).isZero();
    }

    @Test
    void forgetsWhenAsked() {
        model.setText(HURT);
        model.setReply(0, "I see how tired you are.");
        model.clear();
        assertThat(model.text()).isEmpty();
        assertThat(model.reading()).isEmpty();
        assertThat(model.replies()).isZero();
    }

    @Test
    void leavesWhatIsTooLongUnread() {
        model.setText("word ".repeat(TheirsModel.LONGEST / 5 + 1));
        assertThat(model.isTooLong()).isTrue();
        assertThat(model.reading()).isEmpty();
    }

    @Test
    void dropsAnAnswerThatComesTooLate() {
        Runnable[] late = new Runnable[1];
        TheirsModel slow =
                new TheirsModel(TestEngine.replies()::read, new Lane(Runnable::run, answer -> late[0] = answer, e -> {
                    throw e;
                }));
        slow.setText(HURT);
        Runnable first = late[0];
        slow.setText("");
        first.run();
        assertThat(slow.reading()).isEmpty();
    }
}

package org.softstart.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.softstart.model.DraftKind;

/** What was answered comes back as it was. */
final class GuideStateTest {
    @Test
    void comesBack() throws IOException {
        for (String name : Answers.names()) {
            GuideState state = Answers.of(name)
                    .at(Step.BRIDGE)
                    .with(GateQuestion.FEAR, Gate.Answer.NO)
                    .with(GateQuestion.HARM, Gate.Answer.NOT_SURE);
            assertThat(GuideState.fromNotes(state.toNotes())).isEqualTo(state);
        }
    }

    @Property(tries = 200)
    void comesBackWhateverItIs(@ForAll Question question, @ForAll String words, @ForAll Step step) {
        GuideState state = GuideState.begin(DraftKind.SPOKEN).at(step).with(question, words);
        assertThat(GuideState.fromNotes(state.toNotes())).isEqualTo(state);
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        assertThat(GuideState.fromNotes(Map.of("guide.answer.poem", "x", "guide.step", "DANCE", "other", "y")))
                .isEqualTo(GuideState.begin(DraftKind.LETTER));
    }

    @Test
    void opensTheGateOnlyForThreeNos() {
        GuideState state = GuideState.begin(DraftKind.LETTER);
        assertThat(state.gateIsOpen()).isFalse();
        state = state.with(GateQuestion.FEAR, Gate.Answer.NO).with(GateQuestion.HARM, Gate.Answer.NO);
        assertThat(state.gateIsOpen()).isFalse();
        assertThat(state.with(GateQuestion.NO_SAFE, Gate.Answer.NO).gateIsOpen())
                .isTrue();
        assertThat(state.with(GateQuestion.NO_SAFE, Gate.Answer.NOT_SURE).gateIsOpen())
                .isFalse();
    }

    @Test
    void tellsNobodyWhatItHolds() throws IOException {
        assertThat(Answers.of("ruth").toString()).doesNotContain("Lisbon").doesNotContain("Sam");
    }
}

package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;

final class StillSharpTest {
    private final Expressions sharp = new Expressions(TestEngine.lexicon().table("still-sharp"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You never help with bath time.",
                "How could you book that?",
                "No wonder your ex left you.",
                "So I'm supposed to be grateful.",
                "You're never on my side.",
                "You treat this house like a hotel.",
                "You have become unkind with it.",
                "Oh so now you care about the garden."
            })
    void hearsWhatGoesOnStinging(String line) {
        assertThat(sharp.areIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You told your mum before I was ready.",
                "I rang you six times.",
                "I was unkind to you on Sunday and I know it.",
                "What time is it?",
                "Could you put the bins out?",
                "Mark made a joke about it at the pub."
            })
    void leavesFactsAndAsksAlone(String line) {
        assertThat(sharp.areIn(line)).isFalse();
    }
}

package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;

/** What makes no sense is thrown away; what does, and what the writer said so, is not. */
final class NonsenseTest {
    private final Expressions nonsense = new Expressions(TestEngine.lexicon().table("nonsense"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'd love it if you'd be the first man to bury his father.",
                "I'd hoped you would need asking about my birthday, and I felt upset.",
                "I'd really like it if you'd came and rung Ste more often.",
                "It's hard for me that you cook is warm when I come home.",
                "Could you one weekend where I pick, please?",
                "I can't say another word to you tonight.",
                "I'd love for us to bury you beside Con.",
                "Could you rick, sit down and read this, please?"
            })
    void isHeard(String wording) {
        assertThat(nonsense.areNewIn(wording, "Something else was said.")).isTrue();
        assertThat(nonsense.areNewIn(wording, wording)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you ring me when you get in?",
                "I wish you'd asked me first.",
                "I was hurt when you forgot my graduation. Can we talk about it?",
                "I'd love for us to see somebody together.",
                "I can't talk about this tonight.",
                "I worry that you'd rather be at work."
            })
    void leavesSenseAlone(String wording) {
        assertThat(nonsense.areNewIn(wording, "Something else was said.")).isFalse();
    }
}

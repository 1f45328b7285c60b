package org.softstart.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.softstart.TestEngine;

final class WarmthTest {
    private final Warmth warmth = new Warmth(TestEngine.lexicon());

    @Test
    void hearsPlay() {
        assertThat(warmth.isPlayful(TestEngine.sentence("you're terrible 😂😂")))
                .isTrue();
        assertThat(warmth.isPlayful(TestEngine.sentence("you're terrible haha")))
                .isTrue();
        assertThat(warmth.isPlayful(TestEngine.sentence("you're terrible"))).isFalse();
    }

    @Test
    void hearsWarmth() {
        assertThat(warmth.isWarm(TestEngine.sentence("I miss you"))).isTrue();
        assertThat(warmth.isWarm(TestEngine.sentence("The bins are out"))).isFalse();
    }

    @Test
    void hearsScorn() {
        assertThat(warmth.isScornful(TestEngine.sentence("Must be nice to have an evening off")))
                .isTrue();
        assertThat(warmth.isScornful(TestEngine.sentence("your \"friend\" called again")))
                .isTrue();
        assertThat(warmth.isScornful(TestEngine.sentence("See you at seven"))).isFalse();
    }
}

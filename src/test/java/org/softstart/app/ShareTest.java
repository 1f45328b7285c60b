package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A share says how sure it is. */
final class ShareTest {
    @Test
    void holdsItselfInItsRange() {
        Share share = new Share(30, 100);
        assertThat(share.range().low()).isBetween(0.18, 0.25);
        assertThat(share.range().high()).isBetween(0.35, 0.42);
        assertThat(share.range()).isEqualTo(new Share(30, 100).range());
    }

    @Test
    void growsSurerWithMore() {
        Share.Range few = new Share(3, 10).range();
        Share.Range many = new Share(300, 1000).range();
        assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 5);
    }

    /** Nothing in forty is not nothing ever. */
    @Test
    void isNeverCertain() {
        assertThat(new Share(0, 40).range().low()).isZero();
        assertThat(new Share(0, 40).range().high()).isBetween(0.07, 0.08);
        assertThat(new Share(40, 40).range().low()).isBetween(0.92, 0.93);
        assertThat(new Share(0, 0).range()).isEqualTo(new Share.Range(0, 1));
    }
}

package org.softstart.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WindowTest {
    @Test
    void readsAShortMessageAsOne() {
        List<Window> windows = Window.over(List.of(new int[] {7, 8}, new int[] {9}));
        assertThat(windows).hasSize(1);
        assertThat(windows.get(0).ids()).containsExactly(WordPieces.START, 7, 8, 9, WordPieces.END);
        assertThat(windows.get(0).pool())
                .containsExactly(0, .5f, .5f, 0, 0, /**/ 0, 0, 0, 1, 0, /**/ .2f, .2f, .2f, .2f, .2f);
    }

    @Test
    void beginsAnotherWhereASentenceWouldNotFit() {
        List<Window> windows = Window.over(List.of(new int[120], new int[80], new int[60]));
        assertThat(windows).hasSize(2);
        assertThat(windows.get(0).ids()).hasSize(122);
        assertThat(windows.get(1).ids()).hasSize(142);
    }

    @Test
    void cutsWhatFitsNowhere() {
        List<Window> windows = Window.over(List.of(new int[5000], new int[] {7}));
        assertThat(windows).hasSize(2);
        assertThat(windows.get(0).ids()).hasSize(192);
    }

    @Test
    void keepsItsPlaceForASentenceWithoutPieces() {
        Window window = Window.over(List.of(new int[0], new int[] {7})).get(0);
        float[] pool = window.pool();
        int length = window.ids().length;
        assertThat(pool).hasSize(3 * length);
        assertThat(IntStream.range(0, length).mapToDouble(i -> pool[i]).sum()).isZero();
        assertThat(IntStream.range(length, 2 * length).mapToDouble(i -> pool[i]).sum())
                .isCloseTo(1, within(1e-6));
    }

    @Test
    void isKnownAgain() {
        Window one = Window.over(List.of(new int[] {7})).get(0);
        assertThat(one)
                .isEqualTo(Window.over(List.of(new int[] {7})).get(0))
                .hasSameHashCodeAs(Window.over(List.of(new int[] {7})).get(0));
        assertThat(one).isNotEqualTo(Window.over(List.of(new int[] {8})).get(0));
    }
}

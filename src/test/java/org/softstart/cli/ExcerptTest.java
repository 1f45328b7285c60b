package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ExcerptTest {
    private static final String LINE = "one two  three\nfour five six";

    @Test
    void leavesWhatIsShort() {
        assertThat(Excerpt.beginning(LINE, 27)).isEqualTo("one two three four five six");
        assertThat(Excerpt.ends(LINE, 27, 8)).isEqualTo("one two three four five six");
        assertThat(Excerpt.before(LINE, 27)).isEqualTo("one two three four five six");
        assertThat(Excerpt.after("", 4)).isEmpty();
    }

    @Test
    void cutsBetweenWords() {
        assertThat(Excerpt.beginning(LINE, 13)).isEqualTo("one two …");
        assertThat(Excerpt.beginning(LINE, 15)).isEqualTo("one two three …");
        assertThat(Excerpt.ends(LINE, 20, 7)).isEqualTo("one two … six");
        assertThat(Excerpt.ends(LINE, 20, 8)).isEqualTo("one two … five six");
        assertThat(Excerpt.before(LINE, 10)).isEqualTo("…five six");
        assertThat(Excerpt.before(LINE, 8)).isEqualTo("…five six");
        assertThat(Excerpt.after(LINE, 9)).isEqualTo("one two…");
    }

    @Test
    void cutsAWordOnlyWhereItFillsTheLineAndNeverACharacter() {
        assertThat(Excerpt.beginning("soooooooooooo", 8)).isEqualTo("sooooo …");
        assertThat(Excerpt.after("so" + "\uD83D\uDE00".repeat(3), 3)).isEqualTo("so…");
        assertThat(Excerpt.before("\uD83D\uDE00".repeat(3) + "so", 3)).isEqualTo("…so");
    }
}

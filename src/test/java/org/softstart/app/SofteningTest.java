package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** All first suggestions together. */
final class SofteningTest {

    private static int findings(Draft draft) {
        return TestEngine.softstart().check(draft, Depth.DEEP).findings().size();
    }

    private static String soften(Draft draft) {
        return new Softening(TestEngine.softstart()).soften(draft, Depth.DEEP).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You never help with bath time. You always leave it to me. Why can't you ever be on time?",
                "I love you, but you never listen. You forgot the bins again, and it's your fault we were late.",
                "u never even ask how my day was, ur always on ur phone",
                "Stop leaving your boots in the hall. You're so lazy. I've had enough."
            })
    void leavesLessToMend(String text) {
        Draft draft = new Draft(DraftKind.TEXT, text);
        String softened = soften(draft);
        assertThat(findings(draft.withText(softened))).isLessThan(findings(draft));
    }

    @Test
    void leavesAKindDraftAsItIs() {
        Draft draft = new Draft(DraftKind.TEXT, "Thank you for dinner. I love you. Shall I cook tomorrow?");
        assertThat(soften(draft)).isEqualTo(draft.text());
    }

    @Test
    void neverPolishesAThreat() {
        Draft draft = new Draft(DraftKind.TEXT, "You never listen. If you touch my phone again I'll break your hand.");
        assertThat(soften(draft)).isEqualTo(draft.text());
    }

    @Test
    void saysWhatWouldFitAnywhereOnce() {
        String letter =
                "Dear Ned,\n\nYou're so lazy. I did the floors again.\n\nYou're useless, honestly. I asked in May."
                        + "\n\nYou are such a child. Everyone says so.\n\nRose";
        String softened = soften(new Draft(DraftKind.LETTER, letter));
        assertThat(softened.split("(?i)can we talk|could we talk", -1).length).isLessThanOrEqualTo(2);
        assertThat(softened)
                .contains("I did the floors again.", "I asked in May.")
                .doesNotContain("  ");
    }

    @Test
    void showsWhatChanged() {
        BeforeAfter comparison =
                BeforeAfter.of("I love you. You never help. See you.", "I love you. Could you help? See you.");
        assertThat(comparison.parts())
                .extracting(BeforeAfter.Part::sort)
                .containsExactly(
                        BeforeAfter.Sort.KEPT, BeforeAfter.Sort.REMOVED, BeforeAfter.Sort.ADDED, BeforeAfter.Sort.KEPT);
        assertThat(comparison.parts().get(2).text()).contains("Could you help?");
    }
}

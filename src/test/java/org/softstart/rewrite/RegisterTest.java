package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.model.Slot;
import org.softstart.model.Span;

/** A wording is written as the sentence was that it stands for. */
final class RegisterTest {

    private static Wording match(String sentence, String draft, String wording) {
        return Register.of(sentence, draft).match(new Wording("ask", wording, List.of()), false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You never ring. | I'd love it if you rang.
            you never ring | i'd love it if you rang.
            u never ring | id love it if u rang.
            You dont ring. | Id love it if you rang.
            You don’t ring. | I’d love it if you rang.
            """)
    void takesOverHowSomebodyWrites(String sentence, String expected) {
        assertThat(match(sentence, sentence, "I'd love it if you rang.").text()).isEqualTo(expected);
    }

    @Test
    void readsTheSentenceAndNotOnlyTheDraft() {
        String draft = "Dear Tom,\nI wrote this down last night. u never ring me";
        assertThat(match("u never ring me", draft, "I'd love it if you rang.").text())
                .startsWith("i");
        assertThat(match("I wrote this down last night.", draft, "I'd love it if you rang.")
                        .text())
                .startsWith("I'd love it if you");
    }

    @Test
    void whoLeavesOutOneApostropheLeavesItOutAgain() {
        String draft = "can you stop saying \"we'll see\". im 38.";
        assertThat(match(draft, draft, "I'm upset. We'll see.").text()).isEqualTo("im upset. we'll see.");
    }

    @Test
    void leavesNamesAsTheyAre() {
        assertThat(match("Kieran u never ring", "ok Kieran u never ring", "Kieran, could you ring?")
                        .text())
                .startsWith("Kieran");
    }

    @Test
    void slotsKeepHoldingTheirFirstOption() {
        Wording wording = new Wording(
                "feeling",
                "I'm at your wits' end. Could you ring?",
                List.of(new Slot("feeling", new Span(7, 21), List.of("your wits' end"))));
        Wording matched = Register.of("u never ring", "u never ring").match(wording, false);
        Slot slot = matched.slots().get(0);
        assertThat(slot.span().of(matched.text())).isEqualTo(slot.options().get(0));
    }
}

package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainOrderTest {
    @Test
    void asksFirstAndSaysWhyAfterIt() {
        assertThat(PlainOrder.of("Clear the table by Sunday, because I'm sick of eating off my lap.", false))
                .contains("Could you clear the table by Sunday, please? I'm sick of eating off my lap.");
    }

    @Test
    void keepsWhatBelongsToTheAct() {
        assertThat(PlainOrder.of("Put ur phone down when im talking to u", false))
                .contains("Could you put ur phone down when im talking to u, please?");
    }

    @Test
    void asksNotToDoIt() {
        assertThat(PlainOrder.of("Don't bring work people here on my day off.", true))
                .contains("Could you not bring work people here on my day off, please?");
    }

    @Test
    void callsThemAsTheWriterDoes() {
        assertThat(PlainOrder.of("Yaar at least tell me before you lend it", false))
                .contains("Yaar, could you tell me before you lend it, please?");
    }

    /** A "please" would make these worse. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grow up Simon",
                "Give it a rest about the garden.",
                "Get off my back about the smoking.",
                "Quit acting like you own the place.",
                "Sure, blame the traffic.",
                "Wah, you can spend two hours choosing shoes.",
                "Go ahead, tell your sister about it.",
                "Just admit you never read it."
            })
    void asksNobodyForWhatIsOnlyScolding(String order) {
        assertThat(PlainOrder.of(order, false)).isEmpty();
    }

    @Test
    void asksNobodyNotToSayWhatTheySaid() {
        assertThat(PlainOrder.of("Don't give me that \"I forgot\".", true)).isEmpty();
    }

    @Test
    void adviceIsAskedAsThat() {
        assertThat(PlainOrder.advice("Join a walking group like Sheila did"))
                .contains("Would it help to join a walking group like Sheila did?");
    }
}

package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
    void adviceIsAskedAsThat() {
        assertThat(PlainOrder.advice("Join a walking group like Sheila did"))
                .contains("Would it help to join a walking group like Sheila did?");
    }
}

package org.softstart.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

final class ColdAnswerTest {
    private static final String OPEN =
            "I've been crying since you left and I feel so far away from you, I miss us and I don't know what to do.";

    @ParameterizedTest
    @ValueSource(strings = {"k.", "ok", "Noted.", "Sure.", "okay", "seen", "cool", "kk", "right.", "Understood."})
    void isNotedBesideAnOpenMessage(String answer) {
        assertThat(rules(answer, Optional.of(OPEN))).contains("stonewalling.cold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"k.", "ok", "Noted."})
    void isLeftAloneWithoutIt(String answer) {
        assertThat(rules(answer, Optional.empty())).isEmpty();
        assertThat(rules(answer, Optional.of("Dinner at six, bring the blue bag and the keys for the shed please.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ok love you", "Oh love, I'm coming home.", "ok see you at 6"})
    void aWarmAnswerIsNoColdOne(String answer) {
        assertThat(rules(answer, Optional.of(OPEN))).isEmpty();
    }

    private static List<String> rules(String text, Optional<String> received) {
        Draft draft = new Draft(DraftKind.TEXT, text, List.of(), received);
        return TestEngine.softstart().findings(draft, Depth.QUICK).stream()
                .map(f -> f.rule())
                .toList();
    }
}

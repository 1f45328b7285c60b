package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each draft counts once for what was found in it, however often it is looked at. */
final class MetRulesTest {
    private final MetRules rules = new MetRules();

    @Test
    void countsADraftOnceEvenWhereItWasMended() {
        rules.begin();
        rules.found(List.of("blame.absolute"));
        rules.found(List.of("blame.absolute", "demand.order"));
        rules.found(List.of());
        assertThat(rules.leave()).containsExactlyInAnyOrder("blame.absolute", "demand.order");
        assertThat(rules.leave()).isEmpty();
    }

    @Test
    void doesNotCountAgainWhatAKeptDraftWasCountedFor() {
        rules.layKept();
        rules.found(List.of("blame.absolute"));
        rules.found(List.of("blame.absolute", "demand.order"));
        assertThat(rules.leave()).containsExactly("demand.order");
    }

    @Test
    void doesNotCountWhatOthersWrote() {
        rules.layOthers();
        rules.found(List.of("blame.absolute"));
        assertThat(rules.leave()).isEmpty();
        rules.found(List.of("blame.absolute"));
        assertThat(rules.leave()).containsExactly("blame.absolute");
    }
}

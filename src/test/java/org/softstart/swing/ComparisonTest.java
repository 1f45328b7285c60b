package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static void holds(String before, String after, int changes) {
        Comparison comparison = Comparison.of(before, after);
        assertThat(comparison.parts().stream().map(Comparison.Part::before).collect(Collectors.joining()))
                .isEqualTo(before);
        assertThat(comparison.parts().stream().map(Comparison.Part::after).collect(Collectors.joining()))
                .isEqualTo(after);
        assertThat(comparison.changes()).hasSize(changes);
    }

    @Test
    void losesNothingOfEitherText() {
        holds("", "", 0);
        holds("Same.", "Same.", 0);
        holds("Thank you. You never help.", "Thank you. I'd love some help.", 1);
        holds("One 😀 two\n\nthree", "One 😀 2\n\n3", 2);
    }

    @Test
    void aReplacedSentenceIsOneChange() {
        holds(
                "Thank you for tea. Answer me.",
                "Thank you for tea. I'd love to hear from you when you're free. No rush.",
                1);
    }
}

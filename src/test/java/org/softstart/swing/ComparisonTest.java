package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private static List<String> rows(String before, String after) {
        return Comparison.of(before, after).changes().stream()
                .map(part -> part.before().strip() + " > " + part.after().strip())
                .toList();
    }

    @Test
    void changesAreWholeSentencesOneARow() {
        String before = "You forgot to pick up Emma AGAIN. I had to leave work early because of you."
                + " You never think about anyone but yourself. Thank you for tea.";
        String after = "I was disappointed when you forgot to pick up Emma. I'm gutted that I had to leave work early."
                + " How shall we do it differently next time? It'd mean a lot to me if you could think of me."
                + " Thank you for tea.";
        holds(before, after, 3);
        assertThat(rows(before, after))
                .containsExactly(
                        "You forgot to pick up Emma AGAIN. > I was disappointed when you forgot to pick up Emma.",
                        "I had to leave work early because of you. > I'm gutted that I had to leave work early."
                                + " How shall we do it differently next time?",
                        "You never think about anyone but yourself. > It'd mean a lot to me if you could think of me.");
    }

    @Test
    void whatIsLeftOutOrAddedKeepsToItsSentence() {
        holds("One day. Answer me. Thank you.", "One day. Thank you.", 1);
        assertThat(rows("Answer me. Thank you.", "Thank you.")).containsExactly("Answer me. > ");
        assertThat(rows("Thank you.\n\nAnswer me.", "Thank you.")).containsExactly("Answer me. > ");
        assertThat(rows("Help me, e.g. today.", "Help me, e.g. today. No rush."))
                .containsExactly("Help me, e.g. today. > Help me, e.g. today. No rush.");
        holds("  Dear Sam,\n\nOne.\n", "  Dear Sam,\n\nOne two.\n", 1);
        holds("One.", "First. One.", 1);
    }

    @Test
    void aReplacedSentenceIsOneChange() {
        holds(
                "Thank you for tea. Answer me.",
                "Thank you for tea. I'd love to hear from you when you're free. No rush.",
                1);
    }
}

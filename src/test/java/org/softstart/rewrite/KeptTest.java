package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.detect.Detected;
import org.softstart.model.Depth;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;

/** What keeps the fact that carries the message comes first, and what only stings is not missed. */
final class KeptTest {
    private final Labels labels = new Labels(TestEngine.lexicon());
    private final Kept kept = new Kept(
            labels,
            new Barbs(TestEngine.lexicon().table("barbs"), TestEngine.lexicon().table("outbursts"), labels),
            new Verbs(TestEngine.lexicon().table("irregular-verbs")),
            new Expressions(TestEngine.lexicon().table("still-sharp")));

    private List<String> ordered(String text, String rule, Span place, String... answers) {
        AnnotatedDraft draft = TestEngine.annotate(text, Depth.DEEP);
        Detected found = new Detected(
                new Finding(
                        TestEngine.lexicon().rule(rule).orElseThrow().category().orElseThrow(),
                        rule,
                        "any",
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        place,
                        "",
                        Optional.empty(),
                        List.of()),
                TestEngine.lexicon().rule(rule).orElseThrow(),
                0,
                Map.of());
        Span whole = new Span(0, text.length());
        List<Suggestion> suggestions = Stream.of(answers)
                .map(answer -> new Suggestion(whole, answer, List.of()))
                .toList();
        return kept.ordered(draft, found, List.of(found), suggestions, Set.of()).stream()
                .map(Suggestion::text)
                .toList();
    }

    private List<String> ordered(String text, String... answers) {
        return ordered(text, "blame.act", new Span(0, text.length()), answers);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You came in at four, slammed the door and woke the twins. | I was upset when you came in at four. | I was upset when you came in at four, slammed the door and woke the twins.
            You never water the tomatoes on the balcony. | Could you help me? | Could you water the tomatoes on the balcony?
            You lent Ruth the tent for 3 weeks. | I was upset that you lent the tent out. | I was upset that you lent Ruth the tent for 3 weeks.
            """)
    void whatKeepsMoreComesFirst(String text, String less, String more) {
        assertThat(ordered(text, less, more)).containsExactly(more, less);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You forgot the candles. | I was sad when the candles were forgotten. | Could we talk about forgetting the candles?
            You waste the whole morning, you idiot. | The morning goes to waste. | You wasted the morning, you idiot.
            """)
    void anyFormOfTheWordWillDoAndNoInsultIsMissed(String text, String first, String second) {
        assertThat(ordered(text, first, second)).containsExactly(first, second);
    }

    @Test
    void whomSomebodyIsMeasuredByIsNotMissed() {
        String text = "A real father drives the girls to swimming.";
        assertThat(ordered(text, "Could you drive the girls to swimming?", "A father drives the girls to swimming."))
                .first()
                .isEqualTo("Could you drive the girls to swimming?");
    }

    @Test
    void whatAnInsultNamesIsNotMissed() {
        String text = "You absolute walrus, the gate is open.";
        assertThat(ordered(text, "contempt.insult", new Span(0, 19), "The gate is open.", "The walrus gate is open."))
                .first()
                .isEqualTo("The gate is open.");
    }

    @Test
    void nothingToOrderIsNoTrouble() {
        assertThat(ordered("No.")).isEmpty();
    }
}

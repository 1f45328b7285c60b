package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;

final class TraitAsksTest {
    private final TraitAsks traits = new TraitAsks(TestEngine.lexicon().table("trait-asks"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    You're so rude to my aunt | Could you be a bit more polite to my aunt?
                    You've got no patience with the twins. | Could you be a bit more patient with the twins?
                    You’re a lazy sod Derek and I've had enough | Could you do a bit more?
                    ur so paranoid about my phone | Is something worrying you about my phone?
                    You were very rude to Joan, and she only came to bring a cake. | Could you be a bit more polite to Joan? She only came to bring a cake.
                    You were cold with me all evening. | I'd love a bit more warmth from you.
                    You're so careless with the van, it's in the garage again | Could you be a bit more careful with the van? It's in the garage again.
                    """)
    void whatTheyAreSaidToBeIsTurnedIntoAnAsk(String sentence, String ask) {
        assertThat(traits.of(sentence)).contains(ask);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You're late.",
                "You're not lazy.",
                "My boss is so rude to me.",
                "You've got no milk.",
                "You rude thing"
            })
    void otherSentencesAskForNothing(String sentence) {
        assertThat(traits.of(sentence)).isEmpty();
    }
}

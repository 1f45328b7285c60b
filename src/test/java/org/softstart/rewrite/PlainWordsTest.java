package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;

final class PlainWordsTest {
    private final PlainWords plain = new PlainWords(TestEngine.lexicon().table("plain-words"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    That's 140 dollars gone because you wanted ice cream at midnight. | That's 140 dollars gone.
                    So I find out from Facebook that you were in Leeds. | I found out from Facebook that you were in Leeds.
                    You left it in the hall, as usual. | You left it in the hall.
                    You're the one who put their money in crypto | You put their money in crypto
                    You didn't even ring to ask how he was. | You didn't ring to ask how he was.
                    Must be nice having a lie in | I'd love a lie in too.
                    Must be nice to have a husband who notices when the gutters overflow. | I'd love it if you'd notice when the gutters overflow too.
                    Must be nice to have a garden. | I'd love a garden too.
                    She cried after. | She cried after.
                    """)
    void whatPokesIsGoneAndTheRestStands(String sentence, String left) {
        assertThat(plain.of(sentence, false, true)).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    You will call your sister and you will tell her. | Could you call your sister and tell her.
                    I want an answer about Canada, and I don't want to hear 'we'll see'. | I'd like an answer about Canada.
                    """)
    void anOrderIsAWish(String sentence, String left) {
        assertThat(plain.of(sentence, true, true)).isEqualTo(left);
    }
}

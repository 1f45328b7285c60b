package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How things always are is told as how they feel; what was done, decided, wanted or felt is not. */
final class FeelsLikeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "So my whole life goes on waiting for you! | It feels like my whole life goes on waiting for you.",
                "It's never a big deal when it's about me | It feels like it's never a big deal when it's about me.",
                "Everything is always about your mother. | It feels like everything is always about your mother.",
                "every single time i ask for one thing its a problem | It feels like every single time i ask for one thing its a problem.",
                "Funny how every plan of mine can be moved. | It feels like every plan of mine can be moved."
            })
    void becomesAnImpression(String sentence, String told) {
        assertThat(FeelsLike.of(sentence)).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I told you on Monday.",
                "I expect my food hot when I get in.",
                "It's about your ex.",
                "It hurt when you laughed at me.",
                "You never listen to me.",
                "The boiler is broken again.",
                "Everything costs more in town than before.",
                "my car"
            })
    void leavesAloneWhatIsSomethingElse(String sentence) {
        assertThat(FeelsLike.of(sentence)).isEmpty();
    }
}

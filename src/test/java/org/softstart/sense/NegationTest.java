package org.softstart.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.lexicon.Match;
import org.softstart.text.Sentence;

final class NegationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        I don't think you're selfish.                | you     | true
        I'm not saying you never help.               | you     | true
        It isn't your fault.                         | fault   | true
        I never said you were lazy.                  | you     | true
        I don't blame you.                           | blame   | true
        I'm not saying you're lazy, but you could help. | you  | false
        I can't believe you forgot.                  | you     | false
        I don't know why you lied.                   | you     | false
        You're selfish.                              | you     | false
        It's not only your fault.                    | fault   | false
        Never once have you made me feel small.      | you     | true
        Not even once did you forget me.             | you     | true
        Never mind, you made me feel small.          | you     | false
        """)
    void rulesOverWhatFollows(String text, String word, boolean negated) {
        Sentence sentence = TestEngine.sentence(text);
        int at = TestEngine.indexOf(sentence, word);
        Match match = new Match(at, at + 1, at, at + 1, Map.of());
        assertThat(Negation.rulesOver(sentence, match)).isEqualTo(negated);
    }
}

package org.softstart.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.text.Sentence;

final class WelcomeTestTest {
    private final WelcomeTest welcome = new WelcomeTest(TestEngine.lexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        You always make me laugh.        | WELCOME
        You always listen to my stories. | WELCOME
        You always interrupt me.         | UNWELCOME
        You always forget my birthday.   | UNWELCOME
        You never let me down.           | UNWELCOME
        You always wear a hat.           | UNKNOWN
        """)
    void weighsThePredicate(String text, Polarity expected) {
        Sentence sentence = TestEngine.sentence(text);
        assertThat(welcome.of(sentence, 2, sentence.size())).isEqualTo(expected);
    }
}

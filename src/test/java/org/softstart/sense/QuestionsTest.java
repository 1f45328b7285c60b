package org.softstart.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;

final class QuestionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Did you eat                     | true
        why are you like this           | true
        You ate?                        | true
        Could we talk tonight           | true
        I ate already.                  | false
        What a day.                     | false
        """)
    void knowsAQuestion(String text, boolean asks) {
        assertThat(Questions.asks(TestEngine.sentence(text))).isEqualTo(asks);
    }
}

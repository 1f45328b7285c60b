package org.softstart.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.text.Sentence;

final class ImperativesTest {
    private final Imperatives imperatives = new Imperatives(TestEngine.lexicon());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        Drive safe.                          | BENEVOLENT
        Sleep well.                          | BENEVOLENT
        Take your time.                      | BENEVOLENT
        Don't forget your coat.              | CARE
        Guess what happened.                 | BID
        Tell me more about it.               | BID
        Open the window a bit.               | PETITION
        Answer me.                           | ORDER
        Stop ignoring me.                    | ORDER
        Get off your phone.                  | ORDER
        You answer quickly.                  | NONE
        I answer my mail on Mondays.         | NONE
        Are you there?                       | NONE
        """)
    void sortsByPurpose(String text, ImperativeSort expected) {
        Sentence sentence = TestEngine.sentence(text);
        assertThat(imperatives.sort(sentence, sentence.clauses().get(0))).isEqualTo(expected);
    }
}

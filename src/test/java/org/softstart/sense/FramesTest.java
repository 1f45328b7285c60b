package org.softstart.sense;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.lexicon.Match;
import org.softstart.text.Sentence;

final class FramesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        I'd hate it if you lied to me.          | lied   | true
        Take a coat in case you freeze.         | freeze | true
        You lied to me.                         | lied   | false
        If it rains, you forgot the umbrella.   | forgot | false
        """)
    void conditionsSayNothingIsSo(String text, String word, boolean conditional) {
        Sentence sentence = TestEngine.sentence(text);
        assertThat(Frames.isConditional(sentence, at(sentence, word))).isEqualTo(conditional);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        I was worried you forgot me.       | forgot | false
        I was worried you forgot me.       | you    | true
        I dreamt that you left.            | you    | true
        I hope you slept.                  | you    | true
        I know you lied.                   | you    | false
        """)
    void fearsAndHopesAreNoCharges(String text, String word, boolean imagined) {
        Sentence sentence = TestEngine.sentence(text);
        assertThat(Frames.isImagined(sentence, at(sentence, word))).isEqualTo(imagined);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        You said you never loved me.              | never  | true
        My sister says you never help.            | never  | true
        I told you that you never help.           | never  | false
        You said you would come and you lied.     | lied   | false
        That song goes you never loved me.        | never  | true
        Watching the one where she screams you never loved me. | never | true
        Humming you don't bring me flowers.       | bring  | true
        I screamed because you never listen.      | never  | false
        You never sing to me.                     | never  | false
        My mum was like you better not be late.   | you    | true
        It was like you had left already.         | you    | false
        """)
    void othersWordsAreTheirs(String text, String word, boolean reported) {
        Sentence sentence = TestEngine.sentence(text);
        assertThat(Frames.isReported(sentence, at(sentence, word))).isEqualTo(reported);
    }

    private static Match at(Sentence sentence, String word) {
        int at = TestEngine.indexOf(sentence, word);
        return new Match(at, at + 1, at, at + 1, Map.of());
    }
}

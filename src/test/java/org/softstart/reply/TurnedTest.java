package org.softstart.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.text.Sentence;

/** Their words, as the one who answers would say them. */
final class TurnedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            you never take my side with your mum | I never take your side with my mum
            I am burnt out from us fighting      | you're burnt out from us fighting
            I'm not your maid                    | you're not my maid
            u dont listen to me                  | I don't listen to you
            you were late and I was scared       | I was late and you were scared
            you make me feel so small            | I make you feel so small
            I hate how you talk to me            | you hate how I talk to you
            I want you to come home              | you want me to come home
            you can't even look at me            | I can't look at you
            you won't do it yourself             | I won't do it myself
            that bike of yours was mine          | that bike of mine was yours
            I know what you are                  | you know what I am
            saw you liked her photos again      | saw I liked her photos again
            let you put it away                  | let me put it away
            he never listens to his mother       | he never listens to his mother
            """)
    void turns(String theirs, String ours) {
        Sentence sentence = TestEngine.parsed(theirs);
        assertThat(new Turned(sentence).words(0, sentence.size())).isEqualTo(ours);
    }
}

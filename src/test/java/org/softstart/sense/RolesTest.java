package org.softstart.sense;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.text.Sentence;

final class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        You came home, slammed the door and ignored me.  | ignored  | PARTNER
        My boss never listens to anyone.                 | listens  | THIRD
        I forgot the milk.                               | forgot   | SELF
        We missed the train.                             | missed   | US
        You lied to me.                                  | lied     | PARTNER
        My ex lied to me for years.                      | lied     | THIRD
        """)
    void findsWhoDoesIt(String text, String verb, Role expected) {
        Sentence sentence = TestEngine.parsed(text);
        assertThat(Roles.subject(sentence, TestEngine.indexOf(sentence, verb))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        You lied to me.               | lied   | true
        You ignored us all evening.   | ignored | true
        You ignored my mother.        | ignored | true
        You lied to your boss.        | lied   | false
        """)
    void findsToWhomItIsDone(String text, String verb, boolean toWriter) {
        Sentence sentence = TestEngine.parsed(text);
        assertThat(Roles.isDoneToWriter(sentence, TestEngine.indexOf(sentence, verb)))
                .isEqualTo(toWriter);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        I told you yesterday.          | true
        Thank you for tea.             | true
        I'm with you on this.          | true
        You told me yesterday.         | false
        I know you lied.               | false
        because you left               | false
        """)
    void knowsAYouThatIsNoSubject(String text, boolean object) {
        Sentence sentence = TestEngine.sentence(text);
        assertThat(Addressee.isNotPartnerSubject(sentence, TestEngine.indexOf(sentence, "you")))
                .isEqualTo(object);
    }
}

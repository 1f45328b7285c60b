package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;

/** What a sentence is about, in the writer's words. */
final class TopicsTest {
    private final Topics topics = new Topics(new Labels(TestEngine.lexicon()));

    private String topic(String text) {
        return topics.of(TestEngine.parsed(text), Said.Sort.TOPIC)
                .map(said -> said.blanks().get("thing"))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            You will pay for the damage to my car. | the damage to my car
            You told me the MOT was sorted and it ran out. | the MOT
            We need to have a conversation about your drinking. | your drinking
            What the fuck did you say to Kelly about me | Kelly
            You sold my nana's ring. | my nana's ring
            You had a secret account the whole time. | the secret account
            There's nothing to discuss about Canada. | Canada
            Our sex life is a disaster. | our sex life
            You hid the letter from the council. | the letter from the council
            """)
    void findsWhatItIsAbout(String text, String thing) {
        assertThat(topic(text)).isEqualTo(thing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You never listen, Kieran.",
                "What the hell is wrong with you?",
                "You're a waste of space and everyone knows it.",
                "You act like a lodger.",
                "If your heart was still here you would find a stamp.",
                "I don't remember putting it to a vote.",
                "My stomach turns, knowing what you kept from me.",
                "I'm not your therapist.",
                "Grow up Simon",
                "You've got a real mean streak."
            })
    void namesNothingRatherThanSomebodyOrAnInsult(String text) {
        assertThat(topic(text)).isEmpty();
    }

    @Test
    void listsSeveralThings() {
        assertThat(topics.listed(
                        List.of(TestEngine.parsed("I paid the gas, I paid the rent, I paid the school shoes."))))
                .containsExactly("the gas", "the rent", "the school shoes");
    }
}

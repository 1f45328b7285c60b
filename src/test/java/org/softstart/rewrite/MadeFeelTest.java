package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody was made to feel is told as felt. */
final class MadeFeelTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You make me feel like a thief for buying shoes. | I feel like a thief for buying shoes.",
                "you always make me feel guilty for seeing my friends | I feel guilty for seeing my friends.",
                "You made me feel two inches tall in front of Dad! | I felt two inches tall in front of Dad.",
                "honestly, you’re making me so miserable | I'm so miserable.",
                "And you make me so mad about that bloody garage. | I get so mad about that garage.",
                "u made me so nervous before the exam | I was so nervous before the exam."
            })
    void becomesOnesOwn(String sentence, String told) {
        assertThat(MadeFeel.of(sentence)).contains(told).allMatch(one -> one.startsWith(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You make me sick.",
                "You made me lie to my own work.",
                "You make me want to scream at you.",
                "You make me feel like I hate you.",
                "He makes me feel small.",
                "You make me laugh.",
                "Why do you make me feel so small?"
            })
    void leavesAloneWhatIsNoFeelingOrAVerdict(String sentence) {
        assertThat(MadeFeel.of(sentence)).isEmpty();
    }
}

package org.softstart.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;

final class VerbsTest {
    private final Verbs verbs = new Verbs(TestEngine.lexicon().table("irregular-verbs"));

    @ParameterizedTest
    @CsvSource({
        "help, helping, helped",
        "lie, lying, lied",
        "put, putting, put",
        "nag, nagging, nagged",
        "snog, snogging, snogged",
        "forget, forgetting, forgot",
        "cancel, cancelling, cancelled",
        "listen, listening, listened",
        "tidy, tidying, tidied",
        "ring, ringing, rang",
        "pay, paying, paid",
        "be, being, were",
        "panic, panicking, panicked",
        "leave, leaving, left",
        "quit, quitting, quit",
        "fix, fixing, fixed",
        "show, showing, showed",
        "eat, eating, ate",
        "look, looking, looked",
        "clean, cleaning, cleaned",
        "agree, agreeing, agreed",
        "do, doing, did"
    })
    void knowsTheFormsOfAVerb(String base, String gerund, String past) {
        assertThat(verbs.gerund(base)).isEqualTo(gerund);
        assertThat(verbs.past(base)).isEqualTo(past);
    }
}

package org.softstart.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.softstart.TestEngine;
import org.softstart.text.Sentence;

final class TokenPatternTest {
    private static final TermList FILLERS = new TermList(List.of("just", "really"));
    private static final Map<String, TermList> LISTS =
            Map.of("bad", new TermList(List.of("let me down", "lie", "~forget")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
        you never <VERB>            ; You never help me.                 ; true
        you never <VERB>            ; You just never help me.            ; true
        you never <VERB>            ; I never help you.                  ; false
        you ~forget                 ; You forgot again.                  ; true
        you {bad}                   ; You let me down.                   ; true
        you {bad}                   ; You lied.                          ; false
        you {~bad}                  ; You lied.                          ; true
        you ..2 late                ; You were very late.                ; true
        you ..2 late                ; You came home very very late.      ; false
        you ...6 late               ; You came, as ever, late.           ; true
        ^ you never                 ; And honestly you never call.       ; true
        ^ you never                 ; I told you never again.            ; false
        whatever $$                 ; Whatever.                          ; true
        whatever $$                 ; Whatever you like.                 ; false
        you (lied|cheated on me)    ; You cheated on me.                 ; true
        you are !my/!our so         ; You are so late.                   ; true
        why !(do not we) do         ; Why do you do that?                ; true
        so? you left                ; You left.                          ; true
        really \\?                  ; Really?                            ; true
        <VERB.ing> me               ; Stop ignoring me.                  ; true
        """)
    void matchesWhatItSays(String pattern, String text, boolean matches) {
        Sentence sentence = TestEngine.sentence(text);
        assertThat(PatternParser.parse(pattern, LISTS, new CollectedSets())
                        .findAll(sentence, FILLERS)
                        .isEmpty())
                .isEqualTo(!matches);
    }

    @Test
    void remembersWhatItCaptured() {
        Sentence sentence = TestEngine.sentence("You never help with dinner.");
        Match match = PatternParser.parse("you never act=<VERB> [[with thing=<NOUN>]]", LISTS, new CollectedSets())
                .findAll(sentence, FILLERS)
                .get(0);
        assertThat(match.captures())
                .containsEntry("act", new Match.Range(2, 3))
                .containsEntry("thing", new Match.Range(4, 5));
        assertThat(match.markStart()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"you don't", "You never", "{nolist}", "(you", "you)", "<VERBS>", "you (", ""})
    void refusesWhatItCannotRead(String pattern) {
        assertThatThrownBy(() -> PatternParser.parse(pattern, LISTS, new CollectedSets()))
                .isInstanceOf(LexiconException.class);
    }

    /** What a pattern is said to need may only leave out sentences that cannot match. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
        you (lied|cheated)      ; [[[you], [cheated, lied]]]
        you are so? ~late \\?    ; [[[you], [are], [late], [?]]]
        you left|he left        ; [[[you], [left]], [[he], [left]]]
        {bad} _                 ; [[[forget, let, lie]]]
        <VERB> _                ; [[]]
        """)
    void needsAreNecessary(String pattern, String needs) {
        assertThat(PatternParser.parse(pattern, LISTS, new CollectedSets()).needs().ways().stream()
                        .map(way -> way.stream().map(TreeSet::new).toList())
                        .toList())
                .hasToString(needs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
        you never               ; [you]
        ^ so? you never         ; [so, you]
        ^^ !my [[you/he late]]  ; [he, you]
        (you|your <NOUN>) lied  ; [you, your]
        who=(he|she)? left      ; none
        (so|well)+ what         ; [so, well]
        {bad} me                ; [forget, let, lie]
        <VERB> me               ; none
        ..2 me                  ; none
        """)
    void knowsHowAMatchBegins(String pattern, String starts) {
        assertThat(PatternParser.parse(pattern, LISTS, new CollectedSets())
                        .needs()
                        .starts()
                        .map(words -> new TreeSet<>(words).toString())
                        .orElse("none"))
                .isEqualTo(starts);
    }
}

package org.softstart.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Span;

/** How letters become sentences, clauses and words. */
final class ReadingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        You don't listen.           | you do not listen .
        u dont listen               | you do not listen
        ur so mean                  | you are so mean
        You’re late                 | you are late
        I can't, won't and shan't   | i can not , will not and shall not
        idk why                     | i do not know why
        you'd better go             | you had better go
        you'd love it               | you would love it
        It's Tom's turn             | it is tom 's turn
        sooooo tired                | so tired
        Let's go                    | let us go
        gonna be late               | going to be late
        """)
    void opensUpSpellings(String text, String expected) {
        List<Token> tokens = TestEngine.sentence(text).tokens();
        assertThat(tokens.stream().map(Token::norm).collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void keepsTheLettersOfContractions() {
        Sentence sentence = TestEngine.sentence("You don't listen");
        assertThat(sentence.token(1).span()).isEqualTo(new Span(4, 6));
        assertThat(sentence.token(2).span()).isEqualTo(new Span(6, 9));
    }

    @Test
    void emojiAndInvisibleMarksDoNotShiftOffsets() {
        String text = "Hi 😂\u200B love. You\u200B never listen.";
        AnnotatedDraft draft = TestEngine.annotate(text, Depth.QUICK);
        int last = draft.sentences().size() - 1;
        assertThat(draft.locate(last).of(text)).isEqualTo("You\u200B never listen.");
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        AnnotatedDraft draft = TestEngine.annotate("Dear Sam,\r\nYou never listen.\r\nLove, Jo", Depth.QUICK);
        assertThat(draft.sentences()).hasSize(3);
        assertThat(draft.isOpening(1)).isTrue();
    }

    @Test
    void aWrappedLineDoesNotEndASentence() {
        String text =
                "When we sat down on Tuesday to talk about the summer and the money I felt\nthat we both wanted the same.";
        assertThat(TestEngine.annotate(text, Depth.QUICK).sentences()).hasSize(1);
    }

    @Test
    void clausesBeginWhereASubjectFollows() {
        Sentence sentence = TestEngine.sentence("you said you would come and you did not and i felt so stupid waiting");
        assertThat(sentence.clauses()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
        You said "you never listen" to me.    | never  | true
        You said 'you never listen' to me.    | never  | true
        > you never listen                    | never  | true
        ♪ you never listen                    | never  | true
        It's the kids' turn and you never do. | never  | false
        """)
    void masksQuotations(String text, String word, boolean quoted) {
        AnnotatedDraft draft = TestEngine.annotate(text, Depth.QUICK);
        for (int s = 0; s < draft.sentences().size(); s++) {
            for (Token token : draft.sentence(s).tokens()) {
                if (token.is(word)) {
                    assertThat(draft.isQuoted(s, token.span())).isEqualTo(quoted);
                }
            }
        }
    }

    @Test
    void countsWordsAsReadersDo() {
        assertThat(TestEngine.annotate("I don't know, it's late!", Depth.QUICK).words())
                .isEqualTo(5);
    }
}

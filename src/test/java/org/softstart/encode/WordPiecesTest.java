package org.softstart.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The numbers are those that the vocabulary's own tokenizer gives, as far as both know a mark. */
final class WordPiecesTest {
    private static WordPieces pieces;

    @BeforeAll
    static void read() throws IOException {
        pieces = WordPieces.read(Files.readAllBytes(Path.of("models/encoder-words.txt")));
    }

    @Test
    void knownWordsAreOnePiece() {
        assertThat(pieces.of("You never help.")).containsExactly(2017, 2196, 2393, 1012);
    }

    @Test
    void unknownWordsFallIntoPieces() {
        assertThat(pieces.of("unloading")).containsExactly(4895, 18570);
    }

    @Test
    void marksStandForThemselves() {
        assertThat(pieces.of("Don't...?!")).containsExactly(2123, 1005, 1056, 1012, 1012, 1012, 1029, 999);
        assertThat(pieces.of("a_b")).containsExactly(1037, 1035, 1038);
    }

    @Test
    void caseAccentsAndCurlyQuotesMakeNoDifference() {
        assertThat(pieces.of("“It’s our CAFÉ”")).containsExactly(pieces.of("\"it's our cafe\""));
    }

    @Test
    void whatCannotBePiecedTogetherIsUnknownAsAWhole() {
        assertThat(pieces.of("\uD83D\uDE42")).containsExactly(100);
        assertThat(pieces.of("x".repeat(101))).containsExactly(100);
    }

    @Test
    void blanksAreNothing() {
        assertThat(pieces.of(" \u00A0\n")).isEmpty();
        assertThat(pieces.of("")).isEmpty();
    }
}

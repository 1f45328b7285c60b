package org.softstart.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.softstart.app.Home;
import org.softstart.app.Labelled;
import org.softstart.encode.WordPieces;
import org.softstart.model.Category;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Span;
import org.softstart.train.Heads;

/** The readers' labels, laid on the sentences that a check would see. */
final class MessageReaderTest {
    private static final String TEXT = "Thank you for tea. You never help. Stay safe tonight.";
    private static final Span SECOND = new Span(19, 34);

    private static MessageReader reader;

    @BeforeAll
    static void read() throws IOException {
        Home home = Home.at(Path.of(""));
        reader = new MessageReader(
                home.annotator(home.lexicon()),
                WordPieces.read(Files.readAllBytes(Path.of("models/encoder-words.txt"))));
    }

    @Test
    void headsStandInTheOrderThatTheProductKnows() {
        assertThat(Heads.ofSentences())
                .containsExactly(
                        "any",
                        "acute",
                        "harsh-start-up",
                        "blame",
                        "demand",
                        "contempt",
                        "fixing",
                        "defensiveness",
                        "stonewalling",
                        "invalidating",
                        "unclear-ask",
                        "safety");
        assertThat(Heads.ofMessages()).containsExactly("anxious-overload", "kitchen-sink");
    }

    @Test
    void aLabelHoldsInItsSentenceOnly() {
        Message message = message(List.of(label(Category.BLAME, Optional.empty(), SECOND)), List.of());
        assertThat(message.pieces().length).isEqualTo(3);
        assertThat(of(message, "blame")).containsExactly(0, 1, 0);
        assertThat(of(message, "any")).containsExactly(0, 1, 0);
        assertThat(message.whole()).containsExactly(0, 0, 1);
        assertThat(message.verdict()).isEqualTo("concerning");
    }

    @Test
    void whatOneReaderAloneHeardIsOpen() {
        Message message = message(List.of(), List.of(label(Category.BLAME, Optional.empty(), SECOND)));
        assertThat(of(message, "blame")).containsExactly(0, -1, 0);
        assertThat(of(message, "any")).containsExactly(0, -1, 0);
        assertThat(message.whole()).containsExactly(0, 0, -1);
        assertThat(message.verdict()).isEqualTo("open");
    }

    @Test
    void dangerIsAcuteByItsLevel() {
        assertThat(acute(Optional.of(SafetyLevel.S3))).containsExactly(0, 1, 0);
        assertThat(acute(Optional.of(SafetyLevel.S2))).containsExactly(0, 0, 0);
        assertThat(acute(Optional.empty())).containsExactly(0, -1, 0);
    }

    @Test
    void withoutLabelsAMessageIsClean() {
        Message message = message(List.of(), List.of());
        assertThat(message.verdict()).isEqualTo("clean");
        assertThat(message.whole()).containsExactly(0, 0, 0);
    }

    private static byte[] acute(Optional<SafetyLevel> level) {
        return of(message(List.of(label(Category.SAFETY, level, SECOND)), List.of()), "acute");
    }

    private static byte[] of(Message message, String head) {
        int index = Heads.ofSentences().indexOf(head);
        byte[] column = new byte[message.labels().length];
        for (int s = 0; s < column.length; s++) {
            column[s] = message.labels()[s][index];
        }
        return column;
    }

    private static Labelled.Label label(Category category, Optional<SafetyLevel> level, Span span) {
        return new Labelled.Label(category, "", level, "null", span);
    }

    private static Message message(List<Labelled.Label> must, List<Labelled.Label> may) {
        return reader.read(new Labelled("a", "01", new Draft(DraftKind.TEXT, TEXT), "", must, may));
    }
}

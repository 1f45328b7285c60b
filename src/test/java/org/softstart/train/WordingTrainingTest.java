package org.softstart.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.learn.WordingJudgement;
import org.softstart.model.SetupException;

/** What is learned from marked wordings, measured on messages of writers and with readers it has not met. */
final class WordingTrainingTest {
    private static final Path MARKS = Path.of("src/main/marks");
    private static final Path SHIPPED = Path.of("models/wordings.bin");

    private static List<MarkedWordings> strangers(Path folder, String reader) throws IOException {
        Files.copy(Path.of("src/test/resources/marks/strangers-" + reader + ".jsonl"), folder.resolve("m.jsonl"));
        return MarkedWordings.read(folder);
    }

    private static byte[] bytes(WordingJudgement judgement) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        judgement.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static double sent(List<MarkedWordings> messages, Comparator<MarkedWordings.Marked> order) {
        return messages.stream()
                .mapToInt(message -> message.wordings().stream()
                        .sorted(order)
                        .findFirst()
                        .orElseThrow()
                        .mark())
                .filter(mark -> mark == 3)
                .count();
    }

    @Test
    void shippedOneIsWhatTheMarksTeach() throws IOException {
        assertThat(bytes(WordingTraining.of(MARKS).train())).isEqualTo(Files.readAllBytes(SHIPPED));
    }

    @Test
    void strangersWouldRatherSendWhatItPutsFirst(@TempDir Path first, @TempDir Path second) throws IOException {
        WordingJudgement judgement = WordingJudgement.read(ByteBuffer.wrap(Files.readAllBytes(SHIPPED)));
        for (List<MarkedWordings> messages : List.of(strangers(first, "a"), strangers(second, "b"))) {
            double before = sent(messages, (one, other) -> 0);
            double after = sent(messages, Comparator.comparing(one -> -judgement.mark(one.signs())));

            assertThat(after).isGreaterThan(before * 1.05);
        }
    }

    @Test
    void brokenMarksAreNamed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("marks.jsonl"), "{\"id\":\"x\",\"text\":\"secret words\"}\n");

        assertThatThrownBy(() -> WordingTraining.of(folder))
                .isInstanceOf(SetupException.class)
                .hasMessageContaining("line 1 holds no marked wordings")
                .hasMessageNotContaining("secret");
    }
}

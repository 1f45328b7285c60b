package org.softstart.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class EncoderTest {
    private static ByteBuffer network;
    private static byte[] words;
    private static Encoder encoder;

    @BeforeAll
    static void load() throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of("models", "encoder.onnx"))) {
            network = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
        words = Files.readAllBytes(Path.of("models", "encoder-words.txt"));
        encoder = Encoder.of(network, words);
    }

    private static float any(String... sentences) {
        return encoder.of(List.of(sentences)).get(sentences.length - 1)[0];
    }

    @Test
    void hearsWhatNoWordSays() {
        assertThat(any("Nice that you had time for the gym while I sat in A&E with your son."))
                .isGreaterThan(any("Glad you had time for the gym, I sat in A&E with our son and he's fine."));
    }

    @Test
    void hearsASentenceInItsSurroundings() {
        assertThat(any("You forgot the kids at school again.", "Well done."))
                .isGreaterThan(any("You passed your driving test.", "Well done."));
    }

    @Test
    void whatMeansTheSameLiesClose() {
        float[] asked = encoder.sense(List.of("Could you take the bins out on Thursday?"));
        float[] askedOtherwise = encoder.sense(List.of("Would you mind putting the rubbish out tomorrow?"));
        float[] scorned = encoder.sense(List.of("Nice of you to notice that bins exist."));
        assertThat(distance(asked, askedOtherwise)).isLessThan(distance(asked, scorned));
        assertThat(encoder.sense(List.of())).isEmpty();
    }

    private static double distance(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.pow(one[i] - other[i], 2);
        }
        return Math.sqrt(sum);
    }

    @Test
    void saysAsMuchOfEachSentence() {
        List<float[]> heard = encoder.of(List.of("Hello.", "", "🎉", "How are you?"));
        assertThat(heard).hasSize(4).allSatisfy(sentence -> assertThat(sentence).hasSize(heard.get(0).length));
        assertThat(encoder.of(List.of())).isEmpty();
    }

    @Test
    void saysTheSameAgain() {
        List<String> draft = List.of("You never help with the bath.", "I'm tired.");
        List<float[]> first = Encoder.of(network, words).of(draft);
        List<float[]> second = encoder.of(draft);
        for (int s = 0; s < draft.size(); s++) {
            assertThat(second.get(s)).containsExactly(first.get(s));
        }
    }

    @Test
    void refusesAnythingElse() {
        assertThatThrownBy(() -> Encoder.of(ByteBuffer.allocateDirect(100), words))
                .isInstanceOf(EncoderException.class)
                .hasMessageContaining("encoder cannot be loaded");
    }
}

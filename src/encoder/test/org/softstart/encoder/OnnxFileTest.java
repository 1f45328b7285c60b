package org.softstart.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is written says what was trained, and nearly so with weights of one byte. */
final class OnnxFileTest {
    private static final Random RANDOM = new Random(3);
    private static List<Passage> passages;
    private static Weights weights;
    private static float[] trained;

    @BeforeAll
    static void read() throws IOException {
        String cache = Path.of("target/encoder/djl").toAbsolutePath().toString();
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("DJL_CACHE_DIR", cache);
        System.setProperty("ENGINE_CACHE_DIR", cache);
        weights = Weights.atStart(2, 1);
        // Heads that say something, as trained ones do.
        float[] heads = weights.get("sentences.weight").values();
        for (int i = 0; i < heads.length; i++) {
            heads[i] *= 5;
        }
        passages = IntStream.range(1, 12).mapToObj(OnnxFileTest::passage).toList();
        Batch batch = new Batch(passages);
        try (Network network = new Network(weights);
                NDManager scratch = network.manager().newSubManager()) {
            scratch.tempAttachAll(network.arrays());
            trained = network.read(batch, scratch).sentences().toFloatArray();
        }
    }

    private static Passage passage(int sentences) {
        int[][] pieces = new int[sentences][];
        for (int s = 0; s < sentences; s++) {
            pieces[s] = RANDOM.ints(1 + RANDOM.nextInt(14), 1996, 12000).toArray();
        }
        Message message = new Message("a", "01", "clean", pieces, new byte[sentences][12], new byte[3]);
        return Passage.of(message).get(0);
    }

    @Test
    void theLabelsDiffer() {
        float[] sorted = probabilities(trained);
        Arrays.sort(sorted);
        assertThat(sorted[sorted.length - 1] - sorted[0]).isGreaterThan(0.1f);
    }

    @Test
    void asTrainedItSaysTheSame() {
        assertThat(difference(OnnxFile.Precision.WHOLE)).isLessThan(1e-4);
    }

    @Test
    void inBytesItSaysNearlyTheSame() {
        assertThat(difference(OnnxFile.Precision.BYTES)).isLessThan(0.02);
    }

    @Test
    void theSameWeightsGiveTheSameBytes() {
        assertThat(OnnxFile.of(weights, OnnxFile.Precision.BYTES))
                .isEqualTo(OnnxFile.of(weights, OnnxFile.Precision.BYTES));
    }

    /** The mean absolute difference of probabilities from the network's. */
    private static double difference(OnnxFile.Precision precision) {
        double sum = 0;
        int at = 0;
        try (OnnxReader reader = new OnnxReader(OnnxFile.of(weights, precision))) {
            float[] expected = probabilities(trained);
            for (Passage passage : passages) {
                OnnxReader.Heard heard = reader.read(passage);
                assertThat(heard.message()).hasSize(3);
                for (float[] sentence : heard.sentences()) {
                    for (float probability : probabilities(sentence)) {
                        sum += Math.abs(probability - expected[at++]);
                    }
                }
            }
        }
        assertThat(at).isEqualTo(trained.length);
        return sum / at;
    }

    private static float[] probabilities(float[] logOdds) {
        float[] probabilities = new float[logOdds.length];
        for (int i = 0; i < logOdds.length; i++) {
            probabilities[i] = (float) (1 / (1 + Math.exp(-logOdds[i])));
        }
        return probabilities;
    }
}

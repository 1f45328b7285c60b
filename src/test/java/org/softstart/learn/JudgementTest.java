package org.softstart.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JudgementTest {
    private static final LinearModel MODEL = new LinearModel(
            List.of("any", "blame"), new long[] {3, 5, 9}, new float[] {2, -1, 0.5f, 1, -3, 4}, new float[] {-1, 0});

    @Test
    void addsUpWhatItKnows() {
        // Of the features 3, 4 and 9 it knows two, each worth the root of a half; weights are whole numbers of one
        // byte.
        double[] probabilities = MODEL.probabilities(new long[] {3, 4, 9});
        double root = Math.sqrt(0.5);
        assertThat(probabilities[0]).isCloseTo(logistic((2 - 3) * root - 1), within(0.01));
        assertThat(probabilities[1]).isCloseTo(logistic((-1 + 4) * root), within(0.01));
    }

    @Test
    void saysWhatItUsuallySaysOfWhatItDoesNotKnow() {
        assertThat(MODEL.probabilities(new long[] {1})[0]).isCloseTo(logistic(-1), within(1e-6));
    }

    private static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Judgement written = new Judgement(
                MODEL,
                MODEL,
                Map.of("blame", MODEL),
                Map.of(Judgement.ANY, new Judgement.Limits(0.25, 0.5, 0.75)),
                Map.of(Judgement.ANY, new Blend(0.5, 0.75, -1)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        written.write(new DataOutputStream(bytes));
        Judgement read = Judgement.read(ByteBuffer.wrap(bytes.toByteArray()));
        assertThat(read.heads()).containsExactly("any", "blame");
        assertThat(read.limits()).isEqualTo(written.limits());
        assertThat(read.blends()).isEqualTo(written.blends());
        assertThat(read.fittingRules("blame", new long[] {9})).containsExactly("blame", "any");
        assertThat(read.fittingRules("demand", new long[] {9})).isEmpty();
        assertThat(read.sentences().probabilities(new long[] {3, 9})).isEqualTo(MODEL.probabilities(new long[] {3, 9}));
    }

    @Test
    void weighsWhatIsHeard() {
        Judgement judgement =
                new Judgement(MODEL, MODEL, Map.of(), Map.of(), Map.of(Judgement.ANY, new Blend(0.5, 2, -1)));
        long[] features = {3, 9};
        double alone = MODEL.probabilities(features)[0];
        double[] both = judgement.probabilities(features, List.of(1.5f, 9f));
        assertThat(both[0]).isCloseTo(logistic(0.5 * Blend.logOdds(alone) + 2 * 1.5 - 1), within(1e-6));
        assertThat(both[1]).isEqualTo(MODEL.probabilities(features)[1]);
        assertThat(judgement.probabilities(features, List.of())).isEqualTo(MODEL.probabilities(features));
    }

    @Test
    void refusesWhatIsNoJudgement() {
        assertThatThrownBy(() -> Judgement.read(ByteBuffer.wrap(new byte[8])))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

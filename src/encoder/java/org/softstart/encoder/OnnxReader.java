package org.softstart.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads passages as the product will: by ONNX Runtime, one at a time. Thread-safe. */
final class OnnxReader implements AutoCloseable {
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    OnnxReader(byte[] model) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model, options);
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** The log-odds of each sentence and of the message. */
    record Heard(float[][] sentences, float[] message) {}

    /** Reads a message in as many passages as it takes; what is said of the message is said by the first. */
    Heard read(Message message) {
        List<Heard> parts = Passage.of(message).stream().map(this::read).toList();
        float[][] sentences =
                parts.stream().flatMap(part -> Arrays.stream(part.sentences())).toArray(float[][]::new);
        return new Heard(sentences, parts.get(0).message());
    }

    Heard read(Passage passage) {
        long[] ids = passage.ids();
        int rows = passage.pieces().length + 1;
        float[] pool = new float[rows * ids.length];
        passage.pool(pool, 0, ids.length);
        Arrays.fill(pool, pool.length - ids.length, pool.length, 1f / ids.length);
        try (OnnxTensor pieces = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {ids.length});
                OnnxTensor means =
                        OnnxTensor.createTensor(environment, FloatBuffer.wrap(pool), new long[] {rows, ids.length});
                OrtSession.Result result = session.run(Map.of("ids", pieces, "pool", means))) {
            return new Heard((float[][]) result.get("sentences").orElseThrow().getValue(), (float[])
                    result.get("message").orElseThrow().getValue());
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model cannot be put away", e);
        }
    }
}

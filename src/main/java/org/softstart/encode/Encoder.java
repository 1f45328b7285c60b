package org.softstart.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.softstart.learn.Hearing;
import org.softstart.text.LruCache;

/**
 * A small transformer that reads a few sentences together and says of each how much it sounds like every kind of concern. Runs
 * on ONNX Runtime. Thread-safe.
 */
public final class Encoder implements Hearing {
    private static final int REMEMBERED = 512;
    private static final Gate GATE = new Gate();

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;
    private final LruCache<String, int[]> cut = new LruCache<>(8 * REMEMBERED);
    private final LruCache<Window, Sound> heard = new LruCache<>(REMEMBERED);

    /**
     * How a window sounds.
     *
     * @param sentences how much each sentence sounds like every kind of concern
     * @param sense where all of it together lies among everything that could be said
     */
    private record Sound(float[][] sentences, float[] sense) {}

    private Encoder(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /**
     * @param model an ONNX file in a direct buffer, with the inputs {@code ids} and {@code pool} and the outputs {@code sentences} and
     *     {@code sense}
     * @param words the vocabulary, one piece a line
     * @throws EncoderException if the runtime or the model cannot be loaded
     */
    public static Encoder of(ByteBuffer model, byte[] words) {
        return GATE.during(() -> made(model, words));
    }

    /**
     * To be called before the program ends: waits for an encoder that is being made or is listening, and lets none begin
     * afterwards.
     */
    public static void finish() {
        GATE.shut();
    }

    private static Encoder made(ByteBuffer model, byte[] words) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            environment.setTelemetry(false);
            // Windows are shared among the cores instead; threads of its own would spin between them.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return new Encoder(WordPieces.read(words), environment, environment.createSession(model, options));
        } catch (OrtException | UnsatisfiedLinkError | RuntimeException e) {
            throw new EncoderException(
                    "the encoder cannot be loaded; delete the folders models/onnxruntime and target, and start again",
                    e);
        }
    }

    @Override
    public List<float[]> of(List<String> sentences) {
        List<float[]> all = new ArrayList<>();
        sounds(sentences).forEach(sound -> all.addAll(List.of(sound.sentences())));
        return all;
    }

    @Override
    public float[] sense(List<String> sentences) {
        List<Sound> sounds = sounds(sentences);
        return sounds.isEmpty() ? new float[0] : sounds.get(0).sense().clone();
    }

    private List<Sound> sounds(List<String> sentences) {
        List<Window> windows = Window.over(sentences.stream()
                .map(sentence -> cut.get(sentence, pieces::of))
                .toList());
        return heard.getAll(windows, window -> GATE.during(() -> hear(window)));
    }

    private Sound hear(Window window) {
        long[] ids = window.ids();
        float[] pool = window.pool();
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), new long[] {ids.length});
                OnnxTensor poolTensor = OnnxTensor.createTensor(
                        environment, FloatBuffer.wrap(pool), new long[] {pool.length / ids.length, ids.length});
                OrtSession.Result result = session.run(Map.of("ids", idTensor, "pool", poolTensor))) {
            float[][] sense = (float[][]) result.get("sense").orElseThrow().getValue();
            return new Sound((float[][]) result.get("sentences").orElseThrow().getValue(), sense[0]);
        } catch (OrtException e) {
            throw new EncoderException("the encoder failed", e);
        }
    }
}

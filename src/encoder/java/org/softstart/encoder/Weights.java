package org.softstart.encoder;

import ai.onnx.proto.OnnxMl;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.softstart.train.Heads;

/** The numbers of a model by name. Matrices that are multiplied with stand as outputs by inputs. */
record Weights(int layers, Map<String, Tensor> byName) {
    static final int WIDTH = 384;
    static final String WORDS = "words";
    static final String POSITIONS = "positions";
    static final String SENTENCES = "sentences";
    static final String MESSAGE = "message";
    static final String NORM = "norm";

    private static final String START = "/e5-small-v2.onnx";
    private static final int MATRICES_A_LAYER = 6;

    /** Most places carry no concern, and the first steps need not learn that. */
    private static final float RARE = -2;

    Tensor get(String name) {
        return byName.get(name);
    }

    /** The names of a layer's parts begin so. */
    static String layer(int index) {
        return "layer." + index + ".";
    }

    /** The first layers of e5-small-v2, with heads that know nothing yet. */
    static Weights atStart(int layers, long seed) throws IOException {
        Map<String, Tensor> found = new LinkedHashMap<>();
        List<Tensor> matrices = new ArrayList<>();
        try (InputStream in = Weights.class.getResourceAsStream(START)) {
            for (OnnxMl.TensorProto tensor :
                    OnnxMl.ModelProto.parseFrom(in).getGraph().getInitializerList()) {
                if (tensor.getDataType() != OnnxMl.TensorProto.DataType.FLOAT_VALUE) {
                    continue;
                }
                if (tensor.getName().startsWith("onnx::MatMul")) {
                    matrices.add(read(tensor));
                } else {
                    found.put(tensor.getName(), read(tensor));
                }
            }
        }
        Map<String, Tensor> weights = new LinkedHashMap<>();
        weights.put(WORDS, found.get("embeddings.word_embeddings.weight"));
        weights.put(
                POSITIONS,
                positions(
                        found.get("embeddings.position_embeddings.weight"),
                        found.get("embeddings.token_type_embeddings.weight")));
        put(weights, NORM, found, "embeddings.LayerNorm");
        for (int i = 0; i < layers; i++) {
            List<Tensor> own = matrices.subList(MATRICES_A_LAYER * i, MATRICES_A_LAYER * (i + 1));
            String to = layer(i);
            String from = "encoder.layer." + i + ".";
            weights.put(
                    to + "attention.weight",
                    Tensor.stacked(
                            own.get(0).transposed(),
                            own.get(1).transposed(),
                            own.get(2).transposed()));
            weights.put(
                    to + "attention.bias",
                    Tensor.stacked(
                            found.get(from + "attention.self.query.bias"),
                            found.get(from + "attention.self.key.bias"),
                            found.get(from + "attention.self.value.bias")));
            weights.put(to + "attended.weight", own.get(3).transposed());
            weights.put(to + "attended.bias", found.get(from + "attention.output.dense.bias"));
            put(weights, to + "attended.norm", found, from + "attention.output.LayerNorm");
            weights.put(to + "wide.weight", own.get(4).transposed());
            weights.put(to + "wide.bias", found.get(from + "intermediate.dense.bias"));
            weights.put(to + "narrow.weight", own.get(5).transposed());
            weights.put(to + "narrow.bias", found.get(from + "output.dense.bias"));
            put(weights, to + "narrow.norm", found, from + "output.LayerNorm");
        }
        Random random = new Random(seed);
        int heads = Heads.ofSentences().size();
        Tensor sentences = Tensor.filled(0, heads, 2 * WIDTH);
        for (int i = 0; i < sentences.values().length; i++) {
            sentences.values()[i] = (float) (0.02 * random.nextGaussian());
        }
        weights.put(SENTENCES + ".weight", sentences);
        weights.put(SENTENCES + ".bias", Tensor.filled(RARE, heads));
        Tensor message = Tensor.filled(0, MessageReader.WHOLE_HEADS, WIDTH);
        for (int i = 0; i < message.values().length; i++) {
            message.values()[i] = (float) (0.02 * random.nextGaussian());
        }
        weights.put(MESSAGE + ".weight", message);
        weights.put(MESSAGE + ".bias", Tensor.filled(0, MessageReader.WHOLE_HEADS));
        return new Weights(layers, weights);
    }

    private static void put(Map<String, Tensor> weights, String to, Map<String, Tensor> found, String from) {
        weights.put(to + ".weight", found.get(from + ".weight"));
        weights.put(to + ".bias", found.get(from + ".bias"));
    }

    /** Where a piece stands, and that it is of the first and only text. */
    private static Tensor positions(Tensor places, Tensor texts) {
        Tensor positions = places.firstRows(Passage.LONGEST);
        for (int i = 0; i < positions.values().length; i++) {
            positions.values()[i] += texts.values()[i % WIDTH];
        }
        return positions;
    }

    private static Tensor read(OnnxMl.TensorProto tensor) {
        float[] values = new float[tensor.getRawData().size() / Float.BYTES];
        tensor.getRawData()
                .asReadOnlyByteBuffer()
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return new Tensor(
                tensor.getDimsList().stream().mapToLong(Long::longValue).toArray(), values);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(layers);
        out.writeInt(byName.size());
        for (Map.Entry<String, Tensor> entry : byName.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().shape().length);
            for (long size : entry.getValue().shape()) {
                out.writeLong(size);
            }
            float[] values = entry.getValue().values();
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
            bytes.asFloatBuffer().put(values);
            out.write(bytes.array());
        }
    }

    static Weights read(DataInput in) throws IOException {
        int layers = in.readInt();
        Map<String, Tensor> byName = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            long[] shape = new long[in.readInt()];
            int length = 1;
            for (int i = 0; i < shape.length; i++) {
                shape[i] = in.readLong();
                length *= (int) shape[i];
            }
            byte[] bytes = new byte[length * Float.BYTES];
            in.readFully(bytes);
            float[] values = new float[length];
            ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
            byName.put(name, new Tensor(shape, values));
        }
        return new Weights(layers, byName);
    }
}

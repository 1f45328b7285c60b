package org.softstart.encoder;

import ai.onnx.proto.OnnxMl;
import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.softstart.train.Heads;

/**
 * Writes an encoder in the form that ONNX Runtime reads, for one passage at a time. Inputs: {@code ids}, the pieces with start
 * and end; {@code pool}, a row for each sentence that takes the mean over its pieces, and a last one that does so over all.
 * Outputs: log-odds of {@code sentences} and of the {@code message}.
 */
final class OnnxFile {
    private static final int OPERATORS = 20;
    private static final int FORMAT = 9;
    private static final int ATTENTION_HEADS = 12;
    private static final int HEAD_WIDTH = Weights.WIDTH / ATTENTION_HEADS;
    private static final float EPSILON = 1e-12f;

    private final Weights weights;
    private final Precision precision;
    private final GraphProto.Builder graph = GraphProto.newBuilder().setName("encoder");
    private int names;

    /** How exactly the large matrices are kept. */
    enum Precision {
        /** As trained, to compare with. */
        WHOLE,
        /** In one byte each; what is multiplied with them is brought to one byte as it comes. */
        BYTES
    }

    private OnnxFile(Weights weights, Precision precision) {
        this.weights = weights;
        this.precision = precision;
    }

    static byte[] of(Weights weights, Precision precision) {
        return new OnnxFile(weights, precision).write();
    }

    private byte[] write() {
        graph.addInput(value("ids", TensorProto.DataType.INT64, "pieces"));
        graph.addInput(value("pool", TensorProto.DataType.FLOAT, "rows", "pieces"));
        String x = normalized(node("Add", words(), positions()), Weights.NORM);
        for (int i = 0; i < weights.layers(); i++) {
            String layer = Weights.layer(i);
            String attended = linear(attention(x, layer), layer + "attended");
            x = normalized(node("Add", x, attended), layer + "attended.norm");
            String narrow = linear(node("Gelu", linear(x, layer + "wide")), layer + "narrow");
            x = normalized(node("Add", x, narrow), layer + "narrow.norm");
        }
        heads(node("MatMul", "pool", x));
        return OnnxMl.ModelProto.newBuilder()
                .setIrVersion(FORMAT)
                .setProducerName("softstart")
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder().setVersion(OPERATORS))
                .setGraph(graph)
                .build()
                .toByteArray();
    }

    private String words() {
        Tensor table = weights.get(Weights.WORDS);
        if (precision == Precision.WHOLE) {
            return node("Gather", floats(Weights.WORDS, table), "ids");
        }
        Bytes bytes = Bytes.ofTable(table);
        String values = bytes(Weights.WORDS, bytes.values(), table.shape());
        String scales = floats(Weights.WORDS + ".scale", new Tensor(new long[] {table.rows(), 1}, bytes.scales()));
        return node("Mul", cast(node("Gather", values, "ids")), node("Gather", scales, "ids"));
    }

    private String positions() {
        return node(
                "Slice",
                floats(Weights.POSITIONS, weights.get(Weights.POSITIONS)),
                longs("first", 0),
                node("Shape", "ids"),
                longs("rows-axis", 0));
    }

    private String attention(String x, String layer) {
        // What is asked is divided by the root of the width beforehand.
        Tensor weight = scaledFirst(weights.get(layer + "attention.weight"));
        Tensor bias = scaledFirst(weights.get(layer + "attention.bias"));
        String all = node(
                "Reshape",
                linear(x, layer + "attention", weight, bias),
                longs("attention-shape", -1, 3, ATTENTION_HEADS, HEAD_WIDTH));
        String asked = part(all, 0, 1, 0, 2);
        String keys = part(all, 1, 1, 2, 0);
        String values = part(all, 2, 1, 0, 2);
        String weighed = node(node("Softmax", node("MatMul", asked, keys)), attribute("axis", -1));
        String mixed = node(node("Transpose", node("MatMul", weighed, values)), permutation(1, 0, 2));
        return node("Reshape", mixed, longs("layer-shape", -1, Weights.WIDTH));
    }

    private static Tensor scaledFirst(Tensor tensor) {
        float[] values = tensor.values().clone();
        for (int i = 0; i < values.length / 3; i++) {
            values[i] /= (float) Math.sqrt(HEAD_WIDTH);
        }
        return new Tensor(tensor.shape(), values);
    }

    /** One of the three parts of the attention, its axes (pieces, heads, width) in another order. */
    private String part(String all, int index, int... order) {
        String part = node(node("Gather", all, scalar("part" + index, index)), attribute("axis", 1));
        return node(node("Transpose", part), permutation(order));
    }

    private void heads(String means) {
        String each = node("Slice", means, longs("first", 0), longs("last", -1), longs("rows-axis", 0));
        String whole = node("Slice", means, longs("last", -1), longs("end", Integer.MAX_VALUE), longs("rows-axis", 0));
        Tensor weight = weights.get(Weights.SENTENCES + ".weight").transposed();
        Tensor own = weight.firstRows(Weights.WIDTH);
        Tensor around = new Tensor(
                own.shape(),
                java.util.Arrays.copyOfRange(weight.values(), own.values().length, weight.values().length));
        String said = node(
                "Add",
                node("MatMul", each, floats("sentences.own", own)),
                node(
                        "Add",
                        node("MatMul", whole, floats("sentences.around", around)),
                        floats("sentences.bias", weights.get(Weights.SENTENCES + ".bias"))));
        output(
                said,
                value(
                        "sentences",
                        TensorProto.DataType.FLOAT,
                        "sentences",
                        Heads.ofSentences().size()));
        String message = node(
                "Add",
                node(
                        "MatMul",
                        whole,
                        floats(
                                "message.weight",
                                weights.get(Weights.MESSAGE + ".weight").transposed())),
                floats("message.bias", weights.get(Weights.MESSAGE + ".bias")));
        output(
                node("Reshape", message, longs("flat", -1)),
                value("message", TensorProto.DataType.FLOAT, MessageReader.WHOLE_HEADS));
        output(whole, value("sense", TensorProto.DataType.FLOAT, 1, Weights.WIDTH));
    }

    private String linear(String x, String name) {
        return linear(x, name, weights.get(name + ".weight"), weights.get(name + ".bias"));
    }

    private String linear(String x, String name, Tensor weight, Tensor bias) {
        String shift = floats(name + ".bias", bias);
        if (precision == Precision.WHOLE) {
            return node("Add", node("MatMul", x, floats(name, weight.transposed())), shift);
        }
        Bytes bytes = Bytes.ofMatrix(weight);
        int outputs = weight.rows();
        String values = bytes(name, bytes.values(), weight.columns(), outputs);
        String scales = floats(name + ".scale", new Tensor(new long[] {outputs}, bytes.scales()));
        String[] brought = {fresh(), fresh(), fresh()};
        graph.addNode(NodeProto.newBuilder()
                .setName(brought[0])
                .setOpType("DynamicQuantizeLinear")
                .addInput(x)
                .addOutput(brought[0])
                .addOutput(brought[1])
                .addOutput(brought[2]));
        String product = cast(node("MatMulInteger", brought[0], values, brought[2]));
        return node("Add", node("Mul", product, node("Mul", brought[1], scales)), shift);
    }

    private String normalized(String x, String name) {
        String normalized = node(
                "LayerNormalization",
                x,
                floats(name + ".weight", weights.get(name + ".weight")),
                floats(name + ".bias", weights.get(name + ".bias")));
        return node(
                normalized,
                AttributeProto.newBuilder()
                        .setName("epsilon")
                        .setType(AttributeProto.AttributeType.FLOAT)
                        .setF(EPSILON)
                        .build());
    }

    private String fresh() {
        return "v" + names++;
    }

    /** Adds a node with one output, and gives the name of that. */
    private String node(String operator, String... inputs) {
        String output = fresh();
        graph.addNode(NodeProto.newBuilder()
                // The runtime joins nodes under names that it makes of these.
                .setName(output)
                .setOpType(operator)
                .addAllInput(java.util.List.of(inputs))
                .addOutput(output));
        return output;
    }

    /** Gives the node that was added last, and whose output this is, an attribute. */
    private String node(String output, AttributeProto attribute) {
        graph.getNodeBuilder(graph.getNodeCount() - 1).addAttribute(attribute);
        return output;
    }

    private String cast(String x) {
        return node(node("Cast", x), attribute("to", TensorProto.DataType.FLOAT_VALUE));
    }

    private void output(String from, ValueInfoProto as) {
        graph.addNode(NodeProto.newBuilder()
                .setName(as.getName())
                .setOpType("Identity")
                .addInput(from)
                .addOutput(as.getName()));
        graph.addOutput(as);
    }

    private static AttributeProto attribute(String name, int value) {
        return AttributeProto.newBuilder()
                .setName(name)
                .setType(AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    private static AttributeProto permutation(int... order) {
        AttributeProto.Builder attribute =
                AttributeProto.newBuilder().setName("perm").setType(AttributeProto.AttributeType.INTS);
        for (int axis : order) {
            attribute.addInts(axis);
        }
        return attribute.build();
    }

    private static ValueInfoProto value(String name, TensorProto.DataType type, Object... shape) {
        TensorShapeProto.Builder dimensions = TensorShapeProto.newBuilder();
        for (Object size : shape) {
            if (size instanceof Integer known) {
                dimensions.addDimBuilder().setDimValue(known);
            } else {
                dimensions.addDimBuilder().setDimParam(size.toString());
            }
        }
        return ValueInfoProto.newBuilder()
                .setName(name)
                .setType(TypeProto.newBuilder()
                        .setTensorType(TypeProto.Tensor.newBuilder()
                                .setElemType(type.getNumber())
                                .setShape(dimensions)))
                .build();
    }

    private String floats(String name, Tensor tensor) {
        ByteBuffer bytes =
                ByteBuffer.allocate(tensor.values().length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(tensor.values());
        return constant(name, TensorProto.DataType.FLOAT_VALUE, bytes.array(), tensor.shape());
    }

    private String bytes(String name, byte[] values, long... shape) {
        return constant(name, TensorProto.DataType.INT8_VALUE, values, shape);
    }

    private String longs(String name, long... values) {
        return constant(name, TensorProto.DataType.INT64_VALUE, littleEndian(values), values.length);
    }

    private String scalar(String name, long value) {
        return constant(name, TensorProto.DataType.INT64_VALUE, littleEndian(value));
    }

    private static byte[] littleEndian(long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return bytes.array();
    }

    /** A number or table that does not change, written once under each name. */
    private String constant(String name, int type, byte[] values, long... shape) {
        if (graph.getInitializerList().stream()
                .noneMatch(known -> known.getName().equals(name))) {
            TensorProto.Builder tensor =
                    TensorProto.newBuilder().setName(name).setDataType(type).setRawData(ByteString.copyFrom(values));
            for (long size : shape) {
                tensor.addDims(size);
            }
            graph.addInitializer(tensor);
        }
        return name;
    }
}

package org.softstart.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.core.Linear;
import ai.djl.nn.norm.Dropout;
import ai.djl.nn.norm.LayerNorm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The encoder as it is trained: a few layers of a transformer under linear heads. */
final class Network implements AutoCloseable {
    private static final int ATTENTION_HEADS = 12;
    private static final int HEAD_WIDTH = Weights.WIDTH / ATTENTION_HEADS;
    private static final float EPSILON = 1e-12f;
    private static final float DROPPED = 0.1f;

    private static final Shape NORMALIZED = new Shape(Weights.WIDTH);

    private final int layers;
    private final NDManager manager;
    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private boolean learning;

    Network(Weights start) {
        layers = start.layers();
        manager = NDManager.newBaseManager("PyTorch");
        start.byName()
                .forEach((name, tensor) ->
                        weights.put(name, manager.create(tensor.values(), new Shape(tensor.shape()))));
        learned().values().forEach(weight -> weight.setRequiresGradient(true));
    }

    /** What is learned; the meanings of pieces and of their places stay as they were. */
    Map<String, NDArray> learned() {
        Map<String, NDArray> learned = new LinkedHashMap<>(weights);
        learned.keySet()
                .removeAll(List.of(Weights.WORDS, Weights.POSITIONS, Weights.NORM + ".weight", Weights.NORM + ".bias"));
        return learned;
    }

    NDManager manager() {
        return manager;
    }

    Weights weights() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        weights.forEach(
                (name, weight) -> tensors.put(name, new Tensor(weight.getShape().getShape(), weight.toFloatArray())));
        return new Weights(layers, tensors);
    }

    /** Takes over the weights of another of the same make. */
    void set(Weights others) {
        weights.forEach((name, weight) -> weight.set(others.get(name).values()));
    }

    /** Whether a part of the signals is dropped at random, so that none is relied on alone. */
    void setLearning(boolean learning) {
        this.learning = learning;
    }

    /** What the heads say of each sentence and of each passage, as log-odds. */
    record Said(NDArray sentences, NDArray passages) {}

    /**
     * Reads a batch.
     *
     * @param scratch holds what is computed
     */
    Said read(Batch batch, NDManager scratch) {
        int size = batch.size();
        int width = batch.width();
        NDArray ids = scratch.create(batch.ids(), new Shape(size, width));
        NDArray x = Embedding.embedding(ids, weight(Weights.WORDS), SparseFormat.DENSE)
                .singletonOrThrow()
                .add(weight(Weights.POSITIONS).get(new NDIndex("0:" + width)));
        x = dropped(normalized(x, Weights.NORM));
        NDArray bias = scratch.create(batch.bias(), new Shape(size, 1, 1, width));
        for (int i = 0; i < layers; i++) {
            String layer = Weights.layer(i);
            NDArray attended = linear(attention(x, bias, layer), layer + "attended");
            x = normalized(x.add(dropped(attended)), layer + "attended.norm");
            NDArray wide = Activation.gelu(linear(x, layer + "wide"));
            NDArray narrow = linear(wide, layer + "narrow");
            x = normalized(x.add(dropped(narrow)), layer + "narrow.norm");
        }
        NDArray all = x.reshape(size * (long) width, Weights.WIDTH);
        int sentences = batch.sentences();
        NDArray means = scratch.create(batch.sentencePool(), new Shape(sentences, size * (long) width))
                .matMul(all);
        NDArray wholes = scratch.create(batch.passagePool(), new Shape(size, size * (long) width))
                .matMul(all);
        NDArray around = scratch.create(batch.passageOfSentence(), new Shape(sentences, size))
                .matMul(wholes);
        return new Said(linear(means.concat(around, 1), Weights.SENTENCES), linear(wholes, Weights.MESSAGE));
    }

    private NDArray attention(NDArray x, NDArray bias, String layer) {
        long size = x.getShape().get(0);
        long width = x.getShape().get(1);
        NDArray all = linear(x, layer + "attention")
                .reshape(size, width, 3, ATTENTION_HEADS, HEAD_WIDTH)
                .transpose(2, 0, 3, 1, 4);
        NDArray asked = all.get(0).mul(1 / Math.sqrt(HEAD_WIDTH));
        NDArray weighed = asked.matMul(all.get(1).swapAxes(2, 3)).add(bias).softmax(-1);
        return weighed.matMul(all.get(2)).transpose(0, 2, 1, 3).reshape(size, width, Weights.WIDTH);
    }

    private NDArray linear(NDArray x, String name) {
        return Linear.linear(x, weight(name + ".weight"), weight(name + ".bias"))
                .singletonOrThrow();
    }

    private NDArray normalized(NDArray x, String name) {
        NDList normalized =
                LayerNorm.layerNorm(x, NORMALIZED, weight(name + ".weight"), weight(name + ".bias"), EPSILON);
        return normalized.singletonOrThrow();
    }

    private NDArray dropped(NDArray x) {
        return learning ? Dropout.dropout(x, DROPPED, true).singletonOrThrow() : x;
    }

    private NDArray weight(String name) {
        return weights.get(name);
    }

    /** All arrays, so that what is computed of them can be given away with a scratch manager. */
    NDArray[] arrays() {
        return weights.values().toArray(NDArray[]::new);
    }

    @Override
    public void close() {
        manager.close();
    }
}

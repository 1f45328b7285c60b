package org.softstart.encoder;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.training.GradientCollector;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Trains an encoder on passages. Keeps after every epoch what it has, and goes on from there when it is started again. */
final class Course {
    private static final int PIECES_A_BATCH = 2048;
    private static final double RATE = 1.5e-4;
    private static final double WARM_UP = 0.1;
    private static final double SLOWEST = 0.02;
    private static final int TOLD_EVERY = 50;

    private final Plan plan;
    private final Path kept;
    private final Consumer<String> progress;

    /**
     * How long and on how much.
     *
     * @param layers how many layers of the start model are taken
     */
    record Plan(int layers, int epochs, long seed) {}

    /**
     * @param kept the file for what it has after an epoch
     * @param progress told how far it is
     */
    Course(Plan plan, Path kept, Consumer<String> progress) {
        this.plan = plan;
        this.kept = kept;
        this.progress = progress;
    }

    Weights train(List<Passage> passages) throws IOException {
        int contents = contents(passages);
        try (Network network = new Network(Weights.atStart(plan.layers(), plan.seed()))) {
            AdamW optimizer = new AdamW(network.learned(), network.manager());
            int done = resume(network, optimizer, contents);
            int all = plan.epochs()
                    * Batch.of(passages, PIECES_A_BATCH, plan.seed()).size();
            for (int epoch = done; epoch < plan.epochs(); epoch++) {
                Engine.getEngine("PyTorch").setRandomSeed((int) plan.seed() + epoch);
                learn(network, optimizer, Batch.of(passages, PIECES_A_BATCH, plan.seed() + epoch), all);
                keep(network, optimizer, epoch + 1, contents);
            }
            return network.weights();
        }
    }

    private void learn(Network network, AdamW optimizer, List<Batch> batches, int all) throws IOException {
        long start = System.nanoTime();
        double loss = 0;
        int number = 0;
        network.setLearning(true);
        for (Batch batch : batches) {
            int step = optimizer.steps();
            double rate = RATE * Math.min(1, (step + 1) / (WARM_UP * all)) * Math.max(SLOWEST, 1 - (double) step / all);
            loss += step(network, optimizer, batch, rate);
            if (Double.isNaN(loss)) {
                // Every further step would only spread it, and the network at the end would say nothing.
                throw new IOException("the training went astray at step " + (step + 1) + "; start it again");
            }
            if (++number % TOLD_EVERY == 0 || number == batches.size()) {
                progress.accept("step %d of %d, loss %.3f, %.2f s a step"
                        .formatted(step + 1, all, loss / number, (System.nanoTime() - start) / 1e9 / number));
            }
        }
        network.setLearning(false);
    }

    private static double step(Network network, AdamW optimizer, Batch batch, double rate) {
        try (NDManager scratch = network.manager().newSubManager()) {
            scratch.tempAttachAll(network.arrays());
            double loss;
            try (GradientCollector collector = Engine.getEngine("PyTorch").newGradientCollector()) {
                Network.Said said = network.read(batch, scratch);
                NDArray missed = missed(said.sentences(), batch.sentenceLabels(), scratch)
                        .add(missed(said.passages(), batch.passageLabels(), scratch))
                        .mul(0.5f);
                collector.backward(missed);
                loss = missed.getFloat();
            }
            optimizer.step(rate, scratch);
            return loss;
        }
    }

    /** How far what was said is from the labels, on the average of all places; open ones count for nothing. */
    private static NDArray missed(NDArray said, byte[][] labels, NDManager scratch) {
        int heads = labels[0].length;
        float[] holds = new float[labels.length * heads];
        float[] known = new float[holds.length];
        for (int i = 0; i < labels.length; i++) {
            for (int h = 0; h < heads; h++) {
                holds[i * heads + h] = labels[i][h] == 1 ? 1 : 0;
                known[i * heads + h] = labels[i][h] < 0 ? 0 : 1;
            }
        }
        Shape shape = new Shape(labels.length, heads);
        return Activation.softPlus(said)
                .sub(said.mul(scratch.create(holds, shape)))
                .mul(scratch.create(known, shape))
                .sum()
                .div((float) labels.length);
    }

    /** Tells one set of passages from another. */
    private int contents(List<Passage> passages) {
        int hash = plan.hashCode();
        for (Passage passage : passages) {
            hash = 31 * hash + java.util.Arrays.deepHashCode(passage.pieces());
            hash = 31 * hash + java.util.Arrays.deepHashCode(passage.labels());
        }
        return hash;
    }

    private void keep(Network network, AdamW optimizer, int epochs, int contents) throws IOException {
        Path half = kept.resolveSibling(kept.getFileName() + ".part");
        Files.createDirectories(half.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(half)))) {
            out.writeInt(contents);
            out.writeInt(epochs);
            out.writeInt(optimizer.steps());
            network.weights().write(out);
            Map<String, Tensor> memory = new LinkedHashMap<>();
            optimizer
                    .memory()
                    .forEach((name, array) ->
                            memory.put(name, new Tensor(array.getShape().getShape(), array.toFloatArray())));
            new Weights(plan.layers(), memory).write(out);
        }
        Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** How many epochs are done. */
    private int resume(Network network, AdamW optimizer, int contents) throws IOException {
        if (!Files.exists(kept)) {
            return 0;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(kept)))) {
            if (in.readInt() != contents) {
                return 0;
            }
            int epochs = in.readInt();
            int steps = in.readInt();
            network.set(Weights.read(in));
            optimizer.resume(steps, Weights.read(in).byName());
            progress.accept("goes on after epoch " + epochs);
            return epochs;
        }
    }
}

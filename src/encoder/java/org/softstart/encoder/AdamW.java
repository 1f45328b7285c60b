package org.softstart.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** Moves weights against their gradients: Adam with the decay of weights apart from it. */
final class AdamW {
    private static final double FIRST = 0.9;
    private static final double SECOND = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double DECAY = 0.01;

    /** No step is taken on a longer gradient than that. */
    private static final double LONGEST = 1;

    /** The heads start from nothing and have further to go. */
    private static final double HEADS = 12;

    private final Map<String, NDArray> weights;
    private final Map<String, NDArray> first = new LinkedHashMap<>();
    private final Map<String, NDArray> second = new LinkedHashMap<>();
    private int steps;

    AdamW(Map<String, NDArray> weights, NDManager manager) {
        this.weights = weights;
        weights.forEach((name, weight) -> {
            first.put(name, manager.zeros(weight.getShape()));
            second.put(name, manager.zeros(weight.getShape()));
        });
    }

    /** Takes a step, and forgets the gradients. */
    void step(double rate, NDManager scratch) {
        steps++;
        Map<String, NDArray> gradients = new LinkedHashMap<>();
        double length = 0;
        for (Map.Entry<String, NDArray> entry : weights.entrySet()) {
            NDArray gradient = entry.getValue().getGradient();
            gradient.attach(scratch);
            gradients.put(entry.getKey(), gradient);
            length += gradient.square().sum().getFloat();
        }
        double factor = Math.min(1, LONGEST / (Math.sqrt(length) + 1e-6));
        double root = Math.sqrt(1 - Math.pow(SECOND, steps));
        double slowed = 1 - Math.pow(FIRST, steps);
        weights.forEach((name, weight) -> {
            NDArray gradient = gradients.get(name);
            boolean head = name.startsWith(Weights.SENTENCES) || name.startsWith(Weights.MESSAGE);
            double own = head ? HEADS * rate : rate;
            if (!head && weight.getShape().dimension() > 1) {
                weight.muli(1 - own * DECAY);
            }
            NDArray speed = first.get(name);
            NDArray size = second.get(name);
            speed.muli(FIRST).addi(gradient.mul(factor * (1 - FIRST)));
            size.muli(SECOND).addi(gradient.square().muli(factor * factor * (1 - SECOND)));
            NDArray divisor = size.sqrt();
            divisor.attach(scratch);
            NDArray move = speed.mul(own * root / slowed);
            move.attach(scratch);
            weight.subi(move.divi(divisor.addi(EPSILON * root)));
            gradient.subi(gradient);
        });
    }

    int steps() {
        return steps;
    }

    /** What it remembers, beside the weights. */
    Map<String, NDArray> memory() {
        Map<String, NDArray> memory = new LinkedHashMap<>();
        first.forEach((name, array) -> memory.put("first." + name, array));
        second.forEach((name, array) -> memory.put("second." + name, array));
        return memory;
    }

    /** Remembers what another has. */
    void resume(int steps, Map<String, Tensor> memory) {
        this.steps = steps;
        memory().forEach((name, array) -> array.set(memory.get(name).values()));
    }
}

package org.softstart.nlp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * A maximum entropy model of OpenNLP's as one table of bytes in which features are looked up where they lie. Reading a model into
 * OpenNLP's own maps makes some hundred thousand objects, most of which no message ever asks for. The probabilities are the same to the bit:
 * the same additions in the same order.
 */
final class MaxentTable extends AbstractModel {
    private static final int EMPTY = 0;

    private final ByteBuffer table;
    private final int slots;
    private final int mask;
    private final double prior;

    /** Reads what {@link #write} wrote, from where the buffer stands; the buffer is kept. */
    static MaxentTable read(ByteBuffer in) {
        String[] outcomes = new String[in.getInt()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = chars(in);
        }
        return new MaxentTable(outcomes, in);
    }

    private MaxentTable(String[] outcomes, ByteBuffer in) {
        super(new Context[0], new String[0], Map.of(), outcomes);
        this.mask = in.getInt() - 1;
        this.slots = in.position();
        this.table = in;
        this.prior = StrictMath.log(1.0 / outcomes.length);
    }

    private static String chars(ByteBuffer in) {
        char[] chars = new char[in.getShort()];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = in.getChar();
        }
        return new String(chars);
    }

    /**
     * Writes a model: its outcomes, an open hash table of places, and at each place a feature with its outcomes and weights.
     *
     * @throws IllegalArgumentException if it is not of the kind that adds up weights over a uniform prior
     */
    @SuppressWarnings("unchecked")
    static byte[] write(AbstractModel model) throws IOException {
        if (model.getModelType() != ModelType.Maxent) {
            throw new IllegalArgumentException("not a maximum entropy model");
        }
        Object[] data = model.getDataStructures();
        Map<String, Context> features = (Map<String, Context>) data[1];
        String[] outcomes = (String[]) data[2];
        int size = Integer.highestOneBit(Math.max(features.size(), 1)) * 4;
        int[] places = new int[size];
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(records);
        for (Map.Entry<String, Context> feature : features.entrySet()) {
            int slot = spread(feature.getKey().hashCode()) & (size - 1);
            while (places[slot] != EMPTY) {
                slot = (slot + 1) & (size - 1);
            }
            // Counted from one, so that no place is the empty one.
            places[slot] = records.size() + 1;
            writeChars(feature.getKey(), out);
            int[] active = feature.getValue().getOutcomes();
            double[] weights = feature.getValue().getParameters();
            out.writeByte(active.length);
            for (int i = 0; i < active.length; i++) {
                out.writeByte(active[i]);
                out.writeDouble(weights[i]);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream whole = new DataOutputStream(bytes);
        whole.writeInt(outcomes.length);
        for (String outcome : outcomes) {
            writeChars(outcome, whole);
        }
        whole.writeInt(size);
        for (int place : places) {
            whole.writeInt(place);
        }
        records.writeTo(whole);
        return bytes.toByteArray();
    }

    private static void writeChars(String text, DataOutputStream out) throws IOException {
        out.writeShort(text.length());
        out.writeChars(text);
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 15;
    }

    @Override
    public double[] eval(String[] context) {
        return eval(context, new double[getNumOutcomes()]);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
        throw new UnsupportedOperationException("features here are there or not");
    }

    @Override
    public double[] eval(String[] context, double[] sums) {
        Arrays.fill(sums, prior);
        for (String feature : context) {
            add(feature, sums);
        }
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i]);
            all += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= all;
        }
        return sums;
    }

    private void add(String feature, double[] sums) {
        int records = slots + (mask + 1) * Integer.BYTES;
        int slot = spread(feature.hashCode()) & mask;
        for (int place = placeAt(slot); place != EMPTY; place = placeAt(slot)) {
            int at = records + place - 1;
            if (isAt(at, feature)) {
                addWeights(at + Short.BYTES + feature.length() * Character.BYTES, sums);
                return;
            }
            slot = (slot + 1) & mask;
        }
    }

    private int placeAt(int slot) {
        return table.getInt(slots + slot * Integer.BYTES);
    }

    private boolean isAt(int at, String feature) {
        if (table.getShort(at) != feature.length()) {
            return false;
        }
        for (int i = 0; i < feature.length(); i++) {
            if (table.getChar(at + Short.BYTES + i * Character.BYTES) != feature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void addWeights(int at, double[] sums) {
        int active = table.get(at);
        int next = at + 1;
        for (int i = 0; i < active; i++) {
            sums[table.get(next)] += table.getDouble(next + 1);
            next += 1 + Double.BYTES;
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

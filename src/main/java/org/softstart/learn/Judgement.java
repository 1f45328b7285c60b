package org.softstart.learn;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Everything learned: whether a sentence or a message carries a concern, of which category, and which rule of that category
 * says it best.
 *
 * @param sentences the probabilities of a sentence: {@link #ANY}, then the categories
 * @param messages those of a message as a whole
 * @param rules for each category the probabilities of its rules, given that the category holds
 * @param limits for each head from which probability on it counts
 * @param blends for each head of a sentence how it is weighed against what an encoder hears; empty where there is none
 */
public record Judgement(
        LinearModel sentences,
        LinearModel messages,
        Map<String, LinearModel> rules,
        Map<String, Limits> limits,
        Map<String, Blend> blends) {

    /** The head for any concern at all. */
    public static final String ANY = "any";

    /** The head for danger that cannot wait. */
    public static final String ACUTE = "acute";

    private static final int MARK = 0x534C4A03;

    public Judgement {
        rules = Map.copyOf(rules);
        limits = Map.copyOf(limits);
        blends = Map.copyOf(blends);
    }

    /**
     * From which probability on something is said.
     *
     * @param doubt below it, what a rule has found is noted only
     * @param ask a note, put as a question
     * @param sure a finding
     */
    public record Limits(double doubt, double ask, double sure) {}

    /**
     * The probability of each head for a sentence, in the order of {@link #heads()}.
     *
     * @param heard an encoder's log-odds of each head; empty if there is none
     */
    public double[] probabilities(long[] features, List<Float> heard) {
        double[] probabilities = sentences.probabilities(features);
        for (int head = 0; head < heard.size(); head++) {
            Blend blend = blends.get(heads().get(head));
            if (blend != null) {
                probabilities[head] = blend.of(probabilities[head], heard.get(head));
            }
        }
        return probabilities;
    }

    /** The rules of a category, the best-fitting first; none if no rule of it was learned. */
    public List<String> fittingRules(String category, long[] features) {
        LinearModel model = rules.get(category);
        if (model == null) {
            return List.of();
        }
        double[] probabilities = model.probabilities(features);
        return IntStream.range(0, probabilities.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -probabilities[i]))
                .map(model.heads()::get)
                .toList();
    }

    /** Writes it. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(MARK);
        sentences.write(out);
        messages.write(out);
        out.writeInt(rules.size());
        for (Map.Entry<String, LinearModel> rule : new TreeMap<>(rules).entrySet()) {
            writeText(rule.getKey(), out);
            rule.getValue().write(out);
        }
        out.writeInt(limits.size());
        for (Map.Entry<String, Limits> limit : new TreeMap<>(limits).entrySet()) {
            writeText(limit.getKey(), out);
            out.writeDouble(limit.getValue().doubt());
            out.writeDouble(limit.getValue().ask());
            out.writeDouble(limit.getValue().sure());
        }
        out.writeInt(blends.size());
        for (Map.Entry<String, Blend> blend : new TreeMap<>(blends).entrySet()) {
            writeText(blend.getKey(), out);
            out.writeDouble(blend.getValue().features());
            out.writeDouble(blend.getValue().heard());
            out.writeDouble(blend.getValue().shift());
        }
    }

    private static void writeText(String text, DataOutput out) throws IOException {
        byte[] letters = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(letters.length);
        out.write(letters);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else; reading may end in any other runtime exception if it is damaged
     */
    public static Judgement read(ByteBuffer in) {
        if (in.getInt() != MARK) {
            throw new IllegalArgumentException("no learned judgement");
        }
        LinearModel sentences = LinearModel.read(in);
        LinearModel messages = LinearModel.read(in);
        Map<String, LinearModel> rules = new TreeMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            rules.put(readText(in), LinearModel.read(in));
        }
        Map<String, Limits> limits = new TreeMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            limits.put(readText(in), new Limits(in.getDouble(), in.getDouble(), in.getDouble()));
        }
        Map<String, Blend> blends = new TreeMap<>();
        for (int left = in.getInt(); left > 0; left--) {
            blends.put(readText(in), new Blend(in.getDouble(), in.getDouble(), in.getDouble()));
        }
        return new Judgement(sentences, messages, rules, limits, blends);
    }

    private static String readText(ByteBuffer in) {
        byte[] letters = new byte[in.getInt()];
        in.get(letters);
        return new String(letters, StandardCharsets.UTF_8);
    }

    /** The heads that judge sentences, in order. */
    public List<String> heads() {
        return sentences.heads();
    }
}

package org.softstart.nlp;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.DataOutput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/**
 * What CoreNLP's neural dependency parser has learned, as its model file gives it. Rows lie one after another in flat arrays;
 * there is one embedding row a word, a tag and a label, in this order.
 *
 * @param words numbers of the words
 * @param tags numbers of the tags, counted on from the words
 * @param labels the relations, the first of them for "none" and the second for the root
 * @param inputs how many words, tags and labels the network looks at
 * @param embeddings a row of numbers for each word, tag and label
 * @param hidden for each number of each input a row with one weight a hidden unit
 * @param bias one a hidden unit
 * @param output for each hidden unit a row with one weight a transition
 */
record ParserWeights(
        HashedStrings words,
        HashedStrings tags,
        List<String> labels,
        int inputs,
        float[] embeddings,
        float[] hidden,
        float[] bias,
        float[] output) {

    ParserWeights {
        labels = List.copyOf(labels);
    }

    /** How many transitions there are: left and right for every relation but "none", and shift. */
    int transitions() {
        return 2 * labels.size() - 1;
    }

    /** How many numbers an embedding has. */
    int width() {
        return embeddings.length / (words.size() + tags.size() + labels.size());
    }

    /**
     * Reads CoreNLP's own file: packed text, seconds of work.
     *
     * @throws ModelException if it is none
     */
    static ParserWeights ofText(byte[] packed) {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new ByteArrayInputStream(packed)), StandardCharsets.UTF_8))) {
            int words = number(in);
            int tags = number(in);
            int labels = number(in);
            int width = number(in);
            int units = number(in);
            int inputs = number(in);
            number(in);
            float[] embeddings = new float[(words + tags + labels) * width];
            List<String> names = new ArrayList<>();
            for (int row = 0; row < words + tags + labels; row++) {
                StringTokenizer line = new StringTokenizer(in.readLine(), " ");
                names.add(line.nextToken());
                fill(embeddings, row * width, line);
            }
            float[] hidden = rows(in, inputs * width, units);
            float[] bias = rows(in, 1, units);
            float[] output = rows(in, units, 2 * labels - 1);
            return new ParserWeights(
                    numbered(names, 0, words),
                    numbered(names, words, words + tags),
                    names.subList(words + tags, names.size()),
                    inputs,
                    embeddings,
                    hidden,
                    bias,
                    output);
        } catch (IOException | RuntimeException e) {
            throw new ModelException("the parser's model cannot be read; build the project again", e);
        }
    }

    private static int number(BufferedReader in) throws IOException {
        String line = in.readLine();
        return Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }

    private static float[] rows(BufferedReader in, int rows, int width) throws IOException {
        float[] numbers = new float[rows * width];
        for (int row = 0; row < rows; row++) {
            fill(numbers, row * width, new StringTokenizer(in.readLine(), " "));
        }
        return numbers;
    }

    private static void fill(float[] numbers, int from, StringTokenizer line) {
        for (int at = from; line.hasMoreTokens(); at++) {
            numbers[at] = Float.parseFloat(line.nextToken());
        }
    }

    private static HashedStrings numbered(List<String> names, int from, int to) {
        List<HashedStrings.Entry> entries = new ArrayList<>();
        for (int i = from; i < to; i++) {
            entries.add(new HashedStrings.Entry(names.get(i), i));
        }
        return HashedStrings.of(entries);
    }

    /** Writes the same numbers in a form that is read in a moment. */
    void write(DataOutput out) throws IOException {
        words.write(out);
        tags.write(out);
        byte[] names = String.join(" ", labels).getBytes(StandardCharsets.UTF_8);
        out.writeInt(names.length);
        out.write(names);
        out.writeInt(inputs);
        for (float[] numbers : List.of(embeddings, hidden, bias, output)) {
            ByteBuffer bytes = ByteBuffer.allocate(Float.BYTES * numbers.length);
            bytes.asFloatBuffer().put(numbers);
            out.writeInt(numbers.length);
            out.write(bytes.array());
        }
    }

    /** Reads what {@link #write} wrote. */
    static ParserWeights read(ByteBuffer in) {
        HashedStrings words = HashedStrings.read(in);
        HashedStrings tags = HashedStrings.read(in);
        byte[] names = new byte[in.getInt()];
        in.get(names);
        List<String> labels = Arrays.asList(new String(names, StandardCharsets.UTF_8).split(" "));
        return new ParserWeights(words, tags, labels, in.getInt(), floats(in), floats(in), floats(in), floats(in));
    }

    private static float[] floats(ByteBuffer in) {
        float[] numbers = new float[in.getInt()];
        in.asFloatBuffer().get(numbers);
        in.position(in.position() + Float.BYTES * numbers.length);
        return numbers;
    }
}

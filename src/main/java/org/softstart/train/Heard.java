package org.softstart.train;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.softstart.model.SetupException;
import org.softstart.text.TextFile;

/** What an encoder that had seen none of their writers' messages heard in messages of the corpus. */
final class Heard {
    /** Before the sentences stand the message's id, its writer and the readers' verdict. */
    private static final int FIRST_SENTENCE = 3;

    private final Map<String, double[][]> sentences;

    private Heard(Map<String, double[][]> sentences) {
        this.sentences = sentences;
    }

    /** Nothing of any message. */
    static Heard nothing() {
        return new Heard(Map.of());
    }

    /**
     * Reads what the encoder's training wrote: one message a line, and for each sentence the log-odds of each head.
     *
     * @throws SetupException if the file cannot be read or is something else
     */
    static Heard read(Path file) {
        Map<String, double[][]> sentences = new HashMap<>();
        int number = 0;
        for (String line : TextFile.lines(file, file.toString())) {
            number++;
            List<String> fields = List.of(line.split("\t", -1));
            try {
                sentences.put(
                        fields.get(0),
                        fields.subList(FIRST_SENTENCE, fields.size()).stream()
                                .map(field -> Arrays.stream(field.split(" "))
                                        .mapToDouble(Double::parseDouble)
                                        .toArray())
                                .toArray(double[][]::new));
            } catch (IndexOutOfBoundsException | NumberFormatException e) {
                throw new SetupException(file + ", line " + number + " is not what an encoder has heard", e);
            }
        }
        return new Heard(sentences);
    }

    /** The log-odds of each head for each sentence of an example; empty if the encoder was not asked, or cut it otherwise. */
    Optional<double[][]> of(Example example) {
        return Optional.ofNullable(sentences.get(example.id()))
                .filter(heard -> heard.length == example.sentences().size());
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** Where those examples stand that it knows. */
    int[] indexes(List<Example> examples) {
        return IntStream.range(0, examples.size())
                .filter(i -> of(examples.get(i)).isPresent())
                .toArray();
    }
}

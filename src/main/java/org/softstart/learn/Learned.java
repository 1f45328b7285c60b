package org.softstart.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was learned, as it is used.
 *
 * @param judgement knows words and grammar, and how to weigh them against what is heard
 * @param hearing hears sentences in their surroundings; empty if the judgement was made without
 */
public record Learned(Judgement judgement, Optional<Hearing> hearing) {

    /**
     * What the encoder hears of each sentence.
     *
     * @return log-odds in the order of {@link Judgement#heads()}; nothing for each if there is no encoder
     */
    public List<List<Float>> hear(List<String> sentences) {
        return hearing.map(ear -> ear.of(sentences).stream().map(Learned::boxed).toList())
                .orElseGet(() -> sentences.stream().map(s -> List.<Float>of()).toList());
    }

    /** Where the sentences lie among everything that could be said; nothing if there is no encoder. */
    public List<Float> sense(List<String> sentences) {
        return hearing.map(ear -> boxed(ear.sense(sentences))).orElse(List.of());
    }

    private static List<Float> boxed(float[] heard) {
        return IntStream.range(0, heard.length).mapToObj(h -> heard[h]).toList();
    }
}

package org.softstart.learn;

import java.util.List;

/** Says of sentences, read together, how much each sounds like every kind of concern. Thread-safe. */
public interface Hearing {

    /**
     * @param sentences the sentences of a draft, in order
     * @return for each the log-odds of each head, in the order of {@link Judgement#heads()}
     */
    List<float[]> of(List<String> sentences);

    /**
     * What the sentences are about and how they are said, as a place among everything that could be said: what is alike lies close
     * together. Its numbers have no names.
     *
     * @return the place of the first of them that can be read at once; of length 0 for none
     */
    float[] sense(List<String> sentences);
}

package org.softstart.learn;

import java.util.List;

/** Says of sentences, read together, how much each sounds like every kind of concern. Thread-safe. */
public interface Hearing {

    /**
     * @param sentences the sentences of a draft, in order
     * @return for each the log-odds of each head, in the order of {@link Judgement#heads()}
     */
    List<float[]> of(List<String> sentences);
}

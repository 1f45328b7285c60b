package org.softstart.train;

import java.util.Arrays;
import java.util.List;
import org.softstart.learn.Judgement;
import org.softstart.model.Category;

/** What is learned: whether a sentence carries any concern or danger, and which. */
public final class Heads {
    private Heads() {}

    /** The heads that judge sentences. */
    public static List<String> ofSentences() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(Judgement.ANY, Judgement.ACUTE),
                        Arrays.stream(Category.values())
                                .filter(c -> !c.isMessageLevel())
                                .map(Category::id))
                .toList();
    }

    /** The heads that judge whole messages. */
    public static List<String> ofMessages() {
        return Arrays.stream(Category.values())
                .filter(Category::isMessageLevel)
                .map(Category::id)
                .toList();
    }
}

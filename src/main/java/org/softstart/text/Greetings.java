package org.softstart.text;

import java.util.List;
import java.util.Set;

/** Tells a greeting ("Dear Sam,", "Hi love.") from a draft's first real sentence. */
public final class Greetings {
    private static final int LONGEST = 5;
    private static final Set<String> GREETING_WORDS = Set.of(
            "hi", "hey", "hello", "dear", "dearest", "hiya", "morning", "evening", "afternoon", "good", "my", "to");

    private final Set<String> endearments;

    public Greetings(Set<String> endearments) {
        this.endearments = Set.copyOf(endearments);
    }

    /** How many of the first sentences only greet. */
    public int count(List<Sentence> sentences) {
        int count = 0;
        while (count < sentences.size() && count < 2 && isGreeting(sentences.get(count))) {
            count++;
        }
        return count;
    }

    private boolean isGreeting(Sentence sentence) {
        int words = 0;
        boolean greets = false;
        for (Token token : sentence.tokens()) {
            if (!token.isWord()) {
                continue;
            }
            words++;
            boolean known = GREETING_WORDS.contains(token.norm()) || endearments.contains(token.norm());
            greets |= known && !token.is("my") && !token.is("to");
            boolean name = token.tag() == Tag.PROPN
                    || Character.isUpperCase(token.surface().charAt(0)) && words > 1;
            if (!known && !name) {
                return false;
            }
        }
        return greets && words <= LONGEST;
    }
}

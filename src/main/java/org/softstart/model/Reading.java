package org.softstart.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be read in a partner's message.
 *
 * @param tone how it reads as a whole
 * @param words how long it is
 * @param notice what to say of the message as a whole, if anything
 * @param reaching where they may be reaching out, in the order of the text
 * @param guesses at most three, the likeliest first
 * @param replies at most three, the best first; none where no reply should be worked on
 * @param help who can help, when the message reads as unsafe
 */
public record Reading(
        Tone tone,
        int words,
        Optional<String> notice,
        List<Reaching> reaching,
        List<Guess> guesses,
        List<Reply> replies,
        List<Help> help) {

    /** How a message reads. */
    public enum Tone {
        /** Something hurts. */
        PAIN,
        /** An apology or a fresh start, with nothing else in it. */
        REACHING,
        /** Kind. */
        WARM,
        /** Everyday. */
        PLAIN,
        /** A threat, or somebody in danger. */
        UNSAFE,
        /** Not read, because it is not in English. */
        UNREAD;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Reading {
        reaching = List.copyOf(reaching);
        guesses = List.copyOf(guesses);
        replies = List.copyOf(replies);
        help = List.copyOf(help);
    }
}

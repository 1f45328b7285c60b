package org.softstart.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Span;

/** One exercise. Its id is unique within its skill and never changes, since the learner's history refers to it. */
public sealed interface Item {
    String id();

    /** One kind sentence or two, shown after the answer. */
    String why();

    /** What the learner is shown: the line, the situation, the line with the gap. */
    String shown();

    ItemType type();

    /** Whether what it shows needs no change: learners who see only faults learn to see faults everywhere. */
    boolean isFine();

    /**
     * Tap the words that sting.
     *
     * @param text the line
     * @param stings where it stings; nowhere if the line is fine
     */
    record Spot(String id, String text, List<Span> stings, String why) implements Item {
        public Spot {
            stings = List.copyOf(stings);
        }

        @Override
        public String shown() {
            return text;
        }

        @Override
        public ItemType type() {
            return ItemType.SPOT;
        }

        @Override
        public boolean isFine() {
            return stings.isEmpty();
        }
    }

    /**
     * Put the line into one of the skill's two bins.
     *
     * @param bin where it belongs
     */
    record Sort(String id, String text, Bin bin, String why) implements Item {
        @Override
        public String shown() {
            return text;
        }

        @Override
        public ItemType type() {
            return ItemType.SORT;
        }

        @Override
        public boolean isFine() {
            return bin.holds() == Bin.Tone.GENTLE;
        }
    }

    /**
     * Choose what to say.
     *
     * @param situation what happened
     * @param options three, the best first; shown in another order
     */
    record Choose(String id, String situation, List<Option> options, String why) implements Item {
        public Choose {
            options = List.copyOf(options);
        }

        @Override
        public String shown() {
            return situation;
        }

        @Override
        public ItemType type() {
            return ItemType.CHOOSE;
        }

        @Override
        public boolean isFine() {
            return false;
        }
    }

    /**
     * Something one could say.
     *
     * @param grade what choosing it is worth: the best, one that is too soft to be understood, one that stings
     */
    record Option(String say, Grade grade, String why) {}

    /**
     * Fill the gap.
     *
     * @param text the line with {@value #GAP} in it
     * @param fits what fits, the most natural first
     * @param misfits what would sting or miss the point
     */
    record Finish(String id, String text, List<String> fits, List<String> misfits, String why) implements Item {
        static final String GAP = "___";

        public Finish {
            fits = List.copyOf(fits);
            misfits = List.copyOf(misfits);
        }

        /** The line with these words in the gap. */
        public String with(String words) {
            return text.replace(GAP, words);
        }

        @Override
        public String shown() {
            return text;
        }

        @Override
        public ItemType type() {
            return ItemType.FINISH;
        }

        @Override
        public boolean isFine() {
            return false;
        }
    }

    /**
     * Write the line anew.
     *
     * @param line what somebody was about to send
     * @param received the partner's words that it answers
     * @param version one possible version; none if the line is fine as it is
     * @param topic words of which a version that is still about the same thing has at least one
     */
    record Rewrite(
            String id, String line, Optional<String> received, Optional<String> version, Set<String> topic, String why)
            implements Item {
        public Rewrite {
            topic = Set.copyOf(topic);
        }

        @Override
        public String shown() {
            return line;
        }

        @Override
        public ItemType type() {
            return ItemType.REWRITE;
        }

        @Override
        public boolean isFine() {
            return version.isEmpty();
        }
    }

    /**
     * Cut to three sentences.
     *
     * @param keep words of what has to stay
     */
    record Trim(String id, String line, String version, Set<String> keep, String why) implements Item {
        public Trim {
            keep = Set.copyOf(keep);
        }

        @Override
        public String shown() {
            return line;
        }

        @Override
        public ItemType type() {
            return ItemType.TRIM;
        }

        @Override
        public boolean isFine() {
            return false;
        }
    }

    /** Write something of one's own; what is written is not kept unless the learner asks for it. */
    record Own(String id, String prompt, String why) implements Item {
        @Override
        public String shown() {
            return prompt;
        }

        @Override
        public ItemType type() {
            return ItemType.OWN;
        }

        @Override
        public boolean isFine() {
            return false;
        }
    }
}

package org.softstart.swing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** Two texts side by side, sentence by sentence: what they share, and which sentences of one became which of the other. */
record Comparison(List<Part> parts) {
    /** A run of text that is the same in both, or sentences that changed into others. */
    record Part(String before, String after) {
        boolean isChange() {
            return !before.equals(after);
        }

        private Part with(Part next) {
            return new Part(before + next.before, after + next.after);
        }
    }

    Comparison {
        parts = List.copyOf(parts);
    }

    static Comparison of(String before, String after) {
        Sentences old = Sentences.of(before);
        Sentences fresh = Sentences.of(after);
        List<Part> parts = new ArrayList<>();
        List<AbstractDelta<String>> deltas =
                DiffUtils.diff(old.words(), fresh.words(), true).getDeltas();
        for (AbstractDelta<String> delta : deltas) {
            Sentences from = old.part(
                    delta.getSource().getPosition(),
                    delta.getSource().getLines().size());
            Sentences to = fresh.part(
                    delta.getTarget().getPosition(),
                    delta.getTarget().getLines().size());
            if (delta.getType() == DeltaType.EQUAL) {
                for (int i = 0; i < from.size(); i++) {
                    addShared(parts, from.part(i, 1), to.part(i, 1));
                }
            } else {
                for (Pairing.Pair pair : Pairing.of(from.words(), to.words())) {
                    add(
                            parts,
                            new Part(
                                    from.part(pair.from(), pair.many()).text(),
                                    to.part(pair.to(), pair.become()).text()));
                }
            }
        }
        if (old.rest().length() + fresh.rest().length() > 0) {
            parts.add(new Part(old.rest(), fresh.rest()));
        }
        return new Comparison(runsJoined(parts));
    }

    /** A sentence that stays; where the blank before it does not, that belongs to the change before. */
    private static void addShared(List<Part> parts, Sentences from, Sentences to) {
        if (!from.gap().equals(to.gap()) && !parts.isEmpty()) {
            int last = parts.size() - 1;
            parts.set(last, parts.get(last).with(new Part(from.gap(), to.gap())));
            parts.add(new Part(from.words().get(0), to.words().get(0)));
        } else {
            add(parts, new Part(from.text(), to.text()));
        }
    }

    /** Words from nowhere are shown with the sentence they were added to. */
    private static void add(List<Part> parts, Part part) {
        int last = parts.size() - 1;
        boolean isAdded = part.before().isEmpty() && !parts.isEmpty();
        boolean followsAddition = last >= 0 && parts.get(last).before().isEmpty();
        if (isAdded || followsAddition) {
            parts.set(last, parts.get(last).with(part));
        } else {
            parts.add(part);
        }
    }

    private static List<Part> runsJoined(List<Part> parts) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            int last = joined.size() - 1;
            if (last >= 0 && !part.isChange() && !joined.get(last).isChange()) {
                joined.set(last, joined.get(last).with(part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    List<Part> changes() {
        return parts.stream().filter(Part::isChange).toList();
    }
}

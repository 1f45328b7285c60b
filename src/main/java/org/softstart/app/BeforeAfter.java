package org.softstart.app;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A draft before and after, sentence by sentence.
 *
 * @param parts what was kept, taken out and put in, in reading order
 */
public record BeforeAfter(List<Part> parts) {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?…])(?=\\s)|(?<=\\n)(?!\\n)");

    /** Whether a part is in both texts or in one of them. */
    public enum Sort {
        KEPT,
        REMOVED,
        ADDED
    }

    /**
     * A stretch of text.
     *
     * @param text the words, with the white space around them
     */
    public record Part(Sort sort, String text) {}

    public BeforeAfter {
        parts = List.copyOf(parts);
    }

    /** Compares two texts. */
    public static BeforeAfter of(String before, String after) {
        List<String> old = List.of(BETWEEN.split(before));
        List<String> now = List.of(BETWEEN.split(after));
        List<Part> parts = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(parts, Sort.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(parts, Sort.REMOVED, delta.getSource().getLines());
            add(parts, Sort.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, Sort.KEPT, old.subList(at, old.size()));
        return new BeforeAfter(parts);
    }

    private static void add(List<Part> parts, Sort sort, List<String> texts) {
        if (!texts.isEmpty()) {
            parts.add(new Part(sort, String.join("", texts)));
        }
    }
}

package org.softstart.swing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Two texts side by side: what they share, and where they differ in turn. */
record Comparison(List<Part> parts) {
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{N}'’]+|.", Pattern.DOTALL);
    /** Differences with fewer shared tokens between them are read as one. */
    private static final int APART = 7;

    /** A run of text that is the same in both, or a change from one to the other. */
    record Part(String before, String after) {
        boolean isChange() {
            return !before.equals(after);
        }
    }

    Comparison {
        parts = List.copyOf(parts);
    }

    static Comparison of(String before, String after) {
        List<String> old = tokens(before);
        List<String> fresh = tokens(after);
        List<Part> parts = new ArrayList<>();
        List<AbstractDelta<String>> deltas = DiffUtils.diff(old, fresh, true).getDeltas();
        StringBuilder changedOld = new StringBuilder();
        StringBuilder changedNew = new StringBuilder();
        AbstractDelta<String> last = deltas.isEmpty() ? null : deltas.get(deltas.size() - 1);
        for (AbstractDelta<String> delta : deltas) {
            if (delta.getType() != DeltaType.EQUAL) {
                changedOld.append(String.join("", delta.getSource().getLines()));
                changedNew.append(String.join("", delta.getTarget().getLines()));
                continue;
            }
            List<String> shared = delta.getSource().getLines();
            String text = String.join("", shared);
            boolean inside = changedOld.length() + changedNew.length() > 0 && delta != last;
            if (inside && shared.size() < APART && !text.contains("\n")) {
                changedOld.append(text);
                changedNew.append(text);
            } else {
                flush(parts, changedOld, changedNew);
                parts.add(new Part(text, text));
            }
        }
        flush(parts, changedOld, changedNew);
        return new Comparison(parts);
    }

    private static void flush(List<Part> parts, StringBuilder before, StringBuilder after) {
        if (before.length() + after.length() > 0) {
            parts.add(new Part(before.toString(), after.toString()));
            before.setLength(0);
            after.setLength(0);
        }
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
    }

    List<Part> changes() {
        return parts.stream().filter(Part::isChange).toList();
    }
}

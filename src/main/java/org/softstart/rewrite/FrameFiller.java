package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Slot;
import org.softstart.model.Span;

/** Fills the blanks of a frame with the writer's words and marks its slots. */
final class FrameFiller {
    private static final Pattern PART = Pattern.compile("\\{([a-z][a-z0-9-]*)\\??\\}|\\[([^\\]]+)\\]");
    /** The writer's words read wrongly in a new frame when they point at persons, deny, or run long. */
    private static final Pattern UNFIT = Pattern.compile(
            "(?i)\\b(me|my|i|you|your|yourself|u|ur|never|not|always|nothing|again|anymore|any more|ever|at all|any|anything|anyone|anybody|either|until|and|or|but|because)\\b|n['’]?t\\b|[!?,;:\"“”]");

    private static final int LONGEST_REST = 8;
    /** The blank for what a sentence is about, which has been looked at already. */
    static final String ABOUT = "about";
    /** The blank for several such things. */
    static final String LIST = "list";

    private static final Set<String> CHECKED = Set.of("need", "ask", ABOUT, LIST);

    private final Map<String, List<String>> options;

    FrameFiller(Map<String, List<String>> options) {
        this.options = options;
    }

    /** A frame's text with the slots in it. */
    record Filled(String text, List<Slot> slots) {}

    /**
     * The frame filled; empty when one of its blanks has nothing fitting to fill it.
     *
     * @param choices for slots that the draft itself has options for
     */
    Optional<Filled> fill(String frame, Map<String, String> blanks, Map<String, List<String>> choices) {
        Matcher matcher = PART.matcher(frame);
        StringBuilder text = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            text.append(frame, from, matcher.start());
            from = matcher.end();
            if (matcher.group(2) != null) {
                slots.add(slot(matcher.group(2), choices, text));
                continue;
            }
            String words = blanks.get(matcher.group(1));
            if (words == null || !isFit(matcher.group(1), words)) {
                return Optional.empty();
            }
            text.append(words);
        }
        text.append(frame, from, frame.length());
        return Optional.of(new Filled(tidy(text, slots), slots));
    }

    private Slot slot(String name, Map<String, List<String>> own, StringBuilder text) {
        List<String> choices = own.getOrDefault(name, options.getOrDefault(name, List.of()));
        int start = text.length();
        text.append(choices.isEmpty() ? "[" + name + "]" : choices.get(0));
        return new Slot(name, new Span(start, text.length()), choices);
    }

    private static boolean isFit(String name, String words) {
        if (CHECKED.contains(name)) {
            return true;
        }
        return !UNFIT.matcher(words).find() && words.split("\\s+").length <= LONGEST_REST;
    }

    /** An empty {rest} leaves a blank before the full stop; slots never follow one, so their places hold. */
    private static String tidy(StringBuilder text, List<Slot> slots) {
        int last = slots.stream().mapToInt(slot -> slot.span().end()).max().orElse(0);
        String tail = text.substring(last).replaceAll(" +([.?!,])", "$1").replaceAll(" {2,}", " ");
        return text.substring(0, last) + tail;
    }
}

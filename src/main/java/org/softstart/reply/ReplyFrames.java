package org.softstart.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Reply;
import org.softstart.model.Slot;
import org.softstart.model.Span;

/** Fills the blanks of a reply's frame, and marks the slots that only the writer can fill. */
final class ReplyFrames {
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)\\}|\\[([^\\]]+)\\]");

    private ReplyFrames() {}

    /** The reply; empty when a blank has nothing to fill it. */
    static Optional<Reply> fill(String frame, Map<String, String> blanks, Register register) {
        Matcher matcher = PART.matcher(frame);
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            text.append(frame, from, matcher.start());
            from = matcher.end();
            String words = matcher.group(2) != null ? matcher.group() : blanks.get(matcher.group(1));
            if (words == null || words.isBlank()) {
                return Optional.empty();
            }
            boolean begins = text.isEmpty()
                    || text.toString().endsWith(". ")
                    || text.toString().endsWith("? ");
            if (matcher.group(2) != null) {
                places.add(new int[] {text.length(), text.length() + words.length()});
                names.add(matcher.group(2));
            }
            text.append(begins ? capital(words) : words);
        }
        text.append(frame, from, frame.length());
        String worded = register.of(capitalQuote(text.toString()));
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            slots.add(new Slot(names.get(i), new Span(places.get(i)[0], places.get(i)[1]), List.of()));
        }
        return Optional.of(new Reply(worded, slots));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A quotation that begins a reply begins with a capital too. */
    private static String capitalQuote(String text) {
        return text.startsWith("“") && text.length() > 1 ? "“" + capital(text.substring(1)) : text;
    }
}

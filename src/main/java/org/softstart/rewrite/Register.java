package org.softstart.rewrite;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Slot;
import org.softstart.model.Span;

/**
 * How somebody writes: small letters, "u" for "you", apostrophes left out, no full stop at the end. A wording takes it over,
 * so that a text stays a text.
 *
 * @param isSmall no capital letter anywhere
 * @param hasU "u" and "ur" for "you" and "your"
 * @param isBare contractions without apostrophe
 * @param isOpenEnded no full stop at the end
 */
record Register(boolean isSmall, boolean hasU, boolean isBare, boolean isOpenEnded) {
    private static final Pattern U = Pattern.compile("(?i)\\b(u|ur|urself)\\b");
    private static final Pattern BARE = Pattern.compile(
            "(?i)\\b(im|ive|youre|dont|didnt|doesnt|cant|wont|isnt|thats|arent|wasnt|havent|wouldnt|youve|whats)\\b");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");

    /** Read off a draft. */
    static Register of(String text) {
        boolean letters = text.chars().anyMatch(Character::isLetter);
        boolean small = letters && text.equals(text.toLowerCase(Locale.ROOT));
        String end = text.strip();
        boolean open = !end.isEmpty() && !ENDS.contains(end.substring(end.length() - 1));
        boolean u = U.matcher(text).find();
        boolean bare = (BARE.matcher(text).find() && !text.contains(" I ") || small && u)
                && !APOSTROPHE.matcher(text).find();
        return new Register(small, u, bare, open);
    }

    /**
     * The wording in this register.
     *
     * @param last whether it ends the draft
     */
    Wording match(Wording wording, boolean last) {
        Wording matched = wording;
        if (hasU) {
            matched = replace(matched, Pattern.compile("(?i)\\byou(?![\\w'’])"), "u");
            matched = replace(matched, Pattern.compile("(?i)\\byour(?![\\w'’])"), "ur");
        }
        if (isBare) {
            matched = replace(matched, Pattern.compile("(?<=\\p{L})['’](?=(m|ve|d|ll|re|t|s)\\b)"), "");
        }
        if (last && isOpenEnded && matched.text().endsWith(".")) {
            matched = new Wording(
                    matched.kind(), matched.text().substring(0, matched.text().length() - 1), matched.slots());
        }
        if (isSmall) {
            matched = new Wording(matched.kind(), matched.text().toLowerCase(Locale.ROOT), matched.slots());
        }
        return matched;
    }

    private static Wording replace(Wording wording, Pattern pattern, String with) {
        StringBuilder text = new StringBuilder();
        java.util.List<Slot> slots = new java.util.ArrayList<>(wording.slots());
        Matcher matcher = pattern.matcher(wording.text());
        int from = 0;
        int shift = 0;
        while (matcher.find()) {
            text.append(wording.text(), from, matcher.start()).append(with);
            from = matcher.end();
            int by = with.length() - (matcher.end() - matcher.start());
            int place = matcher.start() + shift;
            slots.replaceAll(slot -> moved(slot, place, by));
            shift += by;
        }
        text.append(wording.text().substring(from));
        return new Wording(wording.kind(), text.toString(), slots);
    }

    /** A slot after a change moves with it; one around it grows or shrinks. */
    private static Slot moved(Slot slot, int place, int by) {
        if (slot.span().end() <= place) {
            return slot;
        }
        int start = slot.span().start() > place
                ? slot.span().start() + by
                : slot.span().start();
        return new Slot(slot.name(), new Span(start, slot.span().end() + by), slot.options());
    }
}

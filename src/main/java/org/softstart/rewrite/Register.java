package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Slot;
import org.softstart.model.Span;

/**
 * How somebody writes: small letters, "u" for "you", apostrophes left out or curled, no full stop at the end. A wording takes it
 * over, so that a text stays a text. It is read off the sentence that the wording stands for, since one draft may hold both.
 *
 * @param isSmall no capital letter where one is usual
 * @param hasU "u" and "ur" for "you" and "your"
 * @param isBare contractions without apostrophe
 * @param isCurly apostrophes as a word processor sets them
 * @param isOpenEnded no full stop at the end of the draft
 * @param draft what names are looked up in
 */
record Register(boolean isSmall, boolean hasU, boolean isBare, boolean isCurly, boolean isOpenEnded, String draft) {
    private static final Pattern U = Pattern.compile("(?i)\\b(u|ur|urself)\\b");
    private static final Pattern YOU = Pattern.compile("(?i)\\b(you|your|you['’]re)\\b");
    private static final Pattern BARE = Pattern.compile(
            "(?i)\\b(im|ive|youre|dont|didnt|doesnt|cant|wont|isnt|thats|arent|wasnt|havent|wouldnt|youve|whats)\\b");
    private static final Map<String, String> CONTRACTIONS = Map.of(
            "im",
            "i'm",
            "ive",
            "i've",
            "youre",
            "you're",
            "dont",
            "don't",
            "didnt",
            "didn't",
            "cant",
            "can't",
            "thats",
            "that's",
            "havent",
            "haven't",
            "wouldnt",
            "wouldn't",
            "youve",
            "you've");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");
    private static final Pattern CONTRACTED = Pattern.compile("(?<=\\p{L})['’](?=(m|ve|d|ll|re|t|s)\\b)");
    private static final Pattern SELF = Pattern.compile("\\bI\\b");
    private static final Pattern WHOLE_YOU = Pattern.compile("(?i)\\byou(?![\\w'’])");
    private static final Pattern WHOLE_YOUR = Pattern.compile("(?i)\\byour(?![\\w'’])");
    private static final Pattern START = Pattern.compile("(^|[.?!…]\\s+)(\\p{Lu}[\\p{L}'’]*)");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "…");

    /** Read off a sentence, and off the rest of its draft where the sentence says nothing. */
    static Register of(String sentence, String draft) {
        String end = draft.strip();
        boolean open = !end.isEmpty() && !ENDS.contains(end.substring(end.length() - 1));
        boolean small = isSmall(sentence);
        boolean silent = !YOU.matcher(sentence).find()
                && (small
                        || !YOU.matcher(draft).find() && !SELF.matcher(sentence).find());
        boolean u = U.matcher(sentence).find() || silent && U.matcher(draft).find();
        boolean bare = (BARE.matcher(sentence).find()
                        || small && (u || BARE.matcher(draft).find()))
                && !APOSTROPHE.matcher(sentence).find()
                && !(APOSTROPHE.matcher(draft).find() && !BARE.matcher(sentence).find());
        boolean curly = draft.indexOf('’') >= 0 && draft.indexOf('\'') < 0;
        return new Register(small, u, bare, curly, open, draft);
    }

    /** Whether somebody begins a sentence with a small letter, and writes of themselves with one. */
    static boolean isSmall(String sentence) {
        int first = 0;
        while (first < sentence.length() && !Character.isLetter(sentence.charAt(first))) {
            first++;
        }
        return first < sentence.length()
                && Character.isLowerCase(sentence.charAt(first))
                && !SELF.matcher(sentence).find();
    }

    /** The register for what is mostly the writer's own words: who writes both "u" and "you" keeps each where it stands. */
    Register ofOwnWords() {
        return new Register(isSmall, hasU && !YOU.matcher(draft).find(), isBare, isCurly, isOpenEnded, draft);
    }

    /**
     * The wording in this register.
     *
     * @param last whether it ends the draft
     */
    Wording match(Wording wording, boolean last) {
        Wording matched = isSmall ? each(wording, this::small) : wording;
        if (hasU) {
            matched = replace(matched, WHOLE_YOU, "u");
            matched = replace(matched, WHOLE_YOUR, "ur");
        }
        if (isBare) {
            matched = replace(matched, CONTRACTED, "");
        } else if (isCurly) {
            matched = each(matched, text -> text.replace('\'', '’'));
        } else {
            matched = replaceBare(matched);
        }
        if (last && isOpenEnded && matched.text().endsWith(".")) {
            matched = new Wording(
                    matched.kind(), matched.text().substring(0, matched.text().length() - 1), matched.slots());
        }
        return matched;
    }

    /** Who writes "im" once writes it again, whatever else has its apostrophe. */
    private Wording replaceBare(Wording wording) {
        Wording matched = wording;
        String small = draft.toLowerCase(Locale.ROOT).replace('’', '\'');
        Matcher bare = BARE.matcher(small);
        while (bare.find()) {
            String word = bare.group();
            String whole = CONTRACTIONS.getOrDefault(word, word);
            if (!small.contains(whole)) {
                matched = replace(matched, Pattern.compile("\\b" + whole + "\\b"), word);
            }
        }
        return matched;
    }

    private String small(String text) {
        Matcher matcher = START.matcher(SELF.matcher(text).replaceAll("i"));
        return matcher.replaceAll(start -> {
            String word = start.group(2);
            boolean name = draft.contains(word);
            String kept = name ? word : FirstLetter.small(word);
            return Matcher.quoteReplacement(start.group(1) + kept);
        });
    }

    /** For changes that leave every letter in its place. */
    private static Wording each(Wording wording, UnaryOperator<String> change) {
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : wording.slots()) {
            slots.add(new Slot(
                    slot.name(),
                    slot.span(),
                    slot.options().stream().map(change).toList()));
        }
        return new Wording(wording.kind(), change.apply(wording.text()), slots);
    }

    private static Wording replace(Wording wording, Pattern pattern, String with) {
        StringBuilder text = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        for (Slot slot : wording.slots()) {
            List<String> options = slot.options().stream()
                    .map(option -> pattern.matcher(option).replaceAll(with))
                    .toList();
            slots.add(new Slot(slot.name(), slot.span(), options));
        }
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

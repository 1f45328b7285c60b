package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/**
 * What is left of a sentence when a part of it is left out: "You lazy sod, the lawn's up to my knees" still tells about the lawn. Which
 * part stings is tried out afterwards; here are those that can stand alone.
 */
final class Stingless {
    private static final Set<String> JOINTS =
            Set.of(",", ";", ":", "-", "–", "—", "…", "...", "and", "but", "so", "because");
    private static final Set<String> SUBJECTS = Set.of(
            "i",
            "we",
            "he",
            "she",
            "they",
            "my",
            "our",
            "your",
            "the",
            "there",
            "nobody",
            "everyone",
            "his",
            "her",
            "their");
    private static final Set<String> POINTING = Set.of("it", "this", "that");
    private static final Set<String> POINTING_SHORT = Set.of("its", "thats", "itll", "itd", "thatll");
    private static final Set<String> PLACES = Set.of(
            "up", "in", "on", "out", "off", "over", "down", "still", "not", "been", "all", "too", "so", "full", "at",
            "under", "broken", "gone");
    private static final int LEAST = 4;
    private static final int MOST = 14;
    /** Two of five words have to be left. */
    private static final int LEFT = 2;

    private static final int OF_ALL = 5;

    private static final ActWishes.Known HARD =
            new ActWishes.Known(List.of("frustrated", "upset", "sad", "tired"), Optional.empty(), Optional.empty());

    private final Labels labels;

    Stingless(Labels labels) {
        this.labels = labels;
    }

    /** The longest first. */
    List<Said> of(Sentence sentence) {
        List<Said> rests = new ArrayList<>();
        int end = sentence.size();
        while (end > 0 && !sentence.token(end - 1).isWord()) {
            end--;
        }
        for (int joint = 1; joint + 1 < end; joint++) {
            if (JOINTS.contains(sentence.token(joint).norm())) {
                rest(sentence, joint + 1, end).ifPresent(rests::add);
            }
        }
        for (int joint = end - 1; joint > 0; joint--) {
            if (JOINTS.contains(sentence.token(joint).norm())) {
                rest(sentence, 0, joint).ifPresent(rests::add);
            }
        }
        return rests;
    }

    private Optional<Said> rest(Sentence sentence, int from, int to) {
        int end = to;
        while (end > from && !sentence.token(end - 1).isWord()) {
            end--;
        }
        int start = from;
        while (start < end && JOINTS.contains(sentence.token(start).norm())) {
            start++;
        }
        // "The match was on": so small a part of it is seldom what it was about.
        boolean fits = end - start >= LEAST
                && end - start <= MOST
                && (end - start) * OF_ALL >= sentence.words() * LEFT
                && !labels.isIn(sentence, start, end);
        if (!fits || !isStatement(sentence, start, end)) {
            return Optional.empty();
        }
        String words = OwnWords.plain(sentence, start, end);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Said(Said.Sort.REST, start, end, Map.of("rest", words), HARD));
    }

    /** Whether somebody or something other than the partner is or does something in it. */
    private static boolean isStatement(Sentence sentence, int from, int to) {
        Token first = sentence.token(from);
        boolean subject = SUBJECTS.contains(first.norm()) || first.tag() == Tag.PROPN;
        boolean verb = sentence.tokens().subList(from + 1, to).stream().anyMatch(Token::isVerb)
                || hasShortBe(sentence, from, to);
        // "That's your trouble", "it was a lie": points at what is left out.
        boolean points = POINTING.contains(first.norm())
                || POINTING_SHORT.contains(first.surface().toLowerCase(Locale.ROOT));
        boolean own = sentence.token(from).is("i") && !isTold(sentence, from, to);
        return !points && !own && subject && verb && !sentence.has(from, to, "you");
    }

    /** "The lawn's up to my knees". */
    private static boolean hasShortBe(Sentence sentence, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (sentence.token(i).is("'s")
                    && PLACES.contains(sentence.token(i + 1).norm())) {
                return true;
            }
        }
        return false;
    }

    /** "I had to walk home": what happened to the writer, and not what the writer thinks or refuses. */
    private static boolean isTold(Sentence sentence, int self, int to) {
        int verb = self + 1;
        while (verb < to && sentence.token(verb).tag() == Tag.ADV) {
            verb++;
        }
        return verb < to
                && sentence.token(verb).isVerb()
                && sentence.token(verb).form() == Form.PAST
                && !sentence.has(self, to, "not");
    }
}

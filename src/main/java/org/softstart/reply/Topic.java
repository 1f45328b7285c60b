package org.softstart.reply;

import java.util.Optional;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Names the thing that a stretch of words is about, as the one who answers would: "your mum" turns into "my mum". */
final class Topic {
    /** Nouns that name nothing. */
    private static final Set<String> EMPTY = Set.of(
            "time",
            "times",
            "thing",
            "things",
            "way",
            "ways",
            "day",
            "days",
            "lot",
            "bit",
            "one",
            "point",
            "life",
            "person",
            "people",
            "word",
            "words",
            "anything",
            "everything",
            "nothing",
            "something",
            "someone",
            "anyone",
            "everyone",
            "nobody",
            "shit",
            "crap",
            "fuck",
            "god",
            "hell",
            "reason",
            "fact",
            "sort",
            "kind",
            "idea",
            "rest",
            "side",
            "minute",
            "second",
            "moment",
            "week",
            "weeks",
            "month",
            "months",
            "year",
            "years",
            "hour",
            "hours",
            "night",
            "nights",
            "today",
            "tonight",
            "tomorrow",
            "yesterday",
            "morning",
            "evening",
            "weekend",
            "wife",
            "husband",
            "partner",
            "girlfriend",
            "boyfriend",
            "man",
            "woman",
            "problem",
            "problems",
            "place",
            "part",
            "babe",
            "baby",
            "love",
            "darling",
            "honey",
            "x",
            "xx",
            "attention",
            "end",
            "start",
            "fault",
            "turn",
            "head",
            "face",
            "eye",
            "eyes",
            "hand",
            "hands",
            "back",
            "mind",
            "heart",
            "care",
            "matter",
            "chance",
            "mood",
            "stuff",
            "joke",
            "ok",
            "okay",
            "lately",
            "once",
            "half",
            "couple",
            "whatever",
            "front",
            "fun",
            "sense",
            "other",
            "others",
            "sake",
            "effort",
            "self",
            "job",
            "liar",
            "idiot",
            "mess",
            "break",
            "conversation",
            "thanks",
            "adult",
            "weight",
            "grow",
            "relationship",
            "marriage",
            "leftovers",
            "wall",
            "thousand",
            "miles",
            "maid",
            "robot",
            "game",
            "glass",
            "table",
            "chair",
            "room",
            "door",
            "spot",
            "text",
            "use",
            "work",
            "home",
            "grudge",
            "truth",
            "answer",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "wake",
            "stop",
            "need",
            "name",
            "story",
            "call",
            "voice");

    /** Adjectives that belong to a name; others judge. */
    private static final Set<String> NAMING = Set.of("whole", "new", "own", "old", "last", "first", "next", "best");

    private static final Set<String> DROPPED = Set.of("a", "an", "any", "no", "every", "each", "some", "another");

    /** "A bike" is "the bike" for who answers. */
    private static final Set<String> ONE = Set.of("a", "an", "another");

    /** Said without "my" or "your" these are nobody in particular. */
    private static final Set<String> ANY_OF_THEM =
            Set.of("mother", "father", "parent", "sister", "brother", "son", "daughter", "friend", "family");

    private Topic() {}

    /** The last thing named in {@code [from, to)}. */
    static Optional<String> last(Sentence sentence, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (names(sentence, i) && isKnown(sentence, i)) {
                return Optional.of(phrase(sentence, i));
            }
        }
        return Optional.empty();
    }

    /** The thing named at this token, if it names one. */
    static Optional<String> at(Sentence sentence, int noun) {
        boolean anybody = ANY_OF_THEM.contains(sentence.token(noun).norm()) && !isKnown(sentence, noun);
        return names(sentence, noun) && !anybody ? Optional.of(phrase(sentence, noun)) : Optional.empty();
    }

    private static boolean names(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN && i > 0;
        boolean compound = i + 1 < sentence.size()
                && (sentence.token(i + 1).tag() == Tag.NOUN
                        || sentence.token(i + 1).is("'s"));
        return noun && !compound && token.norm().length() > 2 && !EMPTY.contains(token.norm());
    }

    /** Whether both know which is meant: "the party", "your mum", "Leeds"; "a glass" could be any. */
    private static boolean isKnown(Sentence sentence, int noun) {
        int start = noun;
        while (start > 0 && leads(sentence, start - 1)) {
            start--;
        }
        String lead = sentence.token(start).norm();
        return sentence.token(noun).tag() == Tag.PROPN || start < noun && !DROPPED.contains(lead);
    }

    private static String phrase(Sentence sentence, int noun) {
        int start = noun;
        while (start > 0 && leads(sentence, start - 1)) {
            start--;
        }
        boolean one = false;
        while (start < noun && DROPPED.contains(sentence.token(start).norm())) {
            one |= ONE.contains(sentence.token(start).norm());
            start++;
        }
        String words = new Turned(sentence).words(start, noun + 1);
        return one ? "the " + words : words;
    }

    private static boolean leads(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (Turned.isEmphasis(token)) {
            return false;
        }
        boolean possessive =
                Set.of("my", "your", "our", "his", "her", "their", "'s").contains(token.norm());
        boolean next = sentence.token(i + 1).is("'s");
        return possessive
                || NAMING.contains(token.norm())
                || token.tag() == Tag.NOUN
                || token.tag() == Tag.DET
                || next && (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN);
    }
}

package org.softstart.spell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.DraftKind;
import org.softstart.spell.Dictionaries.Candidate;
import org.softstart.spell.WordStretch.Place;

/**
 * Finds words that look misspelt. What people write to each other is full of words no dictionary has, so a word is only
 * pointed out when it closely resembles one that could be meant; names, pet names, drawn-out words and the short forms of
 * messages are left alone. Not thread-safe.
 */
public final class Spelling {
    private static final int MOST = 5;
    private static final int LONGEST = 30;
    /** A capital word that begins a sentence is a name, unless it is one letter off a word as common as this. */
    private static final int COMMON = 12;
    /** From so many words on, a text of mostly unknown ones is in another language. */
    private static final int TELLING = 4;

    private static final Pattern DRAWN_OUT = Pattern.compile("(?i).*(\\p{L})\\1\\1.*");
    private static final Pattern SOUND = Pattern.compile(
            "(?:[hx]+[aeio]+){2,}h?|[aeu]*(?:ha+)+h?|(?:xo)+x?|x+|o+h+|a+h+|u+[hm]+|[hm]+|[aoe]w+|lo+l");
    private static final Pattern CUT_ENDING = Pattern.compile("(.{2,}in)'?");
    private static final Pattern JOINED = Pattern.compile("(.+)'(?:s|d|ll|ve|re|m|all)(?:'(?:ve|d))?");

    private final Dictionaries british;
    private final Dictionaries american;
    private final Set<String> casual = WordList.read("casual.txt");
    private final Set<String> neverOffered = WordList.read("never-offered.txt");
    /** What a word was found to resemble; asking takes milliseconds. */
    private final Map<String, List<Candidate>> remembered = new HashMap<>();

    private Variety variety = Variety.EITHER;

    private Spelling(Dictionaries british, Dictionaries american) {
        this.british = british;
        this.american = american;
    }

    public static Spelling load() {
        return new Spelling(Dictionaries.read("en_GB"), Dictionaries.read("en_US"));
    }

    /**
     * The words of a paragraph that look misspelt.
     *
     * @param kind a left-out apostrophe is a slip in a letter, and usual elsewhere
     */
    public List<Misspelling> check(String paragraph, DraftKind kind, Variety wanted) {
        if (variety != wanted) {
            variety = wanted;
            remembered.clear();
        }
        List<WordStretch> words = WordStretch.of(paragraph);
        List<WordStretch> unknown =
                words.stream().filter(word -> !isFine(word.word())).toList();
        if (words.size() >= TELLING && unknown.size() * 2 > words.size()) {
            return List.of();
        }
        List<Misspelling> found = new ArrayList<>();
        for (WordStretch word : unknown) {
            List<String> corrections = corrections(word, kind);
            if (!corrections.isEmpty()) {
                found.add(new Misspelling(word.span(), corrections));
            }
        }
        return found;
    }

    private boolean isFine(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return word.length() == 1
                || word.length() > LONGEST
                || isKnown(word)
                || isKnown(lower)
                || casual.contains(lower)
                || isJoined(word)
                || isCutShort(lower)
                || isMixedCase(word)
                || DRAWN_OUT.matcher(word).matches()
                || SOUND.matcher(lower).matches();
    }

    private boolean isKnown(String word) {
        return switch (variety) {
            case EITHER -> british.has(word) || american.has(word);
            case BRITISH -> british.has(word);
            case AMERICAN -> american.has(word);
        };
    }

    /** A word with "'s", "'ll" and the like, none of which the dictionaries have for every word. */
    private boolean isJoined(String word) {
        Matcher joined = JOINED.matcher(word);
        return joined.matches() && isFine(joined.group(1));
    }

    /** "comin", "talkin". */
    private boolean isCutShort(String lower) {
        Matcher cut = CUT_ENDING.matcher(lower);
        return cut.matches() && isKnown(cut.group(1) + "g");
    }

    /** "LOL", "iPhone", "McKenna"; but "THSI" is shouted, and can be wrong. */
    private static boolean isMixedCase(String word) {
        boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
        return shouted ? word.length() <= 3 : word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    private List<String> corrections(WordStretch stretch, DraftKind kind) {
        String word = stretch.word();
        boolean capital = Character.isUpperCase(word.charAt(0));
        boolean shouted = capital && word.equals(word.toUpperCase(Locale.ROOT));
        if (capital && !shouted && stretch.place() != Place.FIRST) {
            return List.of();
        }
        String lower = word.toLowerCase(Locale.ROOT);
        List<Candidate> alike = remembered.computeIfAbsent(lower, this::resembling);
        boolean onlyCase = alike.stream().anyMatch(c -> c.distance() == 0);
        boolean onlyApostrophe = alike.stream()
                .anyMatch(
                        c -> c.word().contains("'") && c.word().replace("'", "").equalsIgnoreCase(lower));
        boolean isName = capital
                && !shouted
                && alike.stream().noneMatch(c -> c.distance() == 1 && c.frequency() >= COMMON && !isName(c.word()));
        if (onlyCase || isName || (onlyApostrophe && kind != DraftKind.LETTER)) {
            return List.of();
        }
        Set<String> offered = new LinkedHashSet<>();
        alike.stream().limit(MOST).forEach(c -> offered.add(inCaseOf(word, capital, shouted, c.word())));
        return List.copyOf(offered);
    }

    private static boolean isName(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private List<Candidate> resembling(String lower) {
        Map<String, Candidate> nearest = new HashMap<>();
        for (Dictionaries words : asked()) {
            words.resembling(lower).forEach(c -> nearest.merge(c.word(), c, Spelling::nearer));
            words.apart(lower).stream()
                    .filter(parts -> isPlainPair(words, parts))
                    .forEach(parts -> nearest.putIfAbsent(parts, Candidate.apart(parts)));
        }
        return nearest.values().stream()
                .filter(c -> !neverOffered.contains(c.word().toLowerCase(Locale.ROOT)))
                .filter(c -> c.distance() == 0 || !isAbbreviation(c.word()))
                .sorted(likeliestFirst(lower))
                .toList();
    }

    private List<Dictionaries> asked() {
        return switch (variety) {
            case EITHER -> List.of(british, american);
            case BRITISH -> List.of(british);
            case AMERICAN -> List.of(american);
        };
    }

    private static Candidate nearer(Candidate one, Candidate other) {
        return one.order() <= other.order() ? one : other;
    }

    /** "a lot", "in fact"; not "t eh". */
    private static boolean isPlainPair(Dictionaries words, String parts) {
        for (String part : parts.split(" ", -1)) {
            boolean plain =
                    part.equals("a") || part.equals("i") || part.length() > 1 && words.frequency(part) >= COMMON;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbbreviation(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static Comparator<Candidate> likeliestFirst(String typed) {
        return Comparator.comparingInt((Candidate c) -> c.distance())
                .thenComparingInt(c -> unlikeliness(typed, c.word()))
                .thenComparing(Comparator.comparingInt(Candidate::frequency).reversed())
                .thenComparing(Candidate::word);
    }

    /** Left-out spaces, "ie" for "ei", swapped and doubled letters are the slips people make; the first letter is nearly always right. */
    private static int unlikeliness(String typed, String meant) {
        if (meant.indexOf(' ') > 0
                || typed.replace("ie", "ei").equals(meant)
                || typed.replace("ei", "ie").equals(meant)) {
            return 0;
        }
        if (letters(typed).equals(letters(meant))) {
            return 1;
        }
        return typed.charAt(0) == meant.charAt(0) ? 2 : 3;
    }

    /** The letters of a word, each once, whatever their order. */
    private static String letters(String word) {
        StringBuilder letters = new StringBuilder();
        word.toLowerCase(Locale.ROOT).chars().sorted().distinct().forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static String inCaseOf(String word, boolean capital, boolean shouted, String correction) {
        if (shouted && word.length() > 1) {
            return correction.toUpperCase(Locale.ROOT);
        }
        return capital ? Character.toUpperCase(correction.charAt(0)) + correction.substring(1) : correction;
    }
}

package org.softstart.practice;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Reads over typing slips: a word that no lesson knows and that is one letter off a word they use often is read as that. Only the search
 * for what works goes by it; nobody is corrected.
 */
final class Spelling {
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    private static final Pattern SHORT = Pattern.compile("\\b[\\p{L}\\d]{2,}\\b");
    private static final Pattern ANY = Pattern.compile("\\p{L}+");

    private static final String SLIPS = "slips.tsv";

    private final Map<String, Integer> known;
    /** How people write in a hurry. */
    private final Map<String, String> slips = new HashMap<>();

    private Spelling(Map<String, Integer> known) {
        this.known = known;
        Curriculum.text(SLIPS).lines().map(line -> line.split("\t")).forEach(slip -> slips.put(slip[0], slip[1]));
    }

    static Spelling of(Curriculum curriculum) {
        Map<String, Integer> known = new HashMap<>();
        Consumer<String> learn = text -> ANY.matcher(text)
                .results()
                .forEach(word -> known.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum));
        for (Skill skill : curriculum.skills()) {
            for (Item item : skill.items()) {
                learn.accept(item.shown());
                learn.accept(item.why());
                if (item instanceof Item.Choose choose) {
                    choose.options().forEach(option -> learn.accept(option.say()));
                } else if (item instanceof Item.Finish finish) {
                    finish.fits().forEach(learn);
                } else if (item instanceof Item.Rewrite rewrite) {
                    rewrite.version().ifPresent(learn);
                    rewrite.topic().forEach(learn);
                } else if (item instanceof Item.Trim trim) {
                    learn.accept(trim.version());
                }
            }
        }
        return new Spelling(known);
    }

    /** The text with its slips read over; nothing if it has none. */
    Optional<String> corrected(String text) {
        String read =
                WORD.matcher(SHORT.matcher(text).replaceAll(this::writtenOut)).replaceAll(this::reading);
        return read.equals(text) ? Optional.empty() : Optional.of(read);
    }

    /** How much of a line is in words that no lesson uses, from 0 to 1: names, dialect, and what is no word at all. */
    double unknownShare(String norm) {
        List<String> words = ANY.matcher(norm).results().map(MatchResult::group).toList();
        long unknown = words.stream().filter(word -> !known.containsKey(word)).count();
        return unknown / (double) Math.max(1, words.size());
    }

    private String writtenOut(MatchResult match) {
        return slips.getOrDefault(match.group().toLowerCase(Locale.ROOT), match.group());
    }

    private String reading(MatchResult match) {
        String word = match.group().toLowerCase(Locale.ROOT);
        if (known.containsKey(word)) {
            return match.group();
        }
        String best = match.group();
        int often = 0;
        for (Map.Entry<String, Integer> candidate : known.entrySet()) {
            String there = candidate.getKey();
            boolean better = candidate.getValue() > often || candidate.getValue() == often && there.compareTo(best) < 0;
            if (better && there.charAt(0) == word.charAt(0) && isOneOff(word, there)) {
                best = there;
                often = candidate.getValue();
            }
        }
        return best;
    }

    /** One letter more, less or other, or two neighbours swapped. */
    private static boolean isOneOff(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || b.length() < 4) {
            return false;
        }
        int start = 0;
        int least = Math.min(a.length(), b.length());
        while (start < least && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        String restA = a.substring(start);
        String restB = b.substring(start);
        boolean swapped = restA.length() >= 2
                && restA.length() == restB.length()
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0)
                && restA.substring(2).equals(restB.substring(2));
        return swapped
                || tail(restA, 1).equals(tail(restB, 1))
                || tail(restA, 1).equals(restB)
                || restA.equals(tail(restB, 1));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }
}

package org.softstart.rewrite;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "You make me feel like a thief for buying shoes": how it was is in it already, and only needs to be told as one's own. */
final class MadeFeel {
    private static final Pattern MADE = Pattern.compile("(?is)^\\W*(?:(?:and|so|but|because|honestly|god|well),? )*"
            + "(?:you|u)(?:['’]?ve| have|['’]?re| are)? (?:(?:always|just|really|constantly|only|still|also|even|both) )*"
            + "(make|makes|making|made) me (feel )?(?:(?:always|all the time|constantly) )?(.+?)[.!?\\s]*$");
    /** What one can be without "feel" before it. */
    private static final Pattern STATE = Pattern.compile(
            "(?i)^((?:so|really|very|that|this|too|fucking|bloody) )*"
                    + "(mad|angry|sad|cross|furious|anxious|nervous|jealous|miserable|unhappy|ill|frustrated|lonely|stressed|upset|tense|tired|embarrassed)\\b.*");
    /** A verdict on the other in the clothes of a feeling. */
    private static final Pattern VERDICT = Pattern.compile(
            "(?i).*\\b(?:hate|despise|regret (?:you|ever|marrying)|sick of you|you['’]?re a|ur a|because of you|want to (?:leave|die|hit|scream at))\\b.*");

    private static final Pattern SWEARING = Pattern.compile("(?i)\\b(?:fucking|bloody|damn(?:ed)?|effing|stupid) ");
    /** Who has said so much wants to be heard, and not asked at once. */
    private static final int BRIEF = 16;

    private MadeFeel() {}

    /** The same as one's own feeling, without and with a question; nothing if the sentence does not say it so. */
    static List<String> of(String sentence) {
        Matcher made = MADE.matcher(sentence);
        if (!made.matches()
                || VERDICT.matcher(made.group(3)).matches()
                || sentence.strip().endsWith("?")) {
            return List.of();
        }
        boolean feels = made.group(2) != null;
        String how = SWEARING.matcher(made.group(3)).replaceAll("");
        if (!feels && !STATE.matcher(how).matches()) {
            return List.of();
        }
        String told = (feels ? felt(made.group(1)) : was(made.group(1))) + " " + how + ".";
        return how.split("\\s+").length > BRIEF ? List.of(told) : List.of(told + " Can we talk about it?", told);
    }

    private static String felt(String made) {
        return made.toLowerCase(Locale.ROOT).equals("made") ? "I felt" : "I feel";
    }

    private static String was(String made) {
        return switch (made.toLowerCase(Locale.ROOT)) {
            case "made" -> "I was";
            case "making" -> "I'm";
            default -> "I get";
        };
    }
}

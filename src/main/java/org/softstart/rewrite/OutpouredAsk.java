package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an outpouring asks for, as one question in its own words.
 *
 * @param rank how much it is worth, 1 the most: what can be done comes before what can only be answered
 * @param at where it stands
 * @param text the question
 */
record OutpouredAsk(int rank, int at, String text) {
    private static final int LONGEST = 18;
    private static final int FEW = 10;
    private static final int DONE = 1;
    private static final int OKAY = 2;
    private static final int STILL_SO = 3;
    private static final int HOW = 4;
    private static final int GUESS = 5;
    private static final Pattern MODAL = Pattern.compile(
            "(?i)^(?:so |and |but |please |pls |ok |anyway )*(?:can|could|will|would) (?:you|u)\\b(?! (?:not|see|imagine|even|believe|honestly|ever))(?: (?:please|pls|just))*(.*)$");
    private static final Pattern PLEA = Pattern.compile(
            "(?i)^(?:so |and |but |now |then |or |ok |anyway )*(?:please|pls|plz|just)(?: (?:please|pls|just|only|still))* ((?:"
                    + Outpoured.ACTS + ")\\b.*)$|^(?:and |but )?((?:" + Outpoured.ACTS
                    + ") (?:me|us|back|home|pauline)\\b.*)$");
    private static final Pattern WANTED = Pattern.compile(
            "(?i)^(?:and |but |so )*(?:i|i'd|id)(?: would)?(?: only| just| really| do| don't mind,?)* (?:want|need|like|love) (?:you|u) to (.+)$"
                    + "|^(?:and |but |so )*(?:i|i'd|id)(?: would)?(?: like| love| want| need)?(?: only| just)* (?:want|need|like|to know)? ?(?:to know )?(if (?:you|we|i)\\b.+)$");
    private static final Pattern WE_OK = Pattern.compile(
            "(?i)^(?:so |and |but |just tell me |please tell me |tell me )*(?:if )?(?:are )?we(?:'re|re| are)? (?:still |actually |really )*(?:ok|okay|o\\.k|alright|all right|good|fine|cool|on)\\b(?! or\\b).*");
    private static final Pattern STILL = Pattern.compile(
            "(?i)^(?:so |and |but )*(?:do|did) (?:you|u)(?: even)? (?:still|want|wanna|wanting|fancy|like|need|love)\\b.*");
    private static final Pattern HOW_THEY_ARE = Pattern.compile(
            "(?i)^(?:so |and |but )*(?:(?:are (?:you|u)|r u|ru) (?:still )?(?:mad|angry|cross|upset|annoyed|ok|okay|alright|all right|safe|home|sick|ill|unwell|hurt|coming)\\b"
                    + "|(?:have i|did i) (?:upset|do|say|done|said|hurt|miss)\\b|has (?:something|anything) (?:changed|happened)|is (?:something|anything|everything) (?:wrong|up|ok|okay|alright)"
                    + "|what(?:'s|s| is) (?:wrong|going on|up|happening)\\b).*");
    private static final Pattern IS_IT = Pattern.compile(
            "(?i)^(?:so |and |but )*(?:is|was) (?:it|that)\\b(?!.*\\b(?:her|him|someone|somebody|else|over)\\b)(?: \\S+){2,}.*");
    private static final Pattern EMPTY_PLEA = Pattern.compile(
            "(?i)^(?:answer|reply|say|tell)(?: me| it| so| something| back)?(?:,? (?:please|pls|honestly|now|tonight|\\p{Lu}\\p{L}+))*[.?!]*$");
    private static final Pattern SAYS_SELF = Pattern.compile("(?i)\\b(?:tell me|say)(?: that)? (?:i'?m|im|i am) ");
    /** "Yes or no", "that's all I'm asking": they press, and ask nothing more. */
    private static final Pattern PRESSED = Pattern.compile(
            "(?i)(?:[\\s,.;-]*\\b(?:yes or no|or not|that'?s (?:all|it)\\b.*|at least|even one word|please|pls|asap|right now))+[\\s.?!]*$|[?!]+$");

    private static final Pattern LEAD =
            Pattern.compile("(?i)^(?:(?:so|and|but|because|bc|cos|then|ok|look|just)\\b,? )+");
    private static final Set<String> RUNG = Set.of("ring", "call", "phone", "text", "message");
    private static final Pattern ABOUT_US = Pattern.compile(
            "(?i)\\b(?:love me|like me|want me|want this|leave|leaving|break(?:ing)? up|breakup|gone off|bored|us\\b|mad at me|angry (?:with|at) me|cross with me|wrong)\\b");
    private static final Pattern WAITING = Pattern.compile(
            "(?i)\\b(?:answer\\w*|repl\\w*|text\\w*|call\\w*|ring|rang|message\\w*|online|phone|pick up|heard)\\b");
    private static final Pattern TAIL = Pattern.compile(
            "(?i),? (?:even (?:at|in|on)\\b.*\\bi(?:'ll| will| can)\\b.*|whatever\\b.*|anything|i (?:can'?t|can ?not) (?:concentrate|sleep|focus|eat|think|do anything|work)\\b.*)$");

    /** Every ask in the draft. */
    static List<OutpouredAsk> of(List<Outpoured> pieces) {
        List<OutpouredAsk> asks = new ArrayList<>();
        int guesses = 0;
        for (Outpoured piece : pieces) {
            String text =
                    PRESSED.matcher(LEAD.matcher(piece.text()).replaceFirst("")).replaceFirst("");
            if (piece.words() > LONGEST || Outpoured.isSharp(text)) {
                continue;
            }
            wanted(text)
                    .map(words -> new OutpouredAsk(DONE, piece.at(), question(words)))
                    .ifPresent(asks::add);
            if (WE_OK.matcher(text).matches()) {
                String ask =
                        piece.asks() && text.matches("(?i)are.*") ? question(text) : "Could you tell me we're okay?";
                asks.add(new OutpouredAsk(OKAY, piece.at(), ask));
            } else if (STILL.matcher(text).matches()) {
                asks.add(new OutpouredAsk(STILL_SO, piece.at(), question(text)));
            } else if (HOW_THEY_ARE.matcher(text).matches()) {
                asks.add(new OutpouredAsk(HOW, piece.at(), question(text)));
            } else if (piece.asks() && IS_IT.matcher(text).matches()) {
                guesses++;
                asks.add(new OutpouredAsk(GUESS, piece.at(), question(text)));
            }
        }
        // Of several guesses, or one among much else, none is what they want to know.
        if (guesses > 1 || pieces.size() > FEW) {
            asks.removeIf(one -> one.rank() == GUESS);
        }
        return asks;
    }

    /** The last of the things to be done, else the first question of the weightiest kind. */
    static Optional<OutpouredAsk> best(List<OutpouredAsk> asks) {
        return asks.stream()
                .min((a, b) -> a.rank != b.rank
                        ? Integer.compare(a.rank, b.rank)
                        : a.rank == DONE ? Integer.compare(b.at, a.at) : Integer.compare(a.at, b.at));
    }

    /** What is asked to be done, as a question. */
    private static Optional<String> wanted(String text) {
        Matcher modal = MODAL.matcher(text);
        if (modal.matches() && modal.group(1).strip().split("\\s+", -1).length > 1) {
            return Optional.of(text).filter(t -> !SAYS_SELF.matcher(t).find());
        }
        Matcher plea = PLEA.matcher(text);
        Optional<String> act = Optional.empty();
        if (plea.matches()) {
            act = Optional.of(plea.group(1) == null ? plea.group(2) : plea.group(1));
        } else {
            Matcher wanted = WANTED.matcher(text);
            if (wanted.matches()) {
                act = Optional.of(wanted.group(1) == null ? "tell me " + wanted.group(2) : wanted.group(1));
            }
        }
        return act.map(words -> TAIL.matcher(words).replaceFirst("").replaceFirst("[\\s.?!]+$", ""))
                .filter(words -> words.indexOf(' ') > 0 || RUNG.contains(words.toLowerCase(Locale.ROOT)))
                .filter(words -> !EMPTY_PLEA.matcher(words).matches()
                        && !SAYS_SELF.matcher(words).find())
                .map(words -> "Could you " + FirstLetter.small(words));
    }

    private static String question(String words) {
        String open = words.strip().replaceFirst("(?i)[\\s.?!,]*(?:please|pls)?[\\s.?!,]*$", "");
        return FirstLetter.large(open) + "?";
    }

    /** What to ask where the draft asks for nothing that can be done. */
    static String fitting(String text) {
        if (ABOUT_US.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            return "Could you tell me we're okay?";
        }
        return WAITING.matcher(text).find() ? "Could you send me a line when you can?" : "Could we talk tonight?";
    }

    /** Words without what only joins them to others. */
    static String open(String words) {
        return FirstLetter.large(LEAD.matcher(words.strip()).replaceFirst("").replaceFirst("[\\s,;:.!]+$", ""));
    }
}

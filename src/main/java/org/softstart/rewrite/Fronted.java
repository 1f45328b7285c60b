package org.softstart.rewrite;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/**
 * Where or when it was, said before the rest: "At Dad's funeral you stood outside". It belongs to what happened.
 *
 * @param words as they read within a sentence
 */
record Fronted(String words) {
    private static final int MOST = 7;
    private static final int MUCH = 10;
    private static final Set<String> LEADS =
            Set.of("at", "in", "on", "after", "before", "during", "since", "over", "for", "all", "from", "until");
    private static final Set<String> DAYS =
            Set.of("last", "this", "yesterday", "today", "tonight", "three", "two", "one", "the", "every", "half");
    private static final Pattern EMPTY = Pattern.compile(
            "(?i)^(at (least|the end of the day|this (point|rate)|best|last)|for (once|one|a change|god.*|fuck.*|crying .*)|in (fact|case|short|future|general|my .*)"
                    + "|after (all|everything)|on (purpose|top of.*|the other hand)|all (the time|you)|this|the|one|two|three|every time|in the end"
                    + "|from now on|before long|over and over)$");
    private static final Pattern TIME = Pattern.compile(
            "(?i).*\\b(night|morning|evening|afternoon|day|week|weekend|month|year|time|ago|days|weeks|months|years|hours|yesterday|today|tonight"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|winter|spring|autumn|christmas|easter)\\b.*");
    private static final Pattern LONG = Pattern.compile("(?i)\\b(and|when|while|because|after|before|until|that)\\b|,");

    /** What stands before a subject, if it is nothing but that. */
    static Optional<Fronted> before(Sentence sentence, int subject) {
        int end = subject;
        while (end > 0 && sentence.token(end - 1).is(",")) {
            end--;
        }
        if (end == 0 || end > MOST) {
            return Optional.empty();
        }
        for (int i = 0; i < end; i++) {
            Token token = sentence.token(i);
            if (token.isVerb() || token.tag() == Tag.CCONJ || token.tag() == Tag.SCONJ && i > 0 || token.is("you")) {
                return Optional.empty();
            }
        }
        String first = sentence.token(0).norm();
        String own = OwnWords.plain(sentence, 0, end);
        String words =
                DAYS.contains(first) && !own.isEmpty() ? FirstLetter.small(own) : OwnWords.small(sentence, 0, own);
        boolean lead =
                end > 1 && LEADS.contains(first) && sentence.token(end - 1).tag() != Tag.ADP;
        boolean day = DAYS.contains(first) && TIME.matcher(words).matches();
        return (lead || day) && !words.isEmpty() && !EMPTY.matcher(words).matches()
                ? Optional.of(new Fronted(words))
                : Optional.empty();
    }

    /** Whether it tells how long something has been so. */
    boolean isSpan() {
        return words.matches(
                "(?i)(in|for|all|since)\\b.*\\b(years?|months?|weeks?|days|nights|hours|winter|summer|season|term)\\b.*");
    }

    /** What happened, with it where it reads best. */
    String with(String event) {
        boolean long_ = event.split(" ").length > MUCH || LONG.matcher(event).find();
        return long_ ? words + " " + event : event + " " + words;
    }
}

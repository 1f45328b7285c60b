package org.softstart.rewrite;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Turns what happened so that it can be told without the part that is a charge in itself. */
final class EventWords {
    /** "You booked it without asking me": the booking is told, the asking is asked for. */
    private static final Pattern UNASKED = Pattern.compile(
            "(?i),? ?\\b(?:without (?:so much as |first )?(ask|tell|consult|check|warn|talk|discuss|mention|runn)ing\\b[^,.]*?\\b(?:me|us|it|by|past)\\b(?: first| about it)?"
                    + "|(behind my back|without me knowing|without a word)(?: to me)?)");

    private static final Set<String> TOLD = Set.of("tell", "warn", "mention");
    private static final int REACH = 5;

    private EventWords() {}

    /**
     * What happened, and what to ask for instead of what was left out.
     *
     * @param ask empty when nothing was left out
     */
    record Trimmed(String event, Optional<String> ask) {}

    static Trimmed unasked(String event) {
        Matcher matcher = UNASKED.matcher(event);
        if (!matcher.find() || matcher.start() == 0) {
            return new Trimmed(event, Optional.empty());
        }
        boolean told =
                matcher.group(1) == null || TOLD.contains(matcher.group(1).toLowerCase(java.util.Locale.ROOT));
        String left = event.substring(0, matcher.start()) + event.substring(matcher.end());
        boolean short_ = left.split(" ").length < 3;
        return short_
                ? new Trimmed(event, Optional.empty())
                : new Trimmed(
                        left,
                        Optional.of(
                                told ? "Next time, could you tell me first?" : "Next time, could you ask me first?"));
    }

    /** "You let your dad talk to me about my weight": "your dad talked to me about my weight"; empty if it was nobody else. */
    static Optional<String> letting(Sentence sentence, int let, int end, Verbs verbs) {
        int verb = -1;
        for (int i = let + 1; i < Math.min(let + 1 + REACH, end) && verb < 0; i++) {
            Token token = sentence.token(i);
            boolean act = i > let + 1 && token.isVerb() && token.form() == Form.BASE && token.tag() == Tag.VERB;
            verb = act ? i : -1;
        }
        if (verb < 0
                || Set.of("me", "us", "it", "this", "that", "her", "him", "them")
                        .contains(sentence.token(let + 1).norm())) {
            return Optional.empty();
        }
        String who = OwnWords.plain(sentence, let + 1, verb);
        String named = who.equalsIgnoreCase("him") ? "he" : who.equalsIgnoreCase("her") ? "she" : who;
        String others = named.equalsIgnoreCase("them") ? "they" : named;
        String act = verbs.past(verbs.base(sentence.token(verb).lemma()));
        return Optional.of((others + " " + act + " " + OwnWords.plain(sentence, verb + 1, end)).strip());
    }
}

package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;

/**
 * What is left of an outpouring when it is let settle: to whom, one warm line, what happened, one feeling, one ask, each in the
 * writer's own words as far as the draft has them. The rest can wait for the talk.
 */
final class Distil {
    /** A letter so long wants mending line by line. */
    private static final int MOST_WORDS = 260;

    private static final int LONGEST = 18;
    private static final int LONGEST_FEELING = 13;
    private static final int LEAST_FACT = 4;

    private static final Pattern WARM = Pattern.compile(
            "(?i)\\b(?:i (?:really |do |still |just )*(?:love|miss|adore) (?:you|u|ya)\\b|^(?:love|miss) you|(?:so |really )*proud of (?:you|u)\\b"
                    + "|thank you for|thanks for|(?:you|u)(?:'ve| have|ve) been (?:so |really )*(?:lovely|good|kind|patient|brilliant|amazing)"
                    + "|i had (?:such )?a (?:really )?(?:nice|lovely|good|great|brilliant) |(?:you|u)(?:'re| are|re|r)? (?:literally )?(?:the|my) (?:best|only good|favourite|favorite))");
    private static final Pattern FACT = Pattern.compile(
            "(?i)^(?:(?:so|and|but|then|now|because|bc|cos|look|ok|just|also|actually|earlier|yesterday|today|tonight|this morning|last night|on \\w+) ,?)*"
                    + "(?:(?:you|u)(?:'ve|ve|'d|d| have| had)? ?(?:said|told|went|left|did ?n'?t|did not|have ?n'?t|have not|had ?n'?t|hung|walked|cancelled|canceled|stopped|were|was|"
                    + "been|gone|seemed|looked|put|only|just|hardly|barely|texted|sent|rang|called|came|got|moved|slept|sounded|was ?n'?t|were ?n'?t|are ?n'?t|usually|not)\\b"
                    + "|(?:it'?s|it is|its) been (?!\\w+ for me)|(?:i|we) (?:have ?n'?t|have not|ain'?t|did ?n'?t|not) (?:heard|hear|spoken|spoke|seen|talked)\\b|(?:ur|your) (?:phone|location|messages|texts|voice|replies)\\b"
                    + "|from \\p{L}+ you are|i'?(?:ve)? (?:have )?(?:called|rung|rang|texted|tried)\\b)");
    /** What a fact worth telling tends to hold: since when, or what didn't come. */
    private static final Pattern WEIGHTY = Pattern.compile(
            "(?i)\\b(?:have ?n'?t|did ?n'?t|have not|did not|since|hardly|barely|without|quiet|silent|short|different|said|told|cancell?ed|no kiss|gone)\\b");

    private static final Pattern FELT = Pattern.compile(
            "(?i)^(?:(?:and|but|so|now|then|because|bc|cos|honestly) )*(?:i|i'm|im|i am|i've|ive|my)\\b.*\\b(?:frightened|scared(?! (?:her|him|them|you|u)\\b)|afraid|panick\\w*|worried|worrying|nervous|anxious|lonely|sad|down|"
                    + "lost|upset|wobbly|insecure|unsure|overwhelmed|crying|stomach|sick|miles off|in knots|can'?t sleep|can ?not sleep|did ?n'?t sleep)\\b.*");
    /** Where somebody is beside themselves, "a bit" would be too little. */
    private static final Pattern SHAKEN = Pattern.compile(
            "(?i)\\b(?:shaking|crying|in tears|bathroom floor|gutted|terrified|can(?:'|no)?t breathe|devastated|beside myself|can(?:'|no)?t eat|petrified|going out of my mind)\\b");

    private static final List<String> SCARED = List.of("scared", "worried", "sad", "lonely");
    private static final List<String> WORRIED = List.of("worried", "wobbly", "scared", "lonely");

    /** The same, only where the draft itself holds what is asked. */
    List<Suggestion> asking(AnnotatedDraft draft) {
        return settled(draft, true);
    }

    /**
     * The settled message, and the same without what happened, which may sting as it stands; empty where the draft holds neither what
     * happened nor what is asked for, or is too long for one.
     */
    List<Suggestion> of(AnnotatedDraft draft) {
        return settled(draft, false);
    }

    private static List<Suggestion> settled(AnnotatedDraft draft, boolean onlyAsking) {
        if (draft.words() > MOST_WORDS || draft.sentences().isEmpty()) {
            return List.of();
        }
        List<Outpoured> pieces = Outpoured.of(draft);
        Optional<OutpouredAsk> ask = OutpouredAsk.best(OutpouredAsk.of(pieces));
        Optional<Outpoured> warm = first(
                pieces, p -> p.words() <= LONGEST && WARM.matcher(p.text()).find());
        Predicate<Outpoured> tells = p -> p.words() >= LEAST_FACT
                && p.words() <= LONGEST
                && FACT.matcher(p.text()).find()
                && !p.isCause()
                && !isOf(p, warm);
        Optional<Outpoured> fact = first(
                        pieces, tells.and(p -> WEIGHTY.matcher(p.text()).find()))
                .or(() -> first(pieces, tells))
                .map(Outpoured::inFull);
        if (ask.isEmpty() && (onlyAsking || fact.isEmpty())) {
            return List.of();
        }
        Optional<Outpoured> felt = first(
                pieces,
                p -> p.words() <= LONGEST_FEELING
                        && FELT.matcher(p.text()).matches()
                        && !isOf(p, warm)
                        && !isOf(p, fact));
        String asked = ask.map(OutpouredAsk::text)
                .orElse(OutpouredAsk.fitting(draft.draft().text()));
        List<Suggestion> settled = new ArrayList<>();
        settled.add(Account.place(draft, wording(draft, warm, fact, felt, asked)));
        if (fact.isPresent()) {
            settled.add(Account.place(draft, wording(draft, warm, Optional.empty(), felt, asked)));
        }
        return settled;
    }

    private static Wording wording(
            AnnotatedDraft draft,
            Optional<Outpoured> warm,
            Optional<Outpoured> fact,
            Optional<Outpoured> felt,
            String asked) {
        boolean shaken = SHAKEN.matcher(draft.draft().text()).find();
        String feeling = shaken ? "I'm really {f}." : "I'm a bit {f}.";
        List<String> lines = new ArrayList<>();
        warm.ifPresent(p -> lines.add(closed(p)));
        boolean told = felt.isPresent();
        boolean joined = !told && fact.filter(p -> p.words() <= LONGEST_FEELING).isPresent();
        fact.ifPresent(p -> lines.add(joined ? OutpouredAsk.open(p.text()) + ", and " + feeling : closed(p)));
        if (!joined) {
            lines.add(felt.map(Distil::closed).orElse(feeling));
        }
        lines.add(asked);
        String greeting = Outpoured.greeting(draft);
        boolean self = lines.get(0).matches("I\\b.*");
        String after = self ? lines.get(0) : FirstLetter.small(lines.get(0));
        lines.set(0, greeting.isEmpty() ? lines.get(0) : greeting + ", " + after);
        String text = String.join(" ", lines);
        return told ? new Wording("distil", text, List.of()) : HowItWas.slotted(text, shaken ? SCARED : WORRIED);
    }

    /** Whether a piece is the other or stands in it. */
    private static boolean isOf(Outpoured piece, Optional<Outpoured> other) {
        return other.filter(one -> one.text().contains(piece.text())).isPresent();
    }

    private static Optional<Outpoured> first(List<Outpoured> pieces, Predicate<Outpoured> test) {
        return pieces.stream()
                .filter(p -> !p.asks() && !p.isSharp() && p.text().indexOf('\n') < 0)
                .filter(test)
                .findFirst();
    }

    private static String closed(Outpoured piece) {
        return OutpouredAsk.open(piece.text()) + ".";
    }
}

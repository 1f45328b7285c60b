package org.softstart.rewrite;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An order as a question, word for word: "Clear the table by Sunday, I'm eating off my lap" asks first, and says why after it. */
final class PlainOrder {
    private static final Pattern FILLERS = Pattern.compile(
            "(?i)^(?:(?:just|so|now|then|please|pls|and|kindly|right|ok|oh|well|go and|honestly|oi|for once|at least)[,.]?\\s+)+");
    /** Whom it is said to, where no comma sets them off: "Yaar at least tell me once". */
    private static final Pattern CALLED =
            Pattern.compile("(?i)^(?:(?:yaar|arre(?: yaar)?|abeg|bro|bruh|babe|mate|dude|eish|aiyo|wah|omo|hon|hun"
                    + "|darling|honey|sweetie)(?:,\\s*|\\s+))+");

    /** Words after which a subject is none of a sentence of its own: "when I'm talking". */
    private static final String JOINED =
            "(?<!\\b(?:when|while|that|before|because|if|what|where|how|till|until|after|and|than|as|who|which|why|bc|cos)),?";

    private static final Pattern REASON = Pattern.compile(
            "(?i)\\s*(?:[;:.–—]|\\s-)\\s*(?:(?:and|so|but)\\s+)?(?=\\p{L})"
                    + "|\\s*,\\s*(?:(?:and|so|but)\\s+)?(?=(?:it|its|it's|that|thats|that's|i|im|i'm|ive|i've|we|we're|weve|the|my|there"
                    + "|theres|there's|they|theyre|they're|he|hes|he's|she|shes|she's|you|youve|you've|u)\\b)"
                    + "|\\s*,\\s*(?=(?:did|have|are|is|were|was|do) (?:you|u)\\b)"
                    + "|\\s*,\\s*(?=\\p{L}+ (?:is|was|has|will|can|keeps)\\b)"
                    + "|\\s*,\\s*(?=(?:your|ur|our|his|her) \\p{L}+(?:['’]?s)? (?:\\p{L}+ )?(?:is|was|has|have|are|were|been|keeps?)\\b)"
                    + "|\\s*,?\\s+(?:because|cos|coz|bc|cause)\\s+"
                    + "|" + JOINED + "\\s+(?=(?:its|it's|im|i'm|ive|i've)\\b)"
                    + "|" + JOINED
                    + "\\s+(?=i (?:need|want|have|am|was|cant|can't|told|said|got|had|saw|know|can (?:see|hear|smell))\\b)");
    private static final Pattern PUNCTUATED = Pattern.compile("\\p{P}");
    /** What follows these is what is said: "stop telling people I need a stick". */
    private static final Pattern TELLING = Pattern.compile(
            "(?i)\\b(?:tell|telling|say|saying|think|thinking|pretend|pretending|admit|promise|act|acting)\\b");

    private static final Pattern NOT =
            Pattern.compile("(?i)^(?:do ?n[o']?t|do not|dont|never)\\s+(?:you )?(?:ever |dare (?:to )?)?");
    /** "God help us" orders nobody. */
    private static final Pattern PRAYER =
            Pattern.compile("(?i)^(?:(?:oh|dear|good) )?(?:god|heaven|heavens|lord|christ|jesus)\\b.*");

    /** Who speaks of somebody does not order them: "Wah, you can spend two hours choosing durian". */
    private static final Pattern TOLD =
            Pattern.compile("(?i)^(?:(?:you|u|ur|your|i|it|we|they|he|she)\\b|\\w{3,}ly\\b,|guess\\b|do (?:you|u)\\b)");

    /** Scolding that has the form of an order: a "please" would make it worse. */
    private static final Pattern SCOLD = Pattern.compile(
            "(?i)^(?:" + Scolds.BEGINNINGS
                    + "|grow a |get (?:a clue|over (?:it|yourself)|stuffed|to fuck)|give me a break|quit (?:acting|playing|being)"
                    + "|stop (?:acting|playing|being) |act like|join the club|do me a favou?r|save your|go (?:on|and cry)|cry "
                    + "|look (?:at yourself|who)|try (?:harder|being)|take (?:a look|a good look|your time)|pull (?:yourself|your)|blame )");

    /** "Ring your mam and tell her, off you go". */
    private static final Pattern SENT_OFF =
            Pattern.compile("(?i)\\boff (?:you|u) (?:go|pop|trot|run)\\b|\\bsee (?:you|u)\\b");

    private static final Pattern NOT_SCOLD = Pattern.compile(
            "(?i)^(?:give me (?:that|your|the|any)|come |start\\b|pretend|act |bother|worry|tell me (?:you|it|that|what|to)|flatter|strain|make me laugh|hold your|all )");
    /** "Sure, blame the traffic": what nobody wants done. */
    private static final Pattern MOCK = Pattern.compile(
            "(?i)^(?:oh |yeah |well |and )*(?:sure|fine|yeah|go on(?: then)?|go ahead|by all means|of course|please do|that's right|thats right),? .*",
            Pattern.DOTALL);

    private static final Pattern ENDS = Pattern.compile("[\\s.,;:!?]+$");
    private static final Pattern POLITE = Pattern.compile("(?i)\\bplease\\b|\\bpls\\b|\\bplz\\b");
    private static final Pattern JUST = Pattern.compile("(?i)\\bjust\\s+");
    private static final int LEAST = 2;

    private PlainOrder() {}

    /** The sentence without whom it is said to. */
    static String uncalled(String sentence) {
        return CALLED.matcher(sentence.strip()).replaceFirst("");
    }

    /** The question, and after it what else the sentence says; empty where it is no order that can be asked. */
    static Optional<String> of(String sentence, boolean isNot) {
        return of(sentence, isNot, "Could you ");
    }

    /** What was told as advice, asked: "Join a walking group". */
    static Optional<String> advice(String sentence) {
        return of(sentence, false, "Would it help to ");
    }

    private static Optional<String> of(String sentence, boolean isNot, String lead) {
        Matcher called = CALLED.matcher(sentence.strip());
        String name = called.find() ? called.group().strip().replaceFirst(",?$", ",") + " " : "";
        String order = FILLERS.matcher(uncalled(sentence)).replaceFirst("");
        if (TOLD.matcher(order).find()
                || PRAYER.matcher(order).matches()
                || SENT_OFF.matcher(order).find()
                || MOCK.matcher(order).matches()
                || SCOLD.matcher(order).find()) {
            return Optional.empty();
        }
        String act = isNot ? NOT.matcher(order).replaceFirst("") : order;
        if (isNot && (act.equals(order) || NOT_SCOLD.matcher(act).find())) {
            return Optional.empty();
        }
        Matcher reason = REASON.matcher(act);
        String ask = act;
        String rest = "";
        if (reason.find(Math.min(act.length(), 6))
                && (PUNCTUATED.matcher(reason.group()).find()
                        || !TELLING.matcher(act.substring(0, reason.start())).find())) {
            ask = act.substring(0, reason.start());
            rest = act.substring(reason.end()).strip();
        }
        ask = JUST.matcher(ENDS.matcher(ask).replaceAll("")).replaceAll("");
        if (ask.split(" ").length < LEAST && rest.isEmpty() || ask.isEmpty()) {
            return Optional.empty();
        }
        String lowered = FirstLetter.small(ask);
        boolean asks = lead.startsWith("Could") && !POLITE.matcher(lowered).find();
        String begun = isNot ? "Could you not " : lead;
        String question =
                name + (name.isEmpty() ? begun : FirstLetter.small(begun)) + lowered + (asks ? ", please?" : "?");
        return Optional.of(rest.isEmpty() ? question : question + " " + closed(rest));
    }

    /** As a sentence of its own. */
    static String closed(String words) {
        String large = FirstLetter.large(words);
        boolean open = ".?!…".indexOf(large.charAt(large.length() - 1)) < 0;
        return open ? large + "." : large;
    }
}

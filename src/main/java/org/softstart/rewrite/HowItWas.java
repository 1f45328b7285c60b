package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

/** Says how something told plainly was for the writer: before it, where it is one act of the partner's, else after it. */
final class HowItWas {
    private static final int MOST_LED = 40;
    private static final int LEAST_SPLIT = 4;
    private static final int FRONTED = 7;
    private static final int LEAST = 2;

    private static final Pattern JOINT = Pattern.compile(
            "(?i),? (?:and|but|so|n) (?:now|i|i'm|im|i've|ive|he|she|they|we|it|its|it's|that's|thats|nobody)\\b"
                    + "|, (?:i|i'm|i've|we|it|it's|its|my|our|he|she|they)\\b");
    /** What comes after it is what matters, where what comes before was only a word. */
    private static final Pattern THEN = Pattern.compile("(?i)\\b(?:and|but|,) ?then\\b");

    private static final Pattern ALSO =
            Pattern.compile("(?i)^(.*?\\S),? (?:and|but|while) (you|u) (?:just |still )*(.+)$");
    private static final Pattern TIME = Pattern.compile(
            "(?i)^(?:on|at|in|last|this|yesterday|all|for|half|two|three|four|"
                    + "five|six|the (?:whole|entire|other|day|night|minute|second|moment)|all|after|the first|most|every)\\b");
    /** What was promised was no harm; what came of it was. */
    private static final Set<String> PROMISES =
            Set.of("promise", "say", "swear", "agree", "know", "tell", "offer", "mean");

    /** "You had them last", "you wanted to be caught": nobody is hurt when that happens. */
    private static final Set<String> LASTING =
            Set.of("have", "want", "need", "know", "like", "seem", "last", "own", "realise");

    private static final Pattern USED_TO = Pattern.compile("(?i)\\bused to\\b");
    private static final Pattern PERFECT = Pattern.compile("(?i)^(?:you|u)(?:'ve|ve| have| haven'?t)\\b");
    private static final Set<String> TOLD = Set.of("tell", "say", "know");
    private static final Pattern PROMISED =
            Pattern.compile("(?i)\\b(would|will|going to)\\b|\\w'(d|ll)\\b|\\b(youd|wed|theyd|id)\\b");
    private static final Pattern CONTRAST = Pattern.compile(
            "(?i)(?:,|\\band|\\bbut|\\bn) (?:now |then )?(?:you|u|ur|it|its|it's|we|we've|weve|i|i'm|nobody)\\b");
    private static final Set<String> DID_NOT = Set.of("didn't", "didnt", "did", "haven't", "havent");
    private static final Pattern WHEN = Pattern.compile("(?i)\\b(when|while|whenever|until|after|before)\\b");

    private static final String[] LEADS = {"I was {f} when ", "I was really {f} when "};
    private static final String[] LEADS_THAT = {"I was {f} that ", "I'm really {f} that "};
    private static final String[] LEADS_NOW = {"I feel {f} when ", "I get {f} when ", "I feel really {f} when "};
    private static final String[] LEADS_THAT_NOW = {"I'm {f} that ", "I feel {f} that ", "I'm really {f} that "};
    /** Of what is over one says how it was. Readers would send these; none of them would send "it's left me feeling hurt". */
    private static final String[] ENDS = {"I'm really {f}.", "I'm so {f}."};

    private static final String HURT = "That really hurt.";
    /** "I'm really alone" says something else. */
    private static final Set<String> LEFT = Set.of("alone", "small", "lonely", "uneasy", "stretched", "on my own");

    private static final String[] LONELY = {"I felt so {f}."};

    private static final Set<String> TAKE_THAT =
            Set.of("upset", "hurt", "disappointed", "annoyed", "worried", "sad", "gutted", "angry", "frustrated");
    /** Nobody says "I was stuck when you sulked" or "I'm so distant". */
    private static final Set<String> STIFF = Set.of(
            "stuck",
            "stretched",
            "distant",
            "unsure",
            "insecure",
            "lonely",
            "alone",
            "small",
            "uneasy",
            "discouraged",
            "on my own",
            "shaken",
            "sad",
            "tired");

    private final Address address;
    private final Verbs verbs;

    HowItWas(Address address, Verbs verbs) {
        this.address = address;
        this.verbs = verbs;
    }

    /** What is likely felt, what is easily said first. */
    private static List<String> feelings(ActWishes.Known known) {
        List<String> sorted = new ArrayList<>(
                known.feelings().stream().filter(f -> !STIFF.contains(f)).toList());
        if (sorted.isEmpty()) {
            sorted.add("upset");
        }
        known.feelings().stream().filter(STIFF::contains).forEach(sorted::add);
        return sorted;
    }

    /** The message with the feeling before its charged line; empty where that line is no act of the partner's. */
    Optional<Wording> led(Sentence sentence, List<AccountLine> lines, int at, ActWishes.Known known, int turn) {
        AccountLine line = lines.get(at);
        List<String> feelings = feelings(known);
        if (line.isAct()) {
            String lead = lead(line.text(), line.kind() == AccountLine.Kind.PAST, turn);
            return put(lines, at, lead + FirstLetter.small(line.text()) + ".", feelings);
        }
        String name = address.opening(sentence).filter(line.text()::startsWith).orElse("");
        String told = line.text().substring(name.length());
        int you = first(sentence, told);
        VerbGroup group = you < 0 ? null : VerbGroup.after(sentence, you, null);
        if (!isLed(sentence, told, group)) {
            return Optional.empty();
        }
        if (!told.matches("(?i)^(?:you|u)\\s.*")) {
            boolean fronted = you > 0
                    && you <= FRONTED
                    && TIME.matcher(told).find()
                    && sentence.tokens().subList(0, you).stream().noneMatch(t -> t.tag() == Tag.PRON || t.isVerb());
            return fronted
                    ? put(lines, at, name + lead(true, turn) + FirstLetter.small(told), fitting(feelings))
                    : Optional.empty();
        }
        String verb = sentence.token(group.main()).lemma();
        boolean kept = TOLD.contains(verb)
                && !PROMISED.matcher(told).find()
                && !CONTRAST.matcher(told).find();
        boolean lasting = LASTING.contains(verb)
                || verb.equals("use") && USED_TO.matcher(told).find();
        if (PROMISES.contains(verb) && !kept || lasting) {
            return Optional.empty();
        }
        Matcher joint = JOINT.matcher(told);
        String rest = "";
        if (joint.find() && told.substring(0, joint.start()).split(" ").length >= LEAST_SPLIT) {
            String after = told.substring(joint.start()).replaceFirst("(?i)^,? (?:and|so|n) |^, ", "");
            rest = " " + PlainOrder.closed(after.strip());
            told = told.substring(0, joint.start()) + ".";
        }
        return put(lines, at, name + lead(told, isPast(told, group), turn) + FirstLetter.small(told) + rest, feelings);
    }

    /** Also of "u ate", which is taken for a name as often as not. */
    private boolean isPast(String told, VerbGroup group) {
        String[] words = told.toLowerCase(Locale.ROOT).split("\\s+", LEAST + 1);
        return group.isPast()
                || words.length > 1
                        && (DID_NOT.contains(words[1]) || !verbs.base(words[1]).equals(words[1]));
    }

    private static boolean isLed(Sentence sentence, String told, VerbGroup group) {
        return group != null
                && group.main() >= 0
                && group.mood() == VerbGroup.Mood.FACT
                && !group.isPerfect()
                && !(THEN.matcher(told).find()
                        && PROMISES.contains(sentence.token(group.main()).lemma()))
                && !told.endsWith("?")
                && told.split(" ").length <= MOST_LED
                && sentence.size() > LEAST;
    }

    /** "The gutter leaks and you walk past it": what is so, and what the partner does about it. */
    Optional<Wording> halved(Sentence sentence, List<AccountLine> lines, int at, ActWishes.Known known, int turn) {
        AccountLine line = lines.get(at);
        Matcher also = ALSO.matcher(line.text());
        int you = -1;
        for (int i = LEAST; i < sentence.size(); i++) {
            boolean joined =
                    sentence.token(i - 1).is("and") || sentence.token(i - 1).is("but");
            you = you < 0 && joined && sentence.token(i).is("you") ? i : you;
        }
        VerbGroup group = you < 0 ? null : VerbGroup.after(sentence, you, null);
        boolean fits = line.kind() == AccountLine.Kind.PLAIN
                && isLed(sentence, line.text(), group)
                && !group.isPast()
                && !group.isLink(sentence)
                && !sentence.has(0, you, "you")
                && also.matches();
        return fits
                ? put(
                        lines,
                        at,
                        also.group(1) + ". " + LEADS_NOW[Math.floorMod(turn, LEADS_NOW.length)] + also.group(2) + " "
                                + also.group(3),
                        feelings(known))
                : Optional.empty();
    }

    /** The message, and after it how it was. */
    Wording ended(Sentence sentence, List<AccountLine> lines, ActWishes.Known known, int turn, Optional<String> ask) {
        List<AccountLine> all = new ArrayList<>(lines);
        List<String> feelings = feelings(known);
        String first = feelings.get(0);
        boolean past = isOver(sentence);
        String[] ends = LEFT.contains(first) ? LONELY : ENDS;
        boolean plainly = past && first.equals("hurt") && Math.floorMod(turn, 2) == 0;
        String end = (plainly ? HURT : ends[Math.floorMod(turn, ends.length)])
                + ask.map(words -> " " + words).orElse("");
        add(all, end);
        return plainly ? new Wording("account", joined(all), List.of()) : slotted(joined(all), feelings);
    }

    /** The message, and after it only a question. */
    static Wording asking(List<AccountLine> lines, String ask) {
        List<AccountLine> all = new ArrayList<>(lines);
        add(all, ask);
        return new Wording("account", joined(all), List.of());
    }

    /** At the end, or before a question that ends the message. */
    private static void add(List<AccountLine> lines, String end) {
        boolean question = lines.get(lines.size() - 1).text().endsWith("?") && lines.size() > 1;
        lines.add(question ? lines.size() - 1 : lines.size(), new AccountLine(-1, end, AccountLine.Kind.PLAIN));
    }

    /** Whether the partner's part in it is told as over. */
    private static boolean isOver(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            VerbGroup group = sentence.token(i).is("you") ? VerbGroup.after(sentence, i, null) : null;
            if (group != null && group.main() >= 0) {
                return group.isPast() && !group.isPerfect();
            }
        }
        return false;
    }

    private static String lead(String told, boolean isPast, int turn) {
        if (WHEN.matcher(told).find() || PERFECT.matcher(told).find()) {
            return lead(isPast, turn);
        }
        String[] leads = isPast ? LEADS : LEADS_NOW;
        return leads[Math.floorMod(turn, leads.length)];
    }

    private static String lead(boolean isPast, int turn) {
        String[] leads = isPast ? LEADS_THAT : LEADS_THAT_NOW;
        return leads[Math.floorMod(turn, leads.length)];
    }

    /** Where what is told begins with the partner, or names them first: "u ate it" of "ur so selfish, u ate it". */
    private static int first(Sentence sentence, String told) {
        String[] words = told.split("\\s+", LEAST + 1);
        int found = -1;
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (!sentence.token(i).is("you")) {
                continue;
            }
            found = i;
            boolean opens = sentence.token(i).surface().equalsIgnoreCase(words[0])
                    && words.length > 1
                    && i + 1 < sentence.size()
                    && words[1].toLowerCase(Locale.ROOT)
                            .startsWith(sentence.token(i + 1).surface().toLowerCase(Locale.ROOT));
            if (opens) {
                return i;
            }
        }
        return found;
    }

    private static Optional<Wording> put(List<AccountLine> lines, int at, String text, List<String> feelings) {
        List<AccountLine> all = new ArrayList<>(lines);
        all.set(at, all.get(at).as(text));
        return Optional.of(slotted(joined(all), text.contains(" that ") ? fitting(feelings) : feelings));
    }

    /** Those of which one can say what they are about: "hurt that", but not "tired that". */
    private static List<String> fitting(List<String> feelings) {
        List<String> fit =
                new ArrayList<>(feelings.stream().filter(TAKE_THAT::contains).toList());
        if (fit.isEmpty()) {
            fit.add("upset");
        }
        return fit;
    }

    /** The text with the likeliest feeling in its blank; another place of the same name can be chosen by the writer. */
    static Wording slotted(String text, List<String> feelings) {
        int at = text.indexOf("{f}");
        String first = feelings.get(0);
        Slot slot = new Slot("feeling", new Span(at, at + first.length()), feelings);
        return new Wording("account", text.replace("{f}", first), List.of(slot));
    }

    static Wording slotted(String text, ActWishes.Known known) {
        return slotted(text, feelings(known));
    }

    static String joined(List<AccountLine> lines) {
        StringBuilder text = new StringBuilder();
        for (AccountLine line : lines) {
            if (!text.isEmpty()) {
                char end = text.charAt(text.length() - 1);
                text.append(",.?!…\"'”’)".indexOf(end) < 0 ? ". " : " ");
            }
            text.append(line.text());
        }
        return text.toString();
    }
}

package org.softstart.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.softstart.lexicon.Match;
import org.softstart.lexicon.Rule;
import org.softstart.model.Guess;
import org.softstart.model.Reply;
import org.softstart.text.Sentence;

/** Words replies to what was heard. */
final class Wording {
    /** The capture that holds a whole statement, said back as it is; others are wishes, and leave their "again" behind. */
    private static final String STATEMENT = "x";

    private static final int LONGEST_ECHO = 16;
    private static final int LONGEST_QUOTE = 10;
    private static final int SHORTEST_CLAUSE = 2;

    /** A blank that holds their own words; a line without one could answer anything, so it comes last. */
    private static final Pattern ECHO = Pattern.compile("\\{(?!feeling|ask|join)[a-z]+\\}");

    /** What reads on badly, or bites, when it is said back. */
    private static final Pattern UNFIT = Pattern.compile(
            "(?i)\\b(fuck\\w*|shit\\w*|bitch\\w*|bastard|arse\\w*|ass|asshole|cunt|dick\\w*|prick|wanker|twat|whore|slut)\\b|[?!;\"]");

    /** Endings that a wish or a question does not take over from a "never". */
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)[\\s,]+(any ?more|ever|again|at all|for once|once)$");

    /** Loose ends of any words: tags, names, what texters add. */
    private static final Pattern TAIL = Pattern.compile(
            "(?i)[\\s,]+(do you|don't you|are you|aren't you|and|but|or|so|because|though|either|anyway|babe|tom|mate|man|love|x+|yeah|yea|tho|lol|haha|innit|you know|abeg|yaar)$");

    /** Where texters go on without a mark: "you're crying | it's just an advert". */
    private static final Pattern RUN_ON = Pattern.compile(
            "(?i)(?<!\\b(?:that|when|if|because|how|what|like|as|than|think|know|say|said|feel|hope|wish|and|or|but|so|where|who|whether|though|until|after|before|since|while|thought|told|mean|sure|is|was|you|me|him|her|us|them))"
                    + " (it's|that's|there's|I'm|I've|you're|you've|we're|they're) .*$");

    /** Where a long sentence can end early, after a few words. */
    private static final Pattern JOINT =
            Pattern.compile("(?<=\\w \\w{1,20} \\w{1,20} \\w{1,20}),? (that|because|when|while|and|but|so|until) ");

    /** Words before a clause that a quotation does without. */
    private static final Set<String> LEADING =
            Set.of("and", "but", "so", "or", "because", "ok", "okay", "well", "like");

    private static final Map<String, String> POSITIVE = Map.of(
            "anything", "something",
            "anyone", "someone",
            "anybody", "somebody",
            "anywhere", "somewhere",
            "any(?! ?more)", "some",
            "ever", "");

    private final Heart heart;
    private final Themes themes;
    private final Rule shared;

    /**
     * @param shared the reading whose lists hold what every reading may use
     */
    Wording(Heart heart, Themes themes, Rule shared) {
        this.heart = heart;
        this.themes = themes;
        this.shared = shared;
    }

    /** Replies to one thing heard, the best first; the same words always in the same order. */
    List<Reply> replies(Heard heard, Optional<Guess> guess, Register register, int seed) {
        List<String> frames = frames(heard);
        List<String> asks = asks(heard);
        List<String> joins =
                heard.list("joins").isEmpty() ? shared.list("joins").terms() : heard.list("joins");
        Map<String, String> blanks = blanks(heard);
        guess.ifPresent(g -> blanks.put("feeling", g.feeling()));
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            String frame = frames.get(i);
            for (int a = 0; a < Math.max(1, asks.size()); a++) {
                fillList(blanks, "ask", asks, seed + i + a);
                fillList(blanks, "join", joins, seed + i + a);
                ReplyFrames.fill(frame, blanks, register).filter(Wording::isFit).ifPresent(replies::add);
                if (!frame.contains("{ask}")) {
                    break;
                }
            }
        }
        return replies;
    }

    private static void fillList(Map<String, String> blanks, String name, List<String> options, int seed) {
        if (!options.isEmpty()) {
            blanks.put(name, options.get(Math.floorMod(seed, options.size())));
        }
    }

    private static boolean isFit(Reply reply) {
        return !UNFIT.matcher(reply.text().replaceAll("\\?( |$)", "")).find();
    }

    private List<String> frames(Heard heard) {
        boolean ownOnly = heard.reading().lists().containsKey("own-frames");
        Stream<Rule.Frame> anyones = ownOnly ? Stream.of() : shared.rewrites().stream();
        return Stream.concat(heard.reading().rewrites().stream(), anyones)
                .filter(frame -> frame.patterns().isEmpty()
                        || frame.patterns().contains(heard.pattern().id()))
                .map(Rule.Frame::text)
                .sorted(Comparator.comparing(frame -> !ECHO.matcher(frame).find()))
                .toList();
    }

    private List<String> asks(Heard heard) {
        List<String> own = heard.list("asks");
        List<String> about = heart.theme(heard).map(Themes.Theme::asks).orElse(List.of());
        List<String> asks = new ArrayList<>();
        boolean ownOnly = heard.reading().lists().containsKey("own-asks");
        if (!ownOnly) {
            asks.addAll(about);
        }
        if (asks.isEmpty()) {
            asks.addAll(own);
        }
        return asks.isEmpty() ? shared.list("asks").terms() : asks;
    }

    private Map<String, String> blanks(Heard heard) {
        Map<String, String> blanks = new HashMap<>();
        Sentence sentence = heard.sentence();
        Turned turned = new Turned(sentence);
        for (Map.Entry<String, Match.Range> capture :
                new LinkedHashMap<>(heard.match().captures()).entrySet()) {
            int from = capture.getValue().start();
            int to = capture.getValue().end();
            String said = shortened(turned.words(from, to));
            String words = capture.getKey().equals(STATEMENT) ? trimmed(said, TAIL) : trimmed(said, TAIL, ABSOLUTE);
            if (!words.isEmpty() && words.split(" ", -1).length <= LONGEST_ECHO) {
                blanks.put(capture.getKey(), words);
                blanks.put(capture.getKey() + "yes", affirmed(words));
            }
        }
        topic(heard).ifPresent(topic -> blanks.put("topic", topic));
        quote(heard).ifPresent(quote -> blanks.put("quote", quote));
        return blanks;
    }

    /** Of many words the first, up to where something is added to them. */
    private static String shortened(String words) {
        if (words.split(" ", -1).length <= LONGEST_ECHO) {
            return words;
        }
        Matcher joint = JOINT.matcher(words);
        return joint.find() ? words.substring(0, joint.start()) : words;
    }

    /** Without loose ends. */
    private static String trimmed(String words, Pattern... ends) {
        String before;
        Matcher runOn = RUN_ON.matcher(words);
        String one = runOn.find() && words.substring(0, runOn.start()).split(" ", -1).length >= SHORTEST_CLAUSE
                ? words.substring(0, runOn.start())
                : words;
        String after = one.replaceAll("^[\\s,]+|[\\s,.'-]+$", "");
        do {
            before = after;
            for (Pattern end : ends) {
                after = end.matcher(after).replaceFirst("").replaceAll("[\\s,]+$", "");
            }
        } while (!before.equals(after));
        return after;
    }

    /** "Help with anything" as a wish: "help with something". */
    private static String affirmed(String words) {
        String said = words;
        for (Map.Entry<String, String> word : POSITIVE.entrySet()) {
            said = said.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        }
        return said.replaceAll(" {2,}", " ").strip();
    }

    private Optional<String> topic(Heard heard) {
        Sentence sentence = heard.sentence();
        int from = heard.match().start();
        int to = heard.match().end();
        return themes.in(sentence, from, to)
                .flatMap(found -> Topic.at(sentence, found.at()))
                .or(() -> Topic.last(sentence, from, to))
                .filter(topic -> !UNFIT.matcher(topic).find());
    }

    /** Their own words, when they are few: from where the clause begins, since half a clause can say the opposite. */
    private static Optional<String> quote(Heard heard) {
        Sentence sentence = heard.sentence();
        int start = beginning(sentence, heard.match().start());
        int end = heard.match().end();
        while (end > start + 1 && !sentence.token(end - 1).isWord()) {
            end--;
        }
        String words = sentence.span(start, end).of(sentence.text());
        return words.split("\\s+", -1).length > LONGEST_QUOTE ? Optional.empty() : Optional.of(words);
    }

    private static int beginning(Sentence sentence, int at) {
        int start = sentence.clauseAt(at).start();
        while (start < at
                && (!sentence.token(start).isWord()
                        || LEADING.contains(sentence.token(start).norm()))) {
            start++;
        }
        return start;
    }
}

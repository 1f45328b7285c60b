package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/**
 * A stretch of an outpouring that says one thing.
 *
 * @param at its place among them, from 0
 * @param text its words
 * @param asks whether it stands before a question mark
 * @param isCause whether it only explains what stands before it
 * @param whole the sentence it is part of
 */
record Outpoured(int at, String text, boolean asks, boolean isCause, String whole) {
    /** What somebody can be asked to do. */
    static final String ACTS =
            "call|ring|phone|facetime|text|message|come|let|send|hold|talk|speak|show|write|meet|tell|say|answer|reply|wake|stay|sit";

    private static final int LONGEST = 18;
    private static final Pattern SHARP = Pattern.compile(
            "(?i)\\b(?:never|always|ignor\\w*|leave me|leaving|break(?:ing)? up|dump\\w*|hate|fault|why|stop|obviously|clearly|embarrass\\w*|ashamed|pathetic|stupid|idiot|mug"
                    + "|cheat\\w*|l(?:ie|ied|ying)|fine|cool|annoying|honest\\w*|truth|swear|promise|prove|or not|yes or no|online|seen it|read it|blue tick\\w*|what i did"
                    + "|care|bother\\w*|someone else|somebody else|another (?:man|woman|guy|girl)|mortifying|sick of|tired of me|fuck\\w*|shit\\w*|wtf|hell)\\b|[!?]{2,}");
    private static final Pattern END = Pattern.compile("(?<=[.?!…])(?<!\\b(?:Dr|Mr|Mrs|Ms|St)\\.)\\s+");
    private static final Pattern JOINTS = Pattern.compile(
            "(?i)(?<=[.?!…])(?<!\\b(?:dr|mr|mrs|ms|st)\\.)\\s+|\\s+(?=i (?:just|only) (?:want|need|wanna)\\b)|\\s+(?=(?:please|pls|plz) (?:just |still )*(?:"
                    + ACTS
                    + ")\\b)|(?:,| -|;)\\s+(?:(?:and|but|so|because|bc|cos|then) )?(?=(?:i|i'm|im|i've|ive|i'd|i'll|u|you|you're|youre|you've|youve|ur|we|it|it's|its"
                    + "|is|are|do|did|have|can|could|will|would|please|pls|just|who|why|where|what|ignore)\\b)"
                    + "|\\s+(?:and|but|so|because|bc|cos) (?=(?:i|i'm|im|i've|ive|i'll|u|you|you're|youre|you've|youve|we|it's|its|now|my|please|pls) )");
    private static final Pattern GREETING = Pattern.compile(
            "(?i)^(?:(?:hi|hey+|hiya|hello|dear|salam|morning|evening|good (?:morning|evening|night|afternoon))(?: (?!i\\b|are\\b|so\\b|sorry\\b|not\\b|only\\b|u\\b|you\\b|do\\b|did\\b|just\\b|can\\b|hope\\b|me\\b)\\p{L}+){0,2})(?=\\s*[,.!])");
    private static final Pattern CAUSE = Pattern.compile("(?i)\\b(?:because|bc|cos)\\s*$");

    /** All of a draft, its greeting apart. */
    static List<Outpoured> of(AnnotatedDraft draft) {
        List<Outpoured> pieces = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            String text = sentence.text().strip().replace('’', '\'');
            Matcher joint = JOINTS.matcher(text);
            int from = 0;
            boolean explains = false;
            while (joint.find()) {
                add(text.substring(from, joint.start()), explains, sentenceAt(text, from), pieces);
                explains = CAUSE.matcher(joint.group().strip()).find();
                from = joint.end();
            }
            add(text.substring(from), explains, sentenceAt(text, from), pieces);
        }
        return pieces;
    }

    private static void add(String words, boolean explains, String whole, List<Outpoured> pieces) {
        String part = words.strip();
        Matcher greeting = GREETING.matcher(part);
        String left = greeting.find() && pieces.isEmpty()
                ? part.substring(greeting.end()).replaceFirst("^[\\s,.!]+", "")
                : part;
        if (!left.isEmpty()) {
            pieces.add(new Outpoured(pieces.size(), left, left.endsWith("?"), explains, whole));
        }
    }

    /** The sentence around a place: where small letters run on, a draft's sentence may hold several. */
    private static String sentenceAt(String text, int at) {
        int start = 0;
        Matcher end = END.matcher(text);
        while (end.find() && end.end() <= at) {
            start = end.end();
        }
        return end.find(at)
                ? text.substring(start, end.start()).strip()
                : text.substring(start).strip();
    }

    /** "Hi my love" at the beginning of a draft; empty if it greets nobody. */
    static String greeting(AnnotatedDraft draft) {
        Matcher matcher = GREETING.matcher(draft.sentence(0).text().strip());
        return matcher.find() ? matcher.group() : "";
    }

    int words() {
        return text.split("\\s+", -1).length;
    }

    /** Whether it stings, tests or presses, so that it had better be left out. */
    boolean isSharp() {
        return isSharp(text);
    }

    static boolean isSharp(String words) {
        return SHARP.matcher(words).find();
    }

    /** All of its sentence where that is short and stings nowhere: out of it, "you said 'will see'" says nothing. */
    Outpoured inFull() {
        boolean fits = whole.split("\\s+", -1).length <= LONGEST
                && !whole.endsWith("?")
                && whole.indexOf('\n') < 0
                && !GREETING.matcher(whole).find()
                && !isSharp(whole);
        return fits ? new Outpoured(at, whole, asks, isCause, whole) : this;
    }
}

package org.softstart.guide;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a sentence of an answer. The words stay; what joins them to a lead-in, the first letter's case and a missing end are seen to. */
final class Phrase {
    /** Words that begin a sentence far more often than the rest of one. */
    private static final Set<String> OPENERS = words(
            "i i'm i've i'd i'll you you're you've you'd we we're we've we'd we'll it it's it'd he she they there there's that's this"
                    + " these when whenever while if even since because last on in at every once sometimes lately and so but thank thanks"
                    + " would could will can shall may might what what's where who do does did is are was let let's please no yes maybe"
                    + " perhaps after before until as though although somebody someone both neither most");

    private static final Set<String> ASKING =
            words("would could will can shall may might what what's how how's where who which when why"
                    + " do does did is are was were");
    /** They go on after "Could we talk about it". */
    private static final Set<String> TIMES = words(
            "on in at after before when whenever this next last once tomorrow tonight today some any sometime anytime over while by soon later"
                    + " until maybe perhaps every during between either sunday monday tuesday wednesday thursday friday saturday"
                    + " sundays mondays tuesdays wednesdays thursdays fridays saturdays");
    /** Words that are no name, so that a capital is only the beginning of an answer. */
    private static final Set<String> NEVER_NAMES = words(
            "the your how an a my our his her their all always fewer less more tomorrow tonight"
                    + " today next over any some try come go meet see talk help join read on in at after before when whenever this once maybe perhaps"
                    + " every during between either because since for about of so by with not no just we you it that to be been have having had was"
                    + " were what if whether us me one two half couples therapy counselling counseling miss love want need hope feel feeling get"
                    + " never often don't peace quiet happy happier calm calmer closer time made sat took gave got let held kept");
    /** "Your soup made my day" says something; "your patience" and "how you were when I was ill" do not. */
    private static final Pattern SAYS_SOMETHING =
            Pattern.compile("(?<!\\b(?:i|you|we|it|he|she|they|that|who|which|there|and|what|this|how) )"
                    + "\\b(made|makes|means|meant|helps|helped|gives|gave|keeps|kept|is|was|are|were)\\b");
    /** "The day the kids were born" is a day, whatever is said of the kids. */
    private static final Pattern WHICH_DAY = Pattern.compile(
            "(?i)(the|that|our) (first |last )?(day|night|evening|morning|afternoon|weekend|week|time|moment|summer|winter|spring|year|trip|way)"
                    + " (that |when )?(the|our|my|your|we|you|i|both|everyone)\\b.*");
    /** A name and a word or two are no sentence. */
    private static final int SENTENCE_WORDS = 4;

    private static final Pattern FIRST_PERSON = Pattern.compile("i(['’](m|d|ll|ve))?(?=[\\s,.!?…]|$)");
    private static final Pattern ENDED = Pattern.compile("([.!?…][\\p{Pe}\\p{Pf}'\"]*|[^\\p{L}\\p{N}\\p{P}])$");
    private static final Pattern TRAILING = Pattern.compile("\\s*[,;:–-]+$");
    /** "When we're tired, we argue" begins like a question and is none. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)(when|how|what|where|who|which|why) (i|you|we|they|he|she|it|the|our|my|one|matters)\\b.*",
            Pattern.DOTALL);
    /** "If things were good, what would there be more of": the question comes later. */
    private static final Pattern ASKS_LATER = Pattern.compile(
            "(?is).*, (so |and |then )?((what|how|where|who|which|why|when) (would|could|should|might|will|do|does|did|is|are|was|were|can|else|kind|sort)"
                    + "|(would|could|should|do|does|did|is|are|can|will) (you|we|it|there|that|things))\\b.*");

    private static final Pattern INTERROGATIVE =
            Pattern.compile("(?i)(and |so |in |at |for |to )?(what|how|where|who|which|why|when)\\b.*", Pattern.DOTALL);
    private static final Pattern FIRST_STOP = Pattern.compile("^([^?!]*?[^.?!])\\.(?=\\s+\\p{Lu}|\\s*$)");

    private Phrase() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /**
     * The answer as a sentence.
     *
     * @param starter what goes before an answer that is no sentence of its own; empty if nothing does
     */
    static String sentence(String answer, String starter) {
        if (starter.isEmpty() || startsWith(answer, starter)) {
            return ended(capitalised(answer));
        }
        return LeadIn.join(starter, answer)
                .map(joined -> asked(ended(capitalised(joined))))
                .orElseGet(() -> isWhole(answer, starter)
                        ? ended(capitalised(answer))
                        : asked(ended(fitting(starter, answer) + " " + continued(answer))));
    }

    /** The answer to what one would like to ask: whatever way it is put, it is a question if it can be one. */
    static String question(String answer) {
        String sentence = ended(capitalised(answer));
        String last = last(sentence);
        return !ENDED.matcher(answer).find() && INTERROGATIVE.matcher(last).matches()
                ? sentence.substring(0, sentence.length() - 1) + "?"
                : sentence;
    }

    /** A lead-in that asks makes a question of the sentence that it begins. */
    private static String asked(String text) {
        return text.matches("(?s)(Would|Could) .*") ? FIRST_STOP.matcher(text).replaceFirst("$1?") : text;
    }

    /** One thanks somebody for a thing, but that they did it. */
    private static String fitting(String starter, String answer) {
        boolean that = answer.toLowerCase(Locale.ROOT).matches("(?s)that (you|we|it|your)\\b.*");
        return that && starter.endsWith(" for") ? starter.substring(0, starter.length() - 4) : starter;
    }

    private static boolean isWhole(String answer, String starter) {
        String first = first(answer);
        if (starter.endsWith("because")) {
            return Character.isUpperCase(answer.codePointAt(0));
        }
        if (starter.startsWith("Could")) {
            return !TIMES.contains(first);
        }
        if (starter.startsWith("Would")) {
            return OPENERS.contains(first);
        }
        boolean says = !first.equals("how")
                && !WHICH_DAY.matcher(answer).lookingAt()
                && SAYS_SOMETHING.matcher(firstSentence(answer)).find();
        return OPENERS.contains(first)
                || says
                || isCapital(answer)
                        && !first.endsWith("ing")
                        && !NEVER_NAMES.contains(first)
                        && firstSentence(answer).split("\\s+", -1).length >= SENTENCE_WORDS;
    }

    static boolean isOpener(String word) {
        return OPENERS.contains(word);
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    private static boolean startsWith(String answer, String starter) {
        return answer.regionMatches(true, 0, starter, 0, starter.length());
    }

    private static boolean isCapital(String answer) {
        return Character.isUpperCase(answer.codePointAt(0));
    }

    private static String firstSentence(String answer) {
        return answer.toLowerCase(Locale.ROOT).split("[.!?\n]", 2)[0];
    }

    static String first(String text) {
        return text.strip().split("[\\s,.;:!?]+", 2)[0].toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    static String capitalised(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    /** As it goes on in a sentence: a name keeps its capital, and "i" gets one. */
    static String continued(String answer) {
        if (FIRST_PERSON.matcher(answer).lookingAt()) {
            return capitalised(answer);
        }
        String first = first(answer);
        boolean lower = first.endsWith("ing") || NEVER_NAMES.contains(first);
        return lower ? answer.substring(0, 1).toLowerCase(Locale.ROOT) + answer.substring(1) : answer;
    }

    private static String last(String text) {
        String[] sentences = text.split("(?<=[.!?])\\s+", -1);
        return sentences[sentences.length - 1];
    }

    private static String ended(String text) {
        if (ENDED.matcher(text).find()) {
            return text;
        }
        String bare = TRAILING.matcher(text).replaceFirst("");
        String last = last(bare);
        boolean asks = ASKING.contains(first(last)) && !CLAUSE.matcher(last).matches()
                || ASKS_LATER.matcher(last).matches();
        return bare + (asks ? "?" : ".");
    }
}

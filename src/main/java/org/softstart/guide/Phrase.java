package org.softstart.guide;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes a sentence of an answer. The words stay; only the first letter's case and a missing full stop are seen to. */
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
            "on in at after before when this next last once tomorrow tonight some any over while"
                    + " until maybe perhaps every during between either sunday monday tuesday wednesday thursday friday saturday");
    /** Words that are no name, so that a capital is only the beginning of an answer. */
    private static final Set<String> NEVER_NAMES =
            words("the your how a an my our all always fewer less more tomorrow tonight next over any"
                    + " some try come go meet see on in at after before when this once maybe perhaps every during between either because we you"
                    + " it that to be have");
    /** "Your soup made my day" says something; "your patience" and "how you were when I was ill" do not. */
    private static final Pattern SAYS_SOMETHING =
            Pattern.compile("(?<!\\b(?:i|you|we|it|he|she|they|that|who|which|there|and|what|this|how) )"
                    + "\\b(made|makes|means|meant|helps|helped|gives|gave|keeps|kept|is|was|are|were)\\b");

    private static final Pattern ENDED = Pattern.compile("([.!?…][\\p{Pe}\\p{Pf}'\"]*|[^\\p{L}\\p{N}\\p{P}])$");
    /** "When we're tired, we argue" begins like a question and is none. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)(when|how|what|where|who|which|why) (i|you|we|they|he|she|it|the|our|my|one)\\b.*", Pattern.DOTALL);

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
        boolean whole = starter.isEmpty() || isWhole(answer, starter);
        return ended(whole ? capitalised(answer) : fitting(starter, answer) + " " + continued(answer));
    }

    /** One thanks somebody for a thing, but that they did it. */
    private static String fitting(String starter, String answer) {
        boolean that = answer.toLowerCase(Locale.ROOT).matches("(?s)that (you|we|it|your)\\b.*");
        return that && starter.endsWith(" for") ? starter.substring(0, starter.length() - 4) : starter;
    }

    private static boolean isWhole(String answer, String starter) {
        String first = first(answer);
        if (startsWith(answer, starter)) {
            return true;
        }
        if (starter.endsWith("because")) {
            return Character.isUpperCase(answer.codePointAt(0)) && !first.equals("because");
        }
        if (starter.startsWith("Could")) {
            return !TIMES.contains(first);
        }
        if (starter.startsWith("Would")) {
            return OPENERS.contains(first);
        }
        boolean says = !first.equals("how")
                && SAYS_SOMETHING.matcher(firstSentence(answer)).find();
        return OPENERS.contains(first)
                || says
                || isCapital(answer) && !first.endsWith("ing") && !NEVER_NAMES.contains(first);
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

    private static String first(String text) {
        return text.strip().split("[\\s,.;:!?]+", 2)[0].toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static String capitalised(String text) {
        int first = text.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + text.substring(Character.charCount(first));
    }

    private static String continued(String answer) {
        String first = first(answer);
        boolean lower = first.endsWith("ing") || NEVER_NAMES.contains(first);
        return lower ? answer.substring(0, 1).toLowerCase(Locale.ROOT) + answer.substring(1) : answer;
    }

    private static String ended(String text) {
        if (ENDED.matcher(text).find()) {
            return text;
        }
        String[] sentences = text.split("(?<=[.!?])\\s+", -1);
        String last = sentences[sentences.length - 1];
        return text + (ASKING.contains(first(last)) && !CLAUSE.matcher(last).matches() ? "?" : ".");
    }
}

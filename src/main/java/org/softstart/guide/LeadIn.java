package org.softstart.guide;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Joins an answer to its lead-in, whatever way it begins: "because I miss you", "to try one session", "when you cooked". Gives nothing
 * where no more is to be done than to put one before the other, or where the answer says something by itself.
 */
final class LeadIn {
    private static final Pattern BECAUSE = Pattern.compile("(?is)('?cause|because|cos|coz|bc),? (?=\\S)");
    private static final Set<String> SUBJECTS = words("i you we it he she they that this there");
    private static final Set<String> OWNERS = words("the our my your his her their");
    /** Begun without its "I": "miss you", "go quiet". */
    private static final Set<String> FEELS = words("miss love want need hope wish feel believe");

    private static final Set<String> DOES = words(
            "push shout shut get go nag yell withdraw ignore avoid interrupt keep forget blame criticise criticize leave snap stay"
                    + " react don't didn't can't cannot have had am was tend lose sulk expect close hide raise walk bring"
                    + " made said did left went got took gave kept let spent told forgot lost shouted stayed worked ignored avoided yelled"
                    + " pushed snapped nagged blamed stopped");
    /** What one is, where it is asked what one does. */
    private static final Set<String> IS = words(
            "tired stressed scared worried distant cold impatient grumpy angry quiet busy moody selfish stubborn defensive lazy late"
                    + " jealous distracted exhausted withdrawn absent");

    private static final Set<String> DID = words(
            "made sat took gave got went came brought bought told said held kept let put rang ran drove wrote read found left did"
                    + " stood woke sent built cut paid fed sang spoke thought taught picked understood stuck forgave knew heard saw met"
                    + " stayed cooked helped listened called hugged fixed cleaned waited carried cheered remembered asked looked tried"
                    + " covered dropped washed supported defended apologised apologized noticed surprised walked backed played");

    private static final Set<String> IMPROVES = words(
            "feel be have get know see sleep relax laugh talk learn find understand trust stop become enjoy spend live share grow"
                    + " listen say");
    private static final Set<String> BRINGS = words("help bring give make let take ease");
    private static final Set<String> BETTER =
            words("happy happier calm calmer closer safe safer loved heard seen relaxed lighter free freer understood");

    private static final Set<String> ACTS =
            words("come go try talk join help meet think consider listen see read look agree give sit speak");
    private static final Set<String> TRIED = words(
            "a an one the some couples couple's marriage relationship counselling counseling therapy two three our my professional"
                    + " another mediation coaching");

    private static final Pattern LENGTH =
            Pattern.compile("(?is)(\\d+|half an|an?|ten|fifteen|twenty|thirty|forty) ?(min|minute|hour)s?\\b.*");
    private static final Pattern CLOCK = Pattern.compile(
            "(?is)(around |about )?\\d{1,2}([:.]\\d\\d)? ?(am|pm|a\\.m|p\\.m|o.?clock|on|tomorrow|today|tonight|this|next|or|,|$).*");

    private static final Pattern WHEN = Pattern.compile("(?s)when \\p{L}[^,]*");
    /** Subjects that stand in a clause of their own; the first one of a sentence is among them. */
    private static final Pattern INNER =
            Pattern.compile("\\b(when|while|after|before|because|so|as|that|how|until) (i|you|we|they|he|she)\\b");

    private LeadIn() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" ", -1));
    }

    /** The whole sentence, but for its end. */
    static Optional<String> join(String starter, String answer) {
        String plain = lower(answer);
        if (starter.endsWith("because")) {
            return care(starter, plain, answer);
        }
        if (starter.endsWith(" for")) {
            return thanks(starter, plain);
        }
        if (starter.endsWith("about")) {
            return memory(starter, plain);
        }
        if (starter.startsWith("Could")) {
            return time(starter, plain, answer);
        }
        if (starter.startsWith("Would")) {
            return ask(starter, plain);
        }
        if (starter.endsWith("mean")) {
            return hope(starter, plain);
        }
        return starter.startsWith("My part") ? part(starter, plain) : Optional.empty();
    }

    private static Optional<String> care(String starter, String plain, String answer) {
        String first = Phrase.first(plain);
        Optional<String> because = after(BECAUSE, plain);
        if (because.isPresent()) {
            return because.map(rest -> starter + " " + rest);
        }
        if (plain.matches("(?is)so (that )?(i|you|we|our|the|they|it)\\b.+")) {
            return Optional.of("I'd like this " + plain);
        }
        if (plain.matches("(?is)to (?!me\\b|us\\b|be honest|tell you).+")) {
            return Optional.of("I'd like " + plain);
        }
        if (plain.matches("(?is)for (you|us|our|my|the|both|me)\\b.*")) {
            return Optional.of("I'd like this " + plain);
        }
        if (plain.matches("(?is)(that|how|what|whenever) [^,?]+") || isOneClause(plain, "i|we|it")) {
            return Optional.of("What matters to me is " + plain);
        }
        if (FEELS.contains(first) && count(plain) > 1) {
            return Optional.of("I " + plain);
        }
        boolean names = count(plain) == 1 && !SUBJECTS.contains(first) || count(plain) == 2 && OWNERS.contains(first);
        if (isDoing(first) || names && isWord(answer) || first.equals("you") && count(plain) == 1) {
            return Optional.of("To me it's about " + plain);
        }
        return Optional.empty();
    }

    private static Optional<String> thanks(String starter, String plain) {
        String first = Phrase.first(plain);
        Optional<String> because = after(BECAUSE, plain);
        if (because.isPresent()) {
            return because.map(rest -> rest.startsWith("of ") ? starter + " " + rest.substring(3) : rest);
        }
        if (plain.matches("(?is)for \\S.*")) {
            return Optional.of(starter + " " + plain.substring(4));
        }
        if (isOneClause(plain, "i|you|we")) {
            return Optional.of(starter + " " + plain);
        }
        if (DID.contains(first) && count(plain) > 1) {
            return Optional.of("You " + plain);
        }
        return plain.matches("(?is)(was|were) .+")
                ? Optional.of("You were " + plain.split(" ", 2)[1])
                : Optional.empty();
    }

    private static Optional<String> memory(String starter, String plain) {
        if (plain.matches("(?is)(about|of) \\S.*")) {
            return Optional.of(starter + " " + plain.split(" ", 2)[1]);
        }
        if (plain.matches("(?is)that (i|you|we|it|our|the|they|your)\\b.+")) {
            return Optional.of("I like to remember " + plain);
        }
        return WHEN.matcher(plain).matches() ? Optional.of(starter + " " + plain) : Optional.empty();
    }

    private static Optional<String> time(String starter, String plain, String answer) {
        if (plain.matches("(?is)to \\S.*")) {
            return Optional.of("Would you like " + plain);
        }
        if (LENGTH.matcher(plain).matches()) {
            return Optional.of(starter + " for " + plain);
        }
        if (CLOCK.matcher(plain).matches()) {
            return Optional.of(starter + " at " + plain);
        }
        String first = Phrase.first(plain);
        boolean names = OWNERS.contains(first)
                || first.equals("a")
                || isWord(answer) && (count(plain) == 1 || Character.isUpperCase(answer.codePointAt(0)));
        boolean isTime = Phrase.isTime(first) || Phrase.isOpener(first) || count(plain) > 6 || plain.contains("?");
        return names && !isTime
                ? Optional.of("Would " + plain.replaceFirst("[.!]+$", "") + " suit you?")
                : Optional.empty();
    }

    private static Optional<String> ask(String starter, String plain) {
        String first = Phrase.first(plain);
        Optional<String> because = after(BECAUSE, plain);
        if (because.isPresent()) {
            return because;
        }
        if (plain.matches("(?is)(for you |willing )?to \\S.*")) {
            return Optional.of(starter + " " + plain.replaceFirst("(?is)^(for you |willing )?to ", ""));
        }
        if (plain.matches("(?is)(for )?(you|us) to \\S.*")) {
            return Optional.of("I'd like " + plain.replaceFirst("(?is)^for ", ""));
        }
        if (plain.matches("(?is)(that|if|whether) (you|we)\\b[^,]+")) {
            return Optional.of("I'd like to ask " + plain);
        }
        if (plain.matches("(?is)you \\S+.*") && ACTS.contains(Phrase.first(plain.substring(4)))) {
            return Optional.of("Would " + plain);
        }
        if (isDoing(first)) {
            return Optional.of("Would you be up for " + plain);
        }
        boolean names = TRIED.contains(first) || count(plain) == 1 && !ACTS.contains(first) && isWord(plain);
        return names && !Phrase.isOpener(first) ? Optional.of(starter + " try " + plain) : Optional.empty();
    }

    private static Optional<String> part(String starter, String plain) {
        String first = Phrase.first(plain);
        Optional<String> because = after(BECAUSE, plain);
        if (because.isPresent()) {
            return because.map(rest -> rest.startsWith("of ") ? starter + " " + rest.substring(3) : rest);
        }
        if (plain.matches("(?is)by \\S.*")) {
            return Optional.of(starter + " " + plain.substring(3));
        }
        if (isOneClause(plain, "i")) {
            return Optional.of(starter + " " + plain);
        }
        if (plain.matches("(?is)(always|never|often) \\S.*")) {
            String second = Phrase.first(plain.split(" ", 2)[1]);
            String being = IS.contains(second) ? " being " : " ";
            return Optional.of(IS.contains(second) || isDoing(second) ? starter + being + plain : "I " + plain);
        }
        if (DOES.contains(first) && count(plain) > 1) {
            return Optional.of("I " + plain);
        }
        return IS.contains(first) ? Optional.of(starter + " being " + plain) : Optional.empty();
    }

    private static Optional<String> hope(String starter, String plain) {
        String first = Phrase.first(plain);
        String before = starter.substring(0, starter.length() - "mean".length());
        Optional<String> because = after(BECAUSE, plain);
        if (because.isPresent()) {
            return because;
        }
        if (plain.matches("(?is)(for (you|me|us|both of us) )?to \\S.*")) {
            return Optional.of(before + "be a way " + plain);
        }
        if (IMPROVES.contains(first) && count(plain) > 1) {
            return Optional.of(before + "be a way to " + plain);
        }
        if (BRINGS.contains(first) && count(plain) > 1) {
            return Optional.of(before + plain);
        }
        return BETTER.contains(first) ? Optional.of(starter + " feeling " + plain) : Optional.empty();
    }

    private static Optional<String> after(Pattern beginning, String plain) {
        var matcher = beginning.matcher(plain);
        return matcher.lookingAt() ? Optional.of(lower(plain.substring(matcher.end()))) : Optional.empty();
    }

    /** "When you cooked for me", which goes on after a lead-in, and not "when I was ill you cooked", which says something. */
    private static boolean isOneClause(String plain, String subjects) {
        String sentence = plain.toLowerCase(Locale.ROOT).replace('’', '\'').split("[.!?\n]", 2)[0];
        return WHEN.matcher(sentence).matches()
                && Pattern.compile("\\b(" + subjects + ")\\b")
                        .matcher(INNER.matcher(sentence).replaceAll(""))
                        .results()
                        .findAny()
                        .isEmpty();
    }

    private static boolean isDoing(String first) {
        return first.length() > 4 && first.endsWith("ing") && !first.endsWith("thing");
    }

    private static boolean isWord(String answer) {
        return Character.isLetter(answer.codePointAt(0));
    }

    private static int count(String text) {
        return text.strip().split("\\s+", -1).length;
    }

    /** As it goes on in a sentence: a name keeps its capital, and "i" gets one. */
    private static String lower(String answer) {
        return Phrase.continued(answer);
    }
}

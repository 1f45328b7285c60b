package org.softstart.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Suggestion;

/**
 * What is offered in one place of a draft after the other is read in one go: "I'm really upset" and "Can we talk about it?" are said
 * once. The feeling stays where it is said first, the question where it is asked last; what else a wording says stays as it is.
 */
final class Refrain {
    private static final Pattern BETWEEN = Pattern.compile("(?<=[.!?…])\\s+");
    private static final Pattern APART = Pattern.compile("(?<=[.!?…])\\s+|\\n+");
    private static final Pattern FEELING = Pattern.compile(
            "(?i)(?:(?:i['’]?m|i was|i feel|i felt) (?:(?:really|so) )?(\\p{L}+)|(that really hurt|it matters to me))[.!]?");
    private static final Pattern TALK =
            Pattern.compile("(?i)(?:can|could) we talk(?: about (?:it|this))?(?: \\p{L}+){0,2}\\?");

    private Refrain() {}

    /**
     * The suggestions without what others of them, or the rest of the draft, say already; one that said nothing else has no text left.
     *
     * @param inOrder in the order of the draft, none overlapping another
     */
    static List<Suggestion> once(List<Suggestion> inOrder, String draft) {
        String rest = rest(inOrder, draft);
        Set<String> felt = new HashSet<>();
        for (String sentence : APART.split(rest.strip())) {
            Matcher feeling = FEELING.matcher(sentence);
            if (feeling.matches()) {
                felt.add(key(feeling));
            }
        }
        List<List<String>> kept = new ArrayList<>();
        for (Suggestion suggestion : inOrder) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : BETWEEN.split(suggestion.text().strip())) {
                Matcher feeling = FEELING.matcher(sentence);
                if (!feeling.matches() || felt.add(key(feeling))) {
                    sentences.add(sentence);
                }
            }
            kept.add(sentences);
        }
        boolean asked = APART.splitAsStream(rest.strip())
                .anyMatch(sentence -> TALK.matcher(sentence).matches());
        for (int i = kept.size() - 1; i >= 0; i--) {
            List<String> sentences = kept.get(i);
            for (int s = sentences.size() - 1; s >= 0; s--) {
                if (!TALK.matcher(sentences.get(s)).matches()) {
                    continue;
                }
                if (asked) {
                    sentences.remove(s);
                }
                asked = true;
            }
        }
        List<Suggestion> once = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Suggestion suggestion = inOrder.get(i);
            boolean same = kept.get(i).size() == BETWEEN.split(suggestion.text().strip()).length;
            once.add(same ? suggestion : new Suggestion(suggestion.span(), String.join(" ", kept.get(i)), List.of()));
        }
        return once;
    }

    private static String key(Matcher feeling) {
        String word = feeling.group(1) == null ? feeling.group(2) : feeling.group(1);
        return word.toLowerCase(Locale.ROOT);
    }

    /** The draft without the places of the suggestions. */
    private static String rest(List<Suggestion> inOrder, String draft) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Suggestion suggestion : inOrder) {
            rest.append(draft, from, suggestion.span().start()).append(' ');
            from = suggestion.span().end();
        }
        return rest.append(draft.substring(from)).toString();
    }
}

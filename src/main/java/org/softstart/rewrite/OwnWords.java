package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Carries a stretch of a sentence over as the writer spelled it, without what sharpens it. */
final class OwnWords {
    private static final Set<String> SHARPENERS = Set.of(
            "never",
            "ever",
            "even",
            "always",
            "constantly",
            "forever",
            "continually",
            "perpetually",
            "bloody",
            "fucking",
            "fuckin",
            "damn",
            "goddamn",
            "freaking",
            "effing",
            "frigging",
            "flipping",
            "sodding",
            "literally",
            "deliberately",
            "obviously",
            "clearly",
            "anymore",
            "permanently",
            "conveniently",
            "suddenly",
            "blatantly",
            "just");
    /** "You don't do any of it": what a denied act has, the wish has otherwise. */
    private static final Map<String, String> WISHED = Map.ofEntries(
            Map.entry("any", "some"),
            Map.entry("anything", "something"),
            Map.entry("nothing", "something"),
            Map.entry("anyone", "someone"),
            Map.entry("anybody", "somebody"),
            Map.entry("anywhere", "somewhere"),
            Map.entry("until", "before"),
            Map.entry("till", "before"));

    private static final Set<String> ENDS = Set.of(
            "again", "anymore", "either", "yet", "now", "then", "too", "and", "but", "or", "so", "as", "because",
            "when", "that", "of", "just", "though", "instead", "n", "babe", "ffs", "pls", "omg", "smh", "wtf", "with",
            "to", "if");
    private static final String[][] PHRASES = {
        {"at", "all"},
        {"for", "once", "in", "your", "life"},
        {"for", "once"},
        {"as", "usual"},
        {"as", "always"},
        {"like", "always"},
        {"like", "usual"},
        {"any", "more"},
        {"all", "the", "time"},
        {"every", "single", "time"},
        {"every", "time"},
        {"once", "again"},
        {"for", "a", "change"},
        {"the", "hell"},
        {"the", "fuck"},
        {"of", "course"},
        {"one", "single"},
        {"like", "you", "always", "do"},
        {"once", "in", "your", "life"},
        {"one", "more", "time"},
        {"at", "least"},
        {"on", "earth"},
        {"day", "in", "day", "out"},
        {"or", "else"},
        {"by", "now"},
        {"right", "now"},
        {"like", "a", "normal", "person"},
        {"any", "longer"}
    };

    /** "IVF", "EMI": as short as that, and none of the words that people shout. */
    private static final int ACRONYM = 4;

    private static final Set<String> LOUD = Set.of(
            "i", "me", "my", "mine", "you", "your", "he", "him", "his", "she", "her", "we", "us", "our", "they", "them",
            "it", "its", "not", "no", "yes", "all", "any", "one", "two", "now", "why", "how", "who", "what", "when",
            "and", "but", "or", "so", "too", "the", "a", "an", "this", "that", "is", "am", "are", "was", "were", "be",
            "do", "did", "does", "done", "have", "had", "has", "can", "will", "only", "ever", "even", "just", "own",
            "very", "more", "most", "once", "over", "stop", "go", "get", "got", "at", "in", "on", "to", "for", "of",
            "sick", "here", "then", "last", "both", "same", "each");

    private OwnWords() {}

    /** The words of {@code [from, to)}, with blanks as the writer set them. */
    static String plain(Sentence sentence, int from, int to) {
        return carry(sentence, from, to, Map.of());
    }

    /** The same of a denied act that is wished for. */
    static String wished(Sentence sentence, int from, int to) {
        return carry(sentence, from, to, WISHED);
    }

    /** "Do bath time, bedtime and breakfast": what they all begin with is said once. */
    static String row(List<String> things) {
        String lead = things.get(0).split(" ", 2)[0] + " ";
        boolean shared = things.stream().allMatch(thing -> thing.startsWith(lead));
        List<String> row = new ArrayList<>();
        for (String thing : things) {
            row.add(shared && !row.isEmpty() ? thing.substring(lead.length()) : thing);
        }
        int last = row.size() - 1;
        return last == 0 ? row.get(0) : String.join(", ", row.subList(0, last)) + " and " + row.get(last);
    }

    /** The words with a small first letter, unless it is a name or "I". */
    static String small(Sentence sentence, int first, String words) {
        Token token = sentence.token(first);
        boolean keep = token.tag() == Tag.PROPN || token.is("i") || words.isEmpty();
        return keep ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static String carry(Sentence sentence, int from, int to, Map<String, String> changed) {
        StringBuilder words = new StringBuilder();
        int end = shorten(sentence, from, to);
        int letters = -1;
        int i = from;
        while (i < end) {
            int skip = phraseAt(sentence, i, end);
            if (skip == 0 && !changed.isEmpty() && sentence.token(i).is("once")) {
                skip = 1;
            }
            // "You liked hers and you never like mine", "I have never once raised my voice": without it, the opposite
            // is said.
            Token before = sentence.token(Math.max(from, i - 1));
            boolean denies = i > from
                    && sentence.token(i).is("never")
                    && (before.tag() == Tag.PRON || before.tag() == Tag.AUX || before.is("have"));
            if (skip == 0 && !denies && isSharpener(sentence.token(i))) {
                skip = 1;
            }
            if (skip > 0) {
                i += skip;
                continue;
            }
            Token token = sentence.token(i);
            if (token.span().start() >= letters) {
                fitArticle(words, token.norm());
                boolean joined = letters == token.span().start() && !words.isEmpty();
                if (!joined && !words.isEmpty()) {
                    words.append(' ');
                }
                String own = token.span().of(sentence.text());
                words.append(changed.getOrDefault(token.norm(), calm(token, own)));
                letters = token.span().end();
            }
            i++;
        }
        boolean open = words.chars().filter(c -> c == '"').count() % 2 == 1;
        return open ? words.append('"').toString() : words.toString();
    }

    /** "A bloody allotment": "an allotment". */
    private static void fitArticle(StringBuilder words, String next) {
        boolean vowel = !next.isEmpty() && "aeio".indexOf(next.charAt(0)) >= 0;
        boolean a = words.length() == 1 && words.charAt(0) == 'a'
                || words.length() > 1 && words.substring(words.length() - 2).equals(" a");
        if (a && vowel) {
            words.append('n');
        }
    }

    private static String calm(Token token, String own) {
        boolean named = token.tag() == Tag.PROPN
                || token.tag() == Tag.NOUN
                || own.length() > 1 && own.length() <= ACRONYM && !LOUD.contains(token.norm());
        return token.isShouted() && !named ? own.toLowerCase(java.util.Locale.ROOT) : own;
    }

    private static boolean isSharpener(Token token) {
        return SHARPENERS.contains(token.norm());
    }

    private static int shorten(Sentence sentence, int from, int to) {
        int end = to;
        boolean more = true;
        while (more && end > from) {
            more = false;
            if (phraseLength(sentence, Math.max(from, end - 2), end, AND_ALL) > 0) {
                end -= 2;
                more = true;
                continue;
            }
            for (String[] phrase : PHRASES) {
                if (end - phrase.length >= from && phraseLength(sentence, end - phrase.length, end, phrase) > 0) {
                    end -= phrase.length;
                    more = true;
                    break;
                }
            }
            Token last = end > from ? sentence.token(end - 1) : null;
            if (!more && last != null && (!last.isWord() || isLoose(last))) {
                end--;
                more = true;
            }
        }
        return end;
    }

    private static boolean isLoose(Token last) {
        boolean particle = last.tag() == Tag.ADP && (last.is("with") || last.is("to"));
        return ENDS.contains(last.norm()) && !particle;
    }

    /** Words that mean nothing only where nothing follows. */
    private static final String[] AND_ALL = {"and", "all"};

    /** "Every time I brake" says when; "every time" alone says how often. */
    private static boolean leadsOn(Sentence sentence, int next, String[] phrase) {
        return phrase[phrase.length - 1].equals("time")
                && phrase[0].equals("every")
                && next < sentence.size()
                && (sentence.token(next).tag() == Tag.PRON
                        || sentence.token(next).tag() == Tag.DET
                        || sentence.token(next).tag() == Tag.PROPN);
    }

    private static int phraseAt(Sentence sentence, int at, int end) {
        for (String[] phrase : PHRASES) {
            int length = phraseLength(sentence, at, end, phrase);
            if (length > 0) {
                return length;
            }
        }
        return 0;
    }

    private static int phraseLength(Sentence sentence, int at, int end, String[] phrase) {
        if (at + phrase.length > end || leadsOn(sentence, at + phrase.length, phrase)) {
            return 0;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!sentence.token(at + i).is(phrase[i])) {
                return 0;
            }
        }
        return phrase.length;
    }
}

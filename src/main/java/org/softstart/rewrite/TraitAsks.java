package org.softstart.rewrite;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody asks for who says how the other is: "you're so rude to my mum" would like the other to be a bit more polite to their
 * mum. The traits and what is asked instead are those of {@code trait-asks.tsv}.
 */
final class TraitAsks {
    private static final String STRENGTH =
            "(?:(?:just|so|such an?|a|an|being|really|the most|very|that|too|completely|absolutely"
                    + "|honestly|bloody|fucking|always|unbelievably|incredibly|bit|right|total|complete|pure)\\s+)*";
    private static final String ROLE =
            "(?:\\s+(?:person|man|woman|husband|wife|partner|father|mother|bastard|sod|git|cow|liar|pig|bitch))?(?:,? (?-i:\\p{Lu}\\p{L}+))?";
    /** "To the waiter", "in bed": where it shows. */
    private static final String WHERE =
            "(\\s+(?:in|with|about|to|towards|around|round|at|over|of)\\s+(?!(?:be|see|have|do|say|think)\\b)"
                    + "[^,.!?]*?)?";

    private static final String END = "(?=\\s*(?:[,.!?]|$|\\b(?:and|but|when|because|cos|that|it'?s|i|i'?ve)\\b))(.*)";
    private static final Pattern IS =
            Pattern.compile("(?is)^(?:(?:and|so|but|god|honestly|seriously|wow|look),?\\s+|\\p{Lu}\\p{L}+,\\s+)*"
                    + "(?:you'?re|you are|ur|u r|youre|you were|you(?:'ve| have) been|you can be|stop being|don'?t be|why are you)\\s+"
                    + STRENGTH + "([\\p{L}-]+(?: idle)?)" + ROLE + WHERE + END);
    private static final Pattern HAS_NO = Pattern.compile("(?is)^(?:(?:and|so|but|god|honestly),?\\s+)*"
            + "(?:you|u)(?:'ve| have|ve)?(?:(?: just)? do ?n'?t have any|(?: got| have| show| showed)? (?:no|zero|not an ounce of|absolutely no))\\s+(\\p{L}+)"
            + WHERE
            + END);
    /** Whom else would it be asked for? */
    private static final Pattern TO_ME = Pattern.compile("(?i)\\s+(?:with|to|towards|at) me\\b");

    /** "Selfish about it": says no more of where than the sentence before. */
    private static final Pattern POINTING = Pattern.compile("(?i)\\s+\\p{L}+ (?:it|this|that|everything|anything)");

    /** "... and she only came to bring a cake": what else the sentence tells, unless it is another charge. */
    private static final Pattern MORE = Pattern.compile(
            "(?is)(?:\\s*,?\\s*(?:and|but|because|cos)\\s+|[^,.!?]{0,30},\\s+(?=(?:i|we|he|she|they|it)\\b))((?!.*\\b(?:you|u|your|ur|you're|thinks?|says?)\\b)\\S+(?:\\s+\\S+){3,})");

    private static final int MOST = 6;

    private final Map<String, String> asks = new HashMap<>();

    TraitAsks(List<List<String>> table) {
        for (List<String> row : table) {
            for (String trait : row.get(0).split(";")) {
                asks.put(trait, row.get(1));
            }
        }
    }

    /** Whether the sentence says to whom or where it shows: then it is the matter itself. */
    boolean isPlaced(String sentence) {
        Matcher is = IS.matcher(sentence.replace('’', '\'').strip());
        return is.matches()
                && is.group(2) != null
                && asks.containsKey(is.group(1).toLowerCase(Locale.ROOT));
    }

    /** What to ask for; empty where no trait is held against the partner, or none that has a kind opposite. */
    Optional<String> of(String sentence) {
        String text = sentence.replace('’', '\'').strip();
        return asked(IS.matcher(text)).or(() -> asked(HAS_NO.matcher(text)));
    }

    private Optional<String> asked(Matcher said) {
        if (!said.matches()) {
            return Optional.empty();
        }
        String found = said.group(2) == null ? "" : said.group(2);
        boolean fits =
                found.strip().split(" ").length <= MOST && !TO_ME.matcher(found).lookingAt();
        String where = fits && !POINTING.matcher(found).matches() ? found : "";
        String about = where.startsWith(" about") ? where : "";
        Matcher more = MORE.matcher(said.group(3));
        String rest = more.matches() ? " " + PlainOrder.closed(more.group(1)) : "";
        return Optional.ofNullable(asks.get(said.group(1).toLowerCase(Locale.ROOT)))
                .map(ask -> ask.replace("{c}", where).replace("{a}", about) + rest);
    }
}

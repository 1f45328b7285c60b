package org.softstart.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.model.Slot;
import org.softstart.model.Suggestion;

/**
 * What can be seen of a gentler wording beside the words it stands for: what of them it keeps, what it leaves out, and what it
 * says instead. Letters alone are looked at, so that a wording can be judged before it is tried.
 */
public final class WordingSigns {
    /** More words than that are no place to look at as one. */
    private static final int MOST_WORDS = 300;

    private static final int LONG_WORD = 4;
    /** So many letters tell a word in all its forms well enough. */
    private static final int STEM = 5;

    private static final int FIRST = 3;
    private static final int LAST = 4;
    private static final int MOST_RUNS = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*|[?!.,;:…]");
    private static final Set<String> YOU = Set.of("you", "u", "your", "ur", "youre", "youve", "uve", "youd");
    private static final String FEELING = "feeling";

    private static final double[] SHARES = {0, .2, .4, .6, .8, .999};
    private static final double[] ROUGH_SHARES = {0, .3, .6, .9};
    private static final double[] LOST = {0, 1, 2, 3, 5, 8};
    private static final double[] NEW = {0, 2, 4, 6, 9, 13};
    private static final double[] LENGTHS = {.3, .5, .7, .9, 1.1, 1.3, 1.6};
    private static final double[] ADDRESSED = {0, 1, 2, 3, 5};

    private final String text;
    private final List<String> before;

    /**
     * @param text what the writer wrote
     */
    public WordingSigns(String text) {
        this.text = text;
        this.before = words(text);
    }

    /** Whether the text is short enough to be looked at with its wordings. */
    public boolean canBeSeen() {
        return before.size() <= MOST_WORDS;
    }

    /**
     * The signs of a wording, as hashes.
     *
     * @param wording the wording for a range of the text
     * @param rule the id of the rule whose finding it answers
     * @param amongOthers whether the draft has other findings too
     */
    public long[] of(Suggestion wording, String rule, boolean amongOthers) {
        Seen seen = new Seen(rule);
        for (Slot slot : wording.slots()) {
            if (slot.name().equals(FEELING)) {
                seen.feelings.add(slot.span().of(wording.text()).toLowerCase(Locale.ROOT));
            }
        }
        boolean part = wording.span().start() > 0 || wording.span().end() < text.length();
        seen.signs.add(part ? "part" : "all", amongOthers ? "+" : "");
        seen.compare(words(wording.applyTo(text)));
        if (wording.text().indexOf('[') >= 0) {
            seen.signs.add("gap");
        }
        return seen.signs.toArray();
    }

    /** How much two wordings have in common: 1 for the same signs, 0 for none. */
    public static double likeness(long[] some, long[] others) {
        int both = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            int order = Long.compare(some[i], others[j]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int all = some.length + others.length - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
        while (matcher.find()) {
            words.add(matcher.group().replace("'", ""));
        }
        return words;
    }

    private static boolean isMark(String word) {
        return word.length() == 1 && "?!.,;:…".contains(word);
    }

    private static String stem(String word) {
        return word.substring(0, Math.min(STEM, word.length()));
    }

    /** What is seen of one wording. */
    private final class Seen {
        private final String rule;
        private final String category;
        private final Set<String> feelings = new HashSet<>();
        private final FeatureSet signs = new FeatureSet();

        Seen(String rule) {
            this.rule = rule;
            this.category = rule.substring(0, Math.max(0, rule.indexOf('.')));
        }

        void compare(List<String> after) {
            Alignment alignment = Alignment.of(before, after);
            kept(after);
            said(after, alignment);
            boolean whole = true;
            for (int i = 0; i < before.size(); i++) {
                boolean kept = alignment.isKept(i);
                signs.add(kept ? "kept" : "left out", before.get(i));
                whole &= kept || isMark(before.get(i));
            }
            if (whole) {
                signs.add("whole");
                signs.add("whole", category);
            }
            add("length", LENGTHS, (double) after.size() / Math.max(1, before.size()));
            add("you", ADDRESSED, after.stream().filter(YOU::contains).count());
            for (String feeling : feelings) {
                signs.add("feeling", feeling);
                signs.add("feeling", feeling, rule);
            }
        }

        private void add(String sign, double[] steps, double number, String... more) {
            int step = 0;
            while (step < steps.length && number > steps[step]) {
                step++;
            }
            String[] parts = Arrays.copyOf(more, more.length + 1);
            parts[more.length] = Integer.toString(step);
            signs.add(sign, parts);
        }

        /** How much of what carries something is still there in some form. */
        private void kept(List<String> after) {
            Set<String> stems = new HashSet<>();
            after.forEach(word -> stems.add(stem(word)));
            List<String> carrying =
                    before.stream().filter(word -> word.length() >= LONG_WORD).toList();
            long lost = carrying.stream()
                    .filter(word -> !stems.contains(stem(word)))
                    .count();
            double share = (double) (carrying.size() - lost) / Math.max(1, carrying.size());
            add("share", SHARES, share);
            add("rough share", ROUGH_SHARES, share, category);
            add("lost", LOST, lost);
            signs.add(lost == carrying.size() ? "stock" : "own", rule);
        }

        /** What is said that was not there. */
        private void said(List<String> after, Alignment alignment) {
            List<List<String>> runs = new ArrayList<>();
            List<String> run = new ArrayList<>();
            for (int i = 0; i <= after.size(); i++) {
                if (i < after.size() && alignment.isNew(i)) {
                    String word = after.get(i);
                    if (!isMark(word)) {
                        run.add(feelings.contains(word) ? FEELING : word);
                    }
                } else if (!run.isEmpty()) {
                    runs.add(run);
                    run = new ArrayList<>();
                }
            }
            for (List<String> one : runs) {
                for (int i = 0; i + 1 < one.size(); i++) {
                    signs.add("pair", one.get(i), one.get(i + 1));
                }
                signs.add("first", one.subList(0, Math.min(FIRST, one.size())).toArray(String[]::new));
                signs.add("first for", category, one.get(0), one.size() > 1 ? one.get(1) : "");
            }
            if (!runs.isEmpty()) {
                List<String> first = runs.get(0);
                List<String> last = runs.get(runs.size() - 1);
                signs.add(
                        "last",
                        last.subList(Math.max(0, last.size() - LAST), last.size())
                                .toArray(String[]::new));
                signs.add("rule", rule, String.join(" ", first.subList(0, Math.min(FIRST, first.size()))));
            }
            add("new", NEW, runs.stream().mapToInt(List::size).sum());
            signs.add("runs", Integer.toString(Math.min(MOST_RUNS, runs.size())));
            if (!after.isEmpty() && alignment.isNew(0)) {
                signs.add("begins new");
            }
            if (after.size() > 1 && alignment.isNew(after.size() - 2)) {
                signs.add("ends new");
            }
        }
    }
}

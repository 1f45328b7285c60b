package org.softstart.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.softstart.text.Form;
import org.softstart.text.Tag;

/** Reads the pattern language of {@code src/docs/rule-files.md}. */
final class PatternParser {
    private static final int MOST_REPEATS = 6;
    private static final int USUAL_GAP = 4;
    private static final String SPECIAL = "()|?*+[]{}<> \t\n";
    private static final Set<String> COMMON = Set.of(
            "you", "i", "me", "my", "your", "be", "is", "are", "am", "do", "not", "to", "the", "a", "it", "that", "and",
            "have", "of", "in", "on", "for", "we", "us", "will", "would", "can", "if", "so", "what", "was", "with",
            "this", "just", "all", "but");

    private final String source;
    private final Map<String, TermList> lists;
    private int at;
    private boolean questionMark;

    private PatternParser(String source, Map<String, TermList> lists) {
        this.source = source;
        this.lists = lists;
    }

    /**
     * @param source the pattern as written
     * @param lists the word lists that it may name
     * @param sets takes the sets of words that it needs
     * @throws LexiconException if it cannot be read
     */
    static TokenPattern parse(String source, Map<String, TermList> lists, CollectedSets sets) {
        PatternParser parser = new PatternParser(source, lists);
        List<List<Item>> ways = parser.all();
        TokenPattern.Step first = choice(ways, TokenPattern.DONE);
        Needs needs = new Needs(sets, needs(ways, sets), starts(ways).map(sets::number));
        return new TokenPattern(source, needs, parser.questionMark, () -> first);
    }

    /** A pattern of which it is known already what it needs; it is parsed when a sentence first meets that. */
    static TokenPattern later(String source, Map<String, TermList> lists, Needs needs, boolean hasQuestionMark) {
        return new TokenPattern(
                source,
                needs,
                hasQuestionMark,
                () -> choice(new PatternParser(source, lists).all(), TokenPattern.DONE));
    }

    private List<List<Item>> all() {
        List<List<Item>> ways = ways();
        if (at < source.length()) {
            throw error("a closing bracket too many");
        }
        if (ways.stream().anyMatch(List::isEmpty)) {
            throw error("it is empty");
        }
        return ways;
    }

    /** Makes a step, given the one that comes after it. */
    private interface Maker {
        TokenPattern.Step before(TokenPattern.Step next);
    }

    /**
     * @param maker makes the step for one occurrence
     * @param width whether an occurrence takes at least one token
     * @param anchoring gives words one of which an occurrence must hold, if that is known
     * @param starting gives words with one of which an occurrence must begin, if that is known; both are asked only where that is
     *     not known already
     */
    private record Item(
            Maker maker,
            Width width,
            Supplier<Optional<Set<String>>> anchoring,
            Supplier<Optional<Set<String>>> starting,
            int least,
            int most) {

        Optional<Set<String>> anchors() {
            return anchoring.get();
        }

        Optional<Set<String>> starts() {
            return starting.get();
        }

        Item times(int fewest, int mostOften) {
            return new Item(maker, width, anchoring, starting, fewest, mostOften);
        }
    }

    /** Whether a part of a pattern takes tokens. */
    private enum Width {
        /** A place, a mark or a look ahead. */
        NONE,
        TOKENS
    }

    private static TokenPattern.Step choice(List<List<Item>> ways, TokenPattern.Step next) {
        List<TokenPattern.Step> steps =
                ways.stream().map(way -> build(way, next)).toList();
        return steps.size() == 1 ? steps.get(0) : new TokenPattern.Choice(steps);
    }

    private static TokenPattern.Step build(List<Item> items, TokenPattern.Step last) {
        TokenPattern.Step step = last;
        for (int k = items.size() - 1; k >= 0; k--) {
            step = repeat(items.get(k), items.get(k).least(), items.get(k).most(), step);
        }
        return step;
    }

    private static TokenPattern.Step repeat(Item item, int least, int most, TokenPattern.Step next) {
        if (most == 0) {
            return next;
        }
        TokenPattern.Step more = item.maker().before(repeat(item, Math.max(0, least - 1), most - 1, next));
        return least > 0 ? more : new TokenPattern.Choice(List.of(more, next));
    }

    private List<List<Item>> ways() {
        List<List<Item>> ways = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        while (true) {
            skipBlanks();
            if (at >= source.length() || source.charAt(at) == ')') {
                ways.add(items);
                return ways;
            }
            if (source.charAt(at) == '|') {
                at++;
                ways.add(items);
                items = new ArrayList<>();
            } else {
                items.add(item());
            }
        }
    }

    private Item item() {
        Item one = single();
        if (at >= source.length()) {
            return one;
        }
        switch (source.charAt(at)) {
            case '?':
                at++;
                return one.times(0, 1);
            case '*':
                at++;
                return one.times(0, MOST_REPEATS);
            case '+':
                at++;
                return one.times(1, MOST_REPEATS);
            default:
                return one;
        }
    }

    private Item single() {
        if (accept("[[")) {
            return narrow(next -> new TokenPattern.CaptureStart("[[", next));
        }
        if (accept("]]")) {
            return narrow(next -> new TokenPattern.CaptureEnd("[[", next));
        }
        if (accept("^^")) {
            return place(TokenPattern.Place.SENTENCE_START);
        }
        if (accept("^")) {
            return place(TokenPattern.Place.CLAUSE_START);
        }
        if (accept("$$")) {
            return place(TokenPattern.Place.SENTENCE_END);
        }
        if (accept("$")) {
            return place(TokenPattern.Place.CLAUSE_END);
        }
        if (accept("...")) {
            int most = number();
            return plain(next -> new TokenPattern.Gap(most, true, next));
        }
        if (accept("..")) {
            int most = number();
            return plain(next -> new TokenPattern.Gap(most, false, next));
        }
        char c = source.charAt(at);
        if (c == '!' && at + 1 < source.length() && " )|?*+".indexOf(source.charAt(at + 1)) < 0) {
            at++;
            Item unwanted = item();
            return narrow(next -> new TokenPattern.NotHere(
                    repeat(unwanted, unwanted.least(), unwanted.most(), TokenPattern.DONE), next));
        }
        return switch (c) {
            case '(' -> group();
            case '{' -> list();
            case '<' -> tags();
            default -> named();
        };
    }

    private Item named() {
        int equals = source.indexOf('=', at);
        if (equals > at && isName(at, equals)) {
            String name = source.substring(at, equals);
            at = equals + 1;
            Item part = item();
            Maker maker = next -> new TokenPattern.CaptureStart(
                    name, repeat(part, part.least(), part.most(), new TokenPattern.CaptureEnd(name, next)));
            boolean surely = part.least() > 0;
            return new Item(
                    maker,
                    part.width(),
                    surely ? part.anchoring() : Optional::empty,
                    surely ? part.starting() : Optional::empty,
                    1,
                    1);
        }
        return words();
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = source.charAt(i);
            boolean fits = c >= 'a' && c <= 'z' || i > from && (c >= '0' && c <= '9' || c == '-');
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private Item group() {
        at++;
        List<List<Item>> ways = ways();
        if (at >= source.length()) {
            throw error("a bracket is not closed");
        }
        at++;
        return new Item(next -> choice(ways, next), Width.TOKENS, () -> anchors(ways), () -> starts(ways), 1, 1);
    }

    private Item list() {
        int end = source.indexOf('}', at);
        if (end < 0) {
            throw error("a list name is not closed");
        }
        String name = source.substring(at + 1, end);
        at = end + 1;
        boolean any = name.startsWith("~");
        TermList list = lists.get(any ? name.substring(1) : name);
        if (list == null) {
            throw error("there is no list " + name);
        }
        TermList.Forms forms = any ? TermList.Forms.ANY : TermList.Forms.WRITTEN;
        return worded(next -> new TokenPattern.Listed(list, forms, next), list::firstWords);
    }

    private Item tags() {
        int end = source.indexOf('>', at);
        if (end < 0) {
            throw error("a tag is not closed");
        }
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        Optional<Form> form = Optional.empty();
        for (String name : source.substring(at + 1, end).split("\\|")) {
            String[] parts = name.split("\\.");
            Tag tag = Tag.of(parts[0]);
            if (tag == Tag.X && !parts[0].equals("X")) {
                throw error("there is no tag " + parts[0]);
            }
            tags.add(tag);
            if (parts.length > 1) {
                form = Optional.of(Form.valueOf(parts[1].toUpperCase(Locale.ROOT)));
            }
        }
        at = end + 1;
        Optional<Form> wanted = form;
        return plain(next -> new TokenPattern.Tagged(tags, wanted, next));
    }

    private Item words() {
        String token = token();
        if (token.equals("_")) {
            return plain(TokenPattern.AnyWord::new);
        }
        if (!token.equals("/") && token.indexOf('/') > 0 || isWord(token)) {
            return wordChoice(token.split("/"));
        }
        questionMark |= token.equals("?");
        Maker maker = next -> new TokenPattern.Mark(token, next);
        boolean single = token.codePointCount(0, token.length()) == 1 && !token.equals("…");
        return single ? worded(maker, () -> Set.of(token)) : plain(maker);
    }

    private Item wordChoice(String[] words) {
        Set<String> norms = new HashSet<>();
        Set<String> lemmas = new HashSet<>();
        for (String word : words) {
            boolean contraction = word.indexOf('\'') >= 0 && !word.equals("'s") && !word.startsWith("o'");
            if (contraction || word.isEmpty() || !word.equals(word.toLowerCase(Locale.ROOT))) {
                throw error("write \"" + word + "\" opened up and in lower case");
            }
            if (word.startsWith("~")) {
                lemmas.add(word.substring(1));
                // A participle that is tagged as an adjective keeps its form as lemma.
                norms.add(word.substring(1));
            } else {
                norms.add(word);
            }
        }
        return worded(next -> new TokenPattern.Words(norms, lemmas, next), () -> {
            Set<String> anchors = new HashSet<>(norms);
            anchors.addAll(lemmas);
            return anchors;
        });
    }

    private String token() {
        if (source.charAt(at) == '\\' && at + 1 < source.length()) {
            at += 2;
            return source.substring(at - 1, at);
        }
        int start = at;
        while (at < source.length() && SPECIAL.indexOf(source.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw error("unexpected " + source.charAt(at));
        }
        return source.substring(start, at);
    }

    private static boolean isWord(String token) {
        return token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private int number() {
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        if (at == start) {
            return USUAL_GAP;
        }
        return Integer.parseInt(source.substring(start, at));
    }

    private boolean accept(String text) {
        if (!source.startsWith(text, at)) {
            return false;
        }
        at += text.length();
        return true;
    }

    private void skipBlanks() {
        while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            at++;
        }
    }

    private static Item plain(Maker maker) {
        return new Item(maker, Width.TOKENS, Optional::empty, Optional::empty, 1, 1);
    }

    private static Item narrow(Maker maker) {
        return new Item(maker, Width.NONE, Optional::empty, Optional::empty, 1, 1);
    }

    private static Item worded(Maker maker, Supplier<Set<String>> words) {
        Supplier<Optional<Set<String>>> known = () -> Optional.of(words.get());
        return new Item(maker, Width.TOKENS, known, known, 1, 1);
    }

    private static Item place(TokenPattern.Place place) {
        return narrow(next -> new TokenPattern.At(place, next));
    }

    /** What each way needs: one word of every part that knows its words and may not be left out. */
    private static int[][] needs(List<List<Item>> ways, CollectedSets sets) {
        return ways.stream()
                .map(way -> way.stream()
                        .filter(item -> item.least() > 0)
                        .flatMap(item -> item.anchors().stream())
                        .mapToInt(sets::number)
                        .distinct()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Words with one of which each way begins. */
    private static Optional<Set<String>> starts(List<List<Item>> ways) {
        if (ways.size() == 1) {
            return start(ways.get(0));
        }
        Set<String> all = new HashSet<>();
        for (List<Item> way : ways) {
            Optional<Set<String>> one = start(way);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(one.get());
        }
        return Optional.of(all);
    }

    private static Optional<Set<String>> start(List<Item> way) {
        Set<String> all = new HashSet<>();
        for (Item item : way) {
            if (item.width() == Width.TOKENS) {
                if (item.starts().isEmpty()) {
                    return Optional.empty();
                }
                if (item.least() > 0 && all.isEmpty()) {
                    return item.starts();
                }
                all.addAll(item.starts().get());
                if (item.least() > 0) {
                    return Optional.of(all);
                }
            }
        }
        return Optional.empty();
    }

    /** Words of which each way must hold one: the rarest-looking set of each. */
    private static Optional<Set<String>> anchors(List<List<Item>> ways) {
        Set<String> all = new HashSet<>();
        for (List<Item> way : ways) {
            Optional<Set<String>> best = Optional.empty();
            for (Item item : way) {
                if (item.least() > 0
                        && item.anchors().isPresent()
                        && (best.isEmpty() || cost(item.anchors().get()) < cost(best.get()))) {
                    best = item.anchors();
                }
            }
            if (best.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(best.get());
        }
        return Optional.of(all);
    }

    private static int cost(Set<String> words) {
        int cost = words.size();
        for (String word : words) {
            cost += COMMON.contains(word) ? 200 : 0;
        }
        return cost;
    }

    private LexiconException error(String what) {
        return new LexiconException("pattern \"" + source + "\": " + what + " (at character " + at + ")");
    }
}

package org.softstart.rewrite;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.softstart.detect.Detected;
import org.softstart.model.Category;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

/**
 * What a sentence of a message says when it is told plainly: letter by letter without what pokes, an order asked, a question that
 * waits for no answer told as what happened. A sentence that still stings afterwards has no plain words.
 */
final class AccountLines {
    private static final int RHETORICAL = 11;
    private static final int LEAST = 2;
    private static final int BRIEF = 7;
    private static final int OPENING = 3;
    private static final int TELLS = 5;
    private static final int LIST = 3;
    private static final int BRIEFEST = 4;
    /** What has become this much shorter is something else than it was. */
    private static final double CUT = 0.7;
    /** So much of a sentence has to be in what it is told as. */
    private static final double MOST = 0.6;

    /** What these find beside something told is no matter of its own. */
    private static final Set<String> SAYS_NOTHING = Set.of(
            "blame.accusing-question",
            "blame.mind-reading",
            "blame.character",
            "blame.typical",
            "blame.absolute",
            "blame.chorus",
            "contempt.compare",
            "contempt.insult",
            "contempt.mockery",
            "contempt.taunt",
            "contempt.disgust",
            "contempt.superiority",
            "contempt.sarcasm",
            "invalidating.too-sensitive",
            "invalidating.overreacting",
            "invalidating.calm-down",
            "demand.guilt",
            "demand.lecture");

    /** What is named in these is the insult, or what it compares with. */
    private static final Set<String> SCORNS =
            Set.of("contempt.insult", "contempt.disgust", "contempt.compare", "contempt.taunt", "contempt.superiority");

    private static final Set<Category> ADVISES = EnumSet.of(Category.INVALIDATING, Category.FIXING);
    private static final Set<Said.Sort> PAST =
            EnumSet.of(Said.Sort.DONE, Said.Sort.PERFECT, Said.Sort.MEANWHILE, Said.Sort.WHY);
    private static final Set<Said.Sort> NOW = EnumSet.of(Said.Sort.HABIT, Said.Sort.WHYHABIT);
    private static final Set<Said.Sort> WISHED = EnumSet.of(Said.Sort.WISH, Said.Sort.WHYNOT);

    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)^(?:do ?n'?t|do not|dont) (?:(?:you )?(?:ever |dare )+|(?:you )?(?=(?:invite|touch|tell|show"
                    + "|post|bring|give|lend|leave|park|use|put|feed|move|book|buy)\\b))\\w+.*");
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i),\\s+(?:and |but |so )?(?=(?:i|i'm|im|i've|ive|you|u|you're|youre|ur"
                    + "|your|we|we've|the|it|it's|its|he|she|they|my|our|everything|everyone|now|there|there's|that)\\b)");
    private static final Pattern SOMETHING = Pattern.compile("\\b(?:some|any)(?:thing|one|body|where)\\b|^be$");
    private static final Pattern STOP = Pattern.compile("(?i)^(?:just |please |now )*(?:stop|quit|leave off)\\b");
    private static final Pattern QUESTION = Pattern.compile(
            "(?i)^(?:did|have|has|why (?:did|do|is|are|does|was|were|would)|how (?:did|do|is|are|does|was|were)"
                    + "|where (?:did|were|are|is|was)|next time, could|can we|would you)\\b(?! not)(?!n't)");
    private static final Pattern ASKED =
            Pattern.compile("(?:(?:^|[.?!] )(?:Next time, could|Would|Could) you [^.!?]*\\?|What's going on\\?"
                    + "|Is (?:it hard for you|it that|something) [^.!?]*\\?|^Can we talk about ).*");
    /** What somebody is said to feel, want or think; anything else that is held against them is no fear. */
    private static final Pattern THOUGHT = Pattern.compile(
            "(?i)(?:(?:and|so|but|well|look|honestly|clearly|obviously|i reckon|i bet|i think|i guess|i know|admit it),? |(?:face it|be honest)[,:]? )*"
                    + "((?:you|u)(?:['’]?re|['’]?ve|['’]?d)?|ur) (?:(?:clearly|obviously|just|really|must|actually) )*+"
                    + "((?!(?:did|have|had|do|are|were)(?:n['’]?t| not) (?:have|had|got|even have|ill|sick|hurt|sad|tired|in pain)\\b)"
                    + "(?!(?:are|were|is)? ?(?:not |n['’]t )?(?:ill|sick|sad|tired|hurt|upset|depressed|anxious|in pain)\\b)"
                    + "(?!think (?!(?:i|i'?m|im|i'?ve|less|more|of me|we|she|he)\\b)|like (?:your|ur|a|an|my|the) |(?:are|were) like |wanted (?:him|her|it|this|that),)"
                    + ".{4,})");

    /** What makes of an act a thing thought or meant. */
    private static final Pattern MIND = Pattern.compile(
            "(?i)^(?:\\w+['’]?\\w* ){0,3}(?:only|just|love|loved|want|wanted|wanna|rather|sooner|care|cares|cared|think|thought|enjoy\\w*|glad|happier|happy"
                    + "|proud of|relieved|ashamed|embarrassed (?:of|by|to)|like|trust|respect|regret|prefer|bored|wish|hate|need|miss|waiting|trying|hoping"
                    + "|hope|pretend\\w*|blame|planning|fancy|mean to|meant to)\\b"
                    + "|(?i)\\b(?:on purpose|so (?:that )?(?:you|u|i|he|she|they) (?:can|could|would|don['’]?t|didn['’]?t|get|have)|to (?:spite|punish|humiliate|impress))\\b");

    private static final Pattern TAG =
            Pattern.compile("(?i),? (?:do|don'?t|are|aren'?t|have|haven'?t|did|didn'?t) (?:you|u)[.?!]*$");

    /** "That's what this is": what is only said to be sure of it. */
    private static final Pattern SURE = Pattern.compile(
            "(?i),? (?:that'?s what (?:this|it|you) (?:is|are|do)|(?:just )?admit it|(?:and )?(?:i|we both) know it|i can tell)[.!]*$");

    /** "Dear Anil, you have changed": whom a letter is to stays, whatever goes. */
    private static final Pattern GREETING = Pattern.compile("^(?:My )?(?:[Dd]ear|[Dd]earest) \\p{Lu}\\p{L}+, ");

    private static final Pattern POLITE = Pattern.compile("(?i)(?:please|kindly|pls|plz)\\b .*");
    private static final Pattern LIKED = Pattern.compile("^I'd (?:really )?(?:like|love) .*");
    private static final Pattern RHETORIC = Pattern.compile(
            "(?i)^(?:and |so |but )?(?:how|why) (?:could|can|dare|did|do|are|would|must) (?:you|u)\\b.*");
    /** What is praised with a sneer was no harm. */
    private static final Pattern PRAISE =
            Pattern.compile("(?i)^(?:oh |wow |so |and )*(?:congrat\\w*|well done|bravo|amazing)\\b");

    /** "... of a man", "... these days": the end of what was left out. */
    private static final Pattern TAIL = Pattern.compile(
            "(?i)(?:of|than|as|like|these days|nowadays|at all|for once|or what|that's you|anyway)\\b.{0,16}");

    private static final Pattern TIMES =
            Pattern.compile("(?:by |on |this )?(?:tonight|today|tomorrow|\\w+day|morning|weekend|evening)");

    private final Readings reader;
    private final Barbs barbs;
    private final Labels labels;
    private final PlainWords plain;
    private final Expressions sharp;
    private final TraitAsks traits;
    private final Set<String> orders = new HashSet<>();

    AccountLines(
            Readings reader,
            Barbs barbs,
            Labels labels,
            PlainWords plain,
            Expressions sharp,
            TraitAsks traits,
            List<List<String>> orders) {
        this.reader = reader;
        this.barbs = barbs;
        this.labels = labels;
        this.plain = plain;
        this.sharp = sharp;
        this.traits = traits;
        orders.forEach(row -> this.orders.add(row.get(0).split(" ")[0]));
    }

    /** "Tonight." after what is asked, if the time has not been named in it; any other scrap after it says nothing. */
    static boolean isNews(Sentence scrap, AccountLine asked) {
        String word =
                scrap.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
        return TIMES.matcher(word).matches()
                && !asked.text().toLowerCase(Locale.ROOT).contains(word);
    }

    /** Whether what the partner is said to be is what the message is about. */
    boolean isTrait(AnnotatedDraft draft, int sentence) {
        return traits.isPlaced(draft.locate(sentence).of(draft.draft().text()));
    }

    boolean isBarb(Sentence sentence) {
        return barbs.isOne(sentence);
    }

    /** How much of a message its account tells. */
    enum Telling {
        /** Whatever names something. */
        FULL,
        /** What says nothing of the matter is left out although it names something. */
        BRIEF,
        /** The same; what the partner is said to be becomes what is asked for. */
        MIRRORED
    }

    /** The line for a sentence; empty if it cannot be told plainly. */
    Optional<AccountLine> of(AnnotatedDraft draft, int index, List<Detected> all, Telling telling) {
        Matcher greeting =
                GREETING.matcher(draft.locate(index).of(draft.draft().text()).strip());
        return line(draft, index, all, telling)
                .map(line -> line.text().isEmpty() && greeting.find()
                        ? line.as(greeting.group().strip())
                        : line);
    }

    private Optional<AccountLine> line(AnnotatedDraft draft, int index, List<Detected> all, Telling telling) {
        Sentence sentence = draft.sentence(index);
        Span place = draft.locate(index);
        boolean isBrief = telling != Telling.FULL;
        if (telling == Telling.MIRRORED) {
            Optional<AccountLine> ask = traits.of(place.of(draft.draft().text()))
                    .map(words -> new AccountLine(index, words, AccountLine.Kind.ASK));
            if (ask.isPresent()) {
                return ask;
            }
        }
        if (barbs.isOne(sentence)) {
            return Optional.of(AccountLine.without(index));
        }
        List<Detected> here = all.stream()
                .filter(d -> !d.finding().category().isMessageLevel()
                        && d.finding().span().overlaps(place))
                .toList();
        if (here.stream().anyMatch(d -> d.finding().isSafety())) {
            return Optional.empty();
        }
        String raw = place.of(draft.draft().text()).strip();
        if (!here.isEmpty() && PRAISE.matcher(raw).find()) {
            return Optional.empty();
        }
        boolean order = here.stream()
                .anyMatch(d -> d.finding().category() == Category.DEMAND
                        || d.rule().id().equals("harsh-start-up.order"));
        String text = unsharp(Loudness.lowered(plain.of(straight(raw), order, !here.isEmpty())));
        boolean cut = !text.equals(Loudness.lowered(straight(raw)));
        boolean tail = cut && TAIL.matcher(text).matches();
        if (text.isEmpty() || tail || text.split(" ").length < LEAST && !here.isEmpty()) {
            return Optional.of(AccountLine.without(index));
        }
        if (!cut && labels.isIn(sentence, 0, sentence.size())) {
            return sentence.words() <= RHETORICAL ? Optional.of(AccountLine.without(index)) : Optional.empty();
        }
        Optional<AccountLine> worry = worried(index, here, text);
        if (worry.isPresent()) {
            return worry;
        }
        Optional<AccountLine> asked = asked(draft, index, all, here, text, order);
        if (asked.isEmpty() && !says(draft, index, here, text, isBrief)) {
            return Optional.of(AccountLine.without(index));
        }
        boolean scorns = isBrief
                && draft.sentences().size() > 1
                && (sentence.words() <= RHETORICAL
                        || here.stream().anyMatch(d -> SCORNS.contains(d.rule().id())));
        return asked.or(() -> told(draft, index, here, text))
                .or(() -> Optional.of(new AccountLine(index, questioned(text), AccountLine.Kind.PLAIN)))
                .filter(line -> !sharp.areIn(line.text()))
                .or(() -> scorns ? Optional.of(AccountLine.without(index)) : Optional.empty());
    }

    /** "You're so thick, I wrote it on the list": without what stings of several clauses, if the rest tells enough. */
    private String unsharp(String text) {
        if (!sharp.areIn(text)) {
            return text;
        }
        String[] clauses = CLAUSE.split(text);
        int most = clauses.length >= LIST ? BRIEF : BRIEFEST;
        List<String> kept = Stream.of(clauses)
                .filter(clause -> clause.split(" ").length > most || !sharp.areIn(clause))
                .toList();
        String left = String.join(", ", kept);
        int words = left.split(" ").length;
        if (kept.isEmpty() || words < TELLS || words < MOST * text.split(" ").length) {
            return text;
        }
        String whole = FirstLetter.like(text, left);
        return text.matches("(?s).*[.!?]$") && !whole.matches("(?s).*[.!?]$") ? whole + "." : whole;
    }

    private Optional<AccountLine> asked(
            AnnotatedDraft draft, int index, List<Detected> all, List<Detected> here, String text, boolean order) {
        Sentence sentence = draft.sentence(index);
        if (text.startsWith("Could you ") && text.indexOf("? ") < 0) {
            String act = text.substring("Could you ".length());
            return ask(index, PlainOrder.of(act, false).orElse(text.replaceFirst("[.!?]*$", "?")));
        }
        if (LIKED.matcher(text).matches() || ASKED.matcher(text).find()) {
            return ask(index, questioned(text));
        }
        boolean advises = here.stream()
                        .anyMatch(d -> ADVISES.contains(d.finding().category()))
                || here.isEmpty()
                        && all.stream()
                                .anyMatch(d -> ADVISES.contains(d.finding().category()));
        if (!order && !advises && (!here.isEmpty() || sentence.words() > RHETORICAL)) {
            return Optional.empty();
        }
        Optional<Boolean> imperative = order(draft, index, sentence)
                .or(() -> order && FORBIDDEN.matcher(text).matches() ? Optional.of(true) : Optional.empty())
                .or(() -> (order || advises) && (opensWithOrder(text) || isCommand(here, draft.locate(index), sentence))
                        ? Optional.of(false)
                        : Optional.empty());
        return imperative
                .flatMap(not -> advises && !order && !not
                        ? PlainOrder.advice(text)
                        : PlainOrder.of(text, not && !STOP.matcher(text).find()))
                // "Kindly inform me before spending anything" asks already.
                .or(() ->
                        Optional.of(text).filter(words -> POLITE.matcher(words).matches()))
                .flatMap(words -> ask(index, words));
    }

    /** "You clearly don't want to move": what the partner is said to think is what the writer is afraid of. */
    private static Optional<AccountLine> worried(int index, List<Detected> here, String text) {
        String told = SURE.matcher(TAG.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher thought = THOUGHT.matcher(told);
        boolean read = here.stream().anyMatch(d -> d.rule().id().equals("blame.mind-reading"));
        return read && thought.matches() && MIND.matcher(thought.group(2)).find() && !told.endsWith("?")
                ? Optional.of(new AccountLine(
                        index,
                        "I worry that " + FirstLetter.small(thought.group(1)) + " " + thought.group(2),
                        AccountLine.Kind.PLAIN))
                : Optional.empty();
    }

    private static Optional<AccountLine> ask(int index, String words) {
        return Optional.of(new AccountLine(index, words, AccountLine.Kind.ASK));
    }

    /** What a charge or a question that waits for no answer says happened, or should. */
    private Optional<AccountLine> told(AnnotatedDraft draft, int index, List<Detected> here, String text) {
        Sentence sentence = draft.sentence(index);
        boolean question = RHETORIC.matcher(text).matches()
                || !here.isEmpty() && sentence.endsInQuestionMark()
                || here.stream().anyMatch(d -> d.rule().id().equals("contempt.sarcasm"))
                || here.stream().anyMatch(d -> d.rule().id().equals("blame.accusing-question"));
        if (!question && !sharp.areIn(text)) {
            return Optional.empty();
        }
        Category category = here.stream().anyMatch(d -> d.finding().category() == Category.CONTEMPT)
                ? Category.CONTEMPT
                : Category.BLAME;
        return reader.read(draft, index, draft.locate(index), category).stream()
                .flatMap(one -> told(index, sentence, one).stream())
                .filter(line -> line.text().split(" ").length >= MOST * sentence.words())
                .findFirst();
    }

    private static Optional<AccountLine> told(int index, Sentence sentence, Said said) {
        String act = said.blanks().getOrDefault("do", "be");
        Optional<String> event = Optional.ofNullable(said.blanks().get("event"));
        // "You never put them out" can be read as either.
        boolean often =
                VerbGroup.SAME.contains(sentence.token(said.verb()).lemma()) && sentence.has(0, said.verb(), "never");
        if (said.sort() == Said.Sort.MISSED && !often && !act.startsWith("be")) {
            return Optional.of(new AccountLine(index, "you didn't " + act, AccountLine.Kind.PAST));
        }
        boolean named = sentence.text().toLowerCase(Locale.ROOT).contains(act.substring(act.lastIndexOf(' ') + 1));
        boolean wished = WISHED.contains(said.sort()) || said.sort() == Said.Sort.MISSED && often;
        boolean missing = sentence.has(0, said.verb(), "never")
                || sentence.has(0, said.verb(), "not")
                || sentence.has(0, said.verb(), "why");
        if (wished && named && missing && !SOMETHING.matcher(act).find()) {
            return Optional.of(new AccountLine(index, "Could you " + act + "?", AccountLine.Kind.ASK));
        }
        if (PAST.contains(said.sort())) {
            return event.map(words -> new AccountLine(index, words, AccountLine.Kind.PAST));
        }
        return event.filter(words -> NOW.contains(said.sort()))
                .map(words -> new AccountLine(index, words, AccountLine.Kind.NOW));
    }

    private boolean says(AnnotatedDraft draft, int index, List<Detected> here, String text, boolean isBrief) {
        Sentence sentence = draft.sentence(index);
        boolean empty = !here.isEmpty()
                && draft.sentences().size() > 1
                && sentence.words() <= BRIEF
                && sentence.has(0, sentence.size(), "you")
                && !sentence.endsInQuestionMark()
                && !namesSomething(sentence)
                && !isDeed(sentence, text);
        int length = draft.locate(index).of(draft.draft().text()).strip().length();
        boolean matters =
                here.stream().noneMatch(d -> SAYS_NOTHING.contains(d.rule().id()))
                        || sentence.words() > RHETORICAL
                        || draft.sentences().size() == 1
                        || text.length() < length * CUT
                        || !isBrief && namesSomething(sentence);
        return matters && !empty;
    }

    /** "You didn't ask me": names nothing, and is what happened. */
    private boolean isDeed(Sentence sentence, String text) {
        VerbGroup group = sentence.has(0, 1, "you") ? VerbGroup.after(sentence, 0, null) : null;
        return group != null
                && group.main() >= 0
                && group.isPast()
                && group.mood() == VerbGroup.Mood.FACT
                && !sharp.areIn(text)
                && !labels.isIn(sentence, 0, sentence.size());
    }

    /** "did you put it in the dryer." asks, whatever stands at its end. */
    private static String questioned(String text) {
        return QUESTION.matcher(text).find() && text.indexOf("? ") < 0 ? text.replaceFirst("[.!?]*$", "?") : text;
    }

    private static boolean namesSomething(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.isWord()
                        && t.norm().length() > 1
                        && (t.tag() == Tag.NOUN || t.tag() == Tag.PROPN || t.tag() == Tag.NUM));
    }

    /** Where a rule hears a command and its first word could be a verb. */
    private static boolean isCommand(List<Detected> here, Span place, Sentence sentence) {
        return Set.of(Tag.VERB, Tag.NOUN, Tag.PROPN, Tag.X)
                        .contains(sentence.token(0).tag())
                && here.stream()
                        .anyMatch(d -> d.rule().id().equals("demand.command")
                                && d.finding().span().start() <= place.start() + LEAST);
    }

    private boolean opensWithOrder(String text) {
        String[] words = PlainOrder.uncalled(text)
                .replaceFirst("(?i)^at least ", "")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+", 3);
        return words.length > 1 && orders.contains(words[words[0].equals("just") || words[0].equals("please") ? 1 : 0]);
    }

    /** Whether the sentence opens with an order; inside, whether it says what not to do. */
    private Optional<Boolean> order(AnnotatedDraft draft, int index, Sentence sentence) {
        return reader.read(draft, index, draft.locate(index), Category.DEMAND).stream()
                .filter(one -> one.sort() == Said.Sort.ORDER || one.sort() == Said.Sort.NOT)
                .filter(one -> one.verb() <= OPENING
                        && !sentence.has(0, one.verb(), "you")
                        && !sentence.has(0, one.verb(), "i"))
                .findFirst()
                .map(one -> one.sort() == Said.Sort.NOT);
    }

    private static String straight(String text) {
        return text.replace('’', '\'').replace('‘', '\'');
    }
}

package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.detect.Detected;
import org.softstart.model.Category;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

/**
 * A short message as a plain account: its facts in their order and in the writer's words, without what only pokes, orders asked,
 * and one word on how it was. It is the smallest change that takes the sting out, and the one people would send.
 */
final class Account {
    private static final int MOST_WORDS = 70;
    private static final int MOST_LED = 24;
    private static final int RHETORICAL = 11;
    private static final int LEAST_SPLIT = 4;
    private static final int LEAST = 2;
    private static final int BRIEF = 7;

    private static final Set<Category> TELLS = EnumSet.of(
            Category.HARSH_START_UP,
            Category.BLAME,
            Category.CONTEMPT,
            Category.DEMAND,
            Category.KITCHEN_SINK,
            Category.UNCLEAR_ASK,
            Category.INVALIDATING,
            Category.STONEWALLING,
            Category.DEFENSIVENESS);

    /** What these find beside something told is no matter of its own. */
    private static final Set<String> SAYS_NOTHING = Set.of(
            "blame.accusing-question",
            "blame.mind-reading",
            "blame.character",
            "blame.typical",
            "blame.absolute",
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

    private static final Set<Said.Sort> HAPPENED =
            EnumSet.of(Said.Sort.DONE, Said.Sort.HABIT, Said.Sort.PERFECT, Said.Sort.MEANWHILE);

    private static final Pattern JOINT = Pattern.compile(
            "(?i),? (?:and|but|so|n) (?:now|i|i'm|im|i've|ive|he|she|they|we|it|its|it's|that's|thats|nobody)\\b");
    /** What comes after it is what matters. */
    private static final Pattern THEN = Pattern.compile("(?i)\\b(?:and|but|,) ?then\\b");

    private static final Set<String> PROMISES = Set.of("promise", "say", "swear", "agree", "know", "tell");
    private static final Pattern PROMISED =
            Pattern.compile("(?i)\\b(would|will|going to)\\b|\\w'(d|ll)\\b|\\b(youd|wed|theyd|id)\\b");
    private static final Pattern WHEN = Pattern.compile("(?i)\\b(when|while|whenever|until|after|before)\\b");
    private static final Pattern LOUD = Pattern.compile("\\b\\p{Lu}{2,}\\b");
    private static final Set<String> SHOUTED = Set.of(
            "ONE", "ME", "MY", "YOU", "YOUR", "NOT", "ALL", "NOW", "SAID", "TOLD", "WE", "US", "HIM", "HER", "AND",
            "BUT",
            "TWO", "WHY", "HOW", "ASK", "ONCE", "TIME", "DAY", "DAYS", "HOME", "WAS", "IS", "ARE", "DID", "DO", "HAD",
            "SAME", "WEEK", "HOUR", "EVER", "THAT", "THIS", "THE", "OUR", "TEN", "SIX", "ALONE");
    private static final int ACRONYM = 4;
    /** What has become this much shorter is something else than it was. */
    private static final double CUT = 0.7;

    private static final Pattern QUESTION = Pattern.compile(
            "(?i)^(?:did|have|has|why (?:did|do|is|are|does|was|were|would)|how (?:did|do|is|are|does|was|were)"
                    + "|where (?:did|were|are|is|was))\\b(?! not)(?!n't)");

    private static final String[] LEADS = {"I felt {f} when ", "I was {f} when ", "I was really {f} when "};
    private static final String[] LEADS_THAT = {"I'm {f} that ", "I was {f} that ", "I'm really {f} that "};
    private static final String[] LEADS_NOW = {"I feel {f} when ", "I get {f} when ", "I feel really {f} when "};
    private static final String[] ENDS = {"I'm really {f}.", "It's left me feeling {f}.", "I'm so {f}."};
    private static final String[] ENDS_ABOUT = {"I'm really {f} about it.", "I'm {f} about it.", "I'm really {f}."};
    /** "I'm really alone" says something else. */
    private static final Set<String> LEFT = Set.of("alone", "small", "lonely", "uneasy", "stretched", "on my own");

    private static final String[] SEEN = {
        "I can see it's hard for you.", "I can tell it's really getting to you.", "I can see how much it's got to you."
    };
    /** What somebody feels has to have been spoken of before it can be seen. */
    private static final Pattern FELT = Pattern.compile(
            "(?i)\\b(upset|stress\\w*|cry|crying|cried|tears|depress\\w*|overwhelm\\w*|worr\\w+|anxious|anxiety|sad"
                    + "|moan\\w*|scared|sulk\\w*|dramatic|drama|sensitive|overreact\\w*|died|in bits|in a state|friend|miss|missing|panic\\w*|nervous|fuss)\\b");
    /** What somebody says who answers a charge. */
    private static final Pattern EXCUSED =
            Pattern.compile("(?i)\\b(fault|i was|i did ?n'?t|i did not|i only|i could ?n'?t|i had)\\b");

    private static final String[] LATER = {
        "Can we talk about it tomorrow?", "Can we pick it up tomorrow?", "Could we come back to it tomorrow?"
    };
    private static final String[] HEARD = {"How was it for you?", "How did you see it?", "What was it like for you?"};
    private static final Set<Category> ADVISES = EnumSet.of(Category.INVALIDATING, Category.FIXING);

    /** "How you can sit there after last night": what it is about. */
    private static final Pattern AFTER = Pattern.compile(
            "(?i)\\b((?:after|about) (?:last night|yesterday|what you (?:said|did)|how you|the way you|this morning"
                    + "|that call|our row|saturday|sunday)[^.,!?]*)[.!?]*$");

    private static final Pattern TIMES =
            Pattern.compile("(?:by |on |this )?(?:tonight|today|tomorrow|\\w+day|morning|weekend|evening)");
    private static final Pattern FORBIDDEN =
            Pattern.compile("(?i)^(?:do ?n'?t|do not|dont) (?:(?:you )?(?:ever |dare )+|(?:you )?(?=(?:invite|touch|tell|show"
                    + "|post|bring|give|lend|leave|park|use|put|feed|move|book|buy)\\b))\\w+.*");
    private static final Pattern OWED = Pattern.compile(
            "(?i)\\b(?:were|was) (?:meant|supposed) to\\b|\\bshould(?: have|'ve)\\b"
                    + "|\\bi (?:suppose|guess)\\b|\\bsaid\\b|\\bon my own\\b");
    private static final Pattern SELF = Pattern.compile("(?i)\\b(?:i'?m|i am|i was|i felt|i feel|i've been)\\s+"
            + "(?:(?:so|really|very|just|a bit|quite)\\s+)?(\\w+(?: \\w+)?)");
    private static final String TALK = "Can we talk about it?";
    private static final String TOO = "I'd really like that too.";
    private static final Pattern OURS = Pattern.compile("(?i)\\b(you|your|u|ur|i|i'm|i'll|nobody|no one|we|me|my)\\b");

    private static final String PLEASE = ", please?";

    private final Readings reader;
    private final Barbs barbs;
    private final Labels labels;
    private final PlainWords plain;
    private final MatterFeelings matters;
    private final Address address;
    private final Set<String> feelings = new HashSet<>();
    private final Set<String> orders = new HashSet<>();

    Account(
            Readings reader,
            Barbs barbs,
            Labels labels,
            PlainWords plain,
            MatterFeelings matters,
            Address address,
            List<List<String>> feelings,
            List<List<String>> orders) {
        this.reader = reader;
        this.barbs = barbs;
        this.labels = labels;
        this.plain = plain;
        this.matters = matters;
        this.address = address;
        feelings.forEach(row -> this.feelings.add(row.get(0)));
        orders.forEach(row -> this.orders.add(row.get(0).split(" ")[0]));
    }

    /**
     * What becomes of a sentence.
     *
     * @param text nothing if it is left out
     */
    private record Line(int sentence, String text, boolean isAsk) {}

    /** The account, in several ways to say how it was; the best first. Empty where the message is too long or says nothing else. */
    List<Suggestion> of(AnnotatedDraft draft, Detected detected, List<Detected> all, int turn) {
        Category category = detected.finding().category();
        boolean isLetter = draft.words() > MOST_WORDS
                || draft.draft().text().strip().indexOf('\n') >= 0;
        if (!TELLS.contains(category) || isLetter) {
            return List.of();
        }
        List<Suggestion> found = new ArrayList<>(of(draft, detected, all, turn, false));
        of(draft, detected, all, turn, true).stream()
                .filter(one -> found.stream().noneMatch(other -> other.text().equals(one.text())))
                .forEach(found::add);
        return found;
    }

    /**
     * The same.
     *
     * @param isBrief whether what says nothing of the matter is left out although it names something
     */
    private List<Suggestion> of(
            AnnotatedDraft draft, Detected detected, List<Detected> all, int turn, boolean isBrief) {
        Category category = detected.finding().category();
        List<Suggestion> found = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < draft.sentences().size(); i++) {
            boolean follows = !lines.isEmpty() && lines.get(lines.size() - 1).isAsk();
            Optional<Line> line = follows && Barbs.isScrap(draft.sentence(i)) && !isNews(draft.sentence(i), lines)
                    ? Optional.of(new Line(i, "", true))
                    : line(draft, i, all, isBrief);
            if (line.isEmpty()) {
                return List.of();
            }
            lines.add(line.get());
        }
        List<Line> kept = lines.stream().filter(l -> !l.text().isEmpty()).toList();
        if (kept.isEmpty()) {
            return List.of();
        }
        Optional<String[]> answers = answers(category);
        if (answers.isPresent()) {
            return answered(draft, detected, kept, answers.get(), turn);
        }
        int at = charged(draft, detected, kept);
        boolean asks = kept.stream().anyMatch(Line::isAsk);
        boolean told = kept.stream().anyMatch(l -> isFelt(l.text()));
        boolean same = kept.get(at).text().equals(draft.locate(kept.get(at).sentence())
                .of(draft.draft().text())
                .strip());
        boolean mocks = category == Category.CONTEMPT && kept.get(at).sentence() == detected.sentence() && same;
        boolean unasked = category == Category.DEMAND
                && !asks
                && !OWED.matcher(kept.get(at).text()).find();
        if (mocks || unasked) {
            return List.of();
        }
        ActWishes.Known known = known(draft, kept.get(at).sentence(), detected);
        boolean hints = detected.rule().id().equals("unclear-ask.hint")
                && !OURS.matcher(joined(kept)).find();
        if (hints && !asks && !told) {
            List<Line> wished = new ArrayList<>(kept);
            wished.add(new Line(-1, TOO, false));
            found.add(place(draft, new Wording("account", joined(wished), List.of())));
        }
        Matcher after = AFTER.matcher(kept.get(at).text());
        if (!asks && !told && after.find() && after.start() > 0) {
            List<Line> still = new ArrayList<>(kept);
            still.set(at, new Line(at, "I'm still {f} " + after.group(1) + ".", false));
            found.add(place(draft, slotted(joined(still), known)));
        }
        if (!asks && !told) {
            led(draft, kept, at, known, turn).ifPresent(w -> found.add(place(draft, w)));
            found.add(place(draft, ended(kept, known, turn, Optional.empty())));
            found.add(place(draft, ended(kept, known, turn, Optional.of(ask(draft, kept.get(at).sentence(), category)))));
        }
        boolean changed = !joined(kept).equals(draft.draft().text().strip());
        if (changed && (asks || told)) {
            found.add(place(draft, new Wording("account", joined(kept), List.of())));
        }
        return found;
    }

    /** "Tonight." after what is asked, if the time has not been named in it. */
    private static boolean isNews(Sentence scrap, List<Line> lines) {
        String word = scrap.text().toLowerCase(Locale.ROOT).replaceAll("[^a-z ]", "").strip();
        return TIMES.matcher(word).matches()
                && !lines.get(lines.size() - 1).text().toLowerCase(Locale.ROOT).contains(word);
    }

    /** What comes after the facts where the talk is of the other one's feelings, of a break, or of whose fault it was. */
    private static Optional<String[]> answers(Category category) {
        return switch (category) {
            case INVALIDATING -> Optional.of(SEEN);
            case STONEWALLING -> Optional.of(LATER);
            case DEFENSIVENESS -> Optional.of(HEARD);
            default -> Optional.empty();
        };
    }

    private static List<Suggestion> answered(
            AnnotatedDraft draft, Detected detected, List<Line> kept, String[] answers, int turn) {
        boolean same = kept.stream()
                .anyMatch(l -> draft.locate(l.sentence()).overlaps(detected.finding().span())
                        && l.text().equals(draft.locate(l.sentence()).of(draft.draft().text()).strip()));
        if (same && (answers != HEARD || !EXCUSED.matcher(draft.draft().text()).find())) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(kept);
        Line last = lines.get(lines.size() - 1);
        String answer = answers[Math.floorMod(turn, answers.length)];
        boolean before = last.text().endsWith("?");
        boolean asks = before && answer.endsWith("?");
        boolean felt = answers != SEEN || FELT.matcher(draft.draft().text()).find();
        if (!asks && felt) {
            lines.add(before ? lines.size() - 1 : lines.size(), new Line(-1, answer, false));
        }
        return List.of(place(draft, new Wording("account", joined(lines), List.of())));
    }

    private Optional<Line> line(AnnotatedDraft draft, int index, List<Detected> all, boolean isBrief) {
        Sentence sentence = draft.sentence(index);
        Span place = draft.locate(index);
        if (barbs.isOne(sentence)) {
            return Optional.of(new Line(index, "", false));
        }
        List<Detected> here = all.stream()
                .filter(d -> !d.finding().category().isMessageLevel()
                        && d.finding().span().overlaps(place))
                .toList();
        if (here.stream().anyMatch(d -> d.finding().isSafety())) {
            return Optional.empty();
        }
        boolean order = here.stream()
                .anyMatch(d -> d.finding().category() == Category.DEMAND || d.rule().id().equals("harsh-start-up.order"));
        String raw = place.of(draft.draft().text()).strip();
        String text = quiet(plain.of(straight(raw), order));
        if (text.split(" ").length < LEAST && here.stream().anyMatch(d -> true)) {
            return Optional.of(new Line(index, "", false));
        }
        if (labels.isIn(sentence, 0, sentence.size())) {
            boolean cut = !text.equals(quiet(straight(raw)));
            if (!cut) {
                return sentence.words() <= RHETORICAL ? Optional.of(new Line(index, "", false)) : Optional.empty();
            }
        }
        if (text.startsWith("Could you ")) {
            return Optional.of(new Line(
                    index,
                    PlainOrder.of(text.substring("Could you ".length()), false)
                            .orElse(text.replaceFirst("[.!?]*$", "?")),
                    true));
        }
        if (text.startsWith("I'd like ") || text.startsWith("I'd love ")) {
            return Optional.of(new Line(index, text, true));
        }
        boolean advises = here.stream()
                        .anyMatch(d -> ADVISES.contains(d.finding().category())
                                || d.rule().id().equals("demand.lecture"))
                || here.isEmpty() && all.stream().anyMatch(d -> ADVISES.contains(d.finding().category()));
        if (order || advises || here.isEmpty() && sentence.words() <= RHETORICAL) {
            Optional<Boolean> imperative = order(draft, index, sentence)
                    .or(() -> order && FORBIDDEN.matcher(text).matches() ? Optional.of(true) : Optional.empty())
                    .or(() -> (order || advises) && (opensWithOrder(text) || isCommand(here, place, sentence))
                            ? Optional.of(false)
                            : Optional.empty());
            Optional<String> asked = imperative.flatMap(
                    not -> advises && !not ? PlainOrder.advice(text) : PlainOrder.of(text, not));
            if (asked.isPresent()) {
                return asked.map(words -> new Line(index, words, true));
            }
        }
        boolean question = sentence.endsInQuestionMark()
                || here.stream().anyMatch(d -> d.rule().id().equals("contempt.sarcasm"))
                || here.stream().anyMatch(d -> d.rule().id().equals("blame.accusing-question"));
        if (question && !here.isEmpty()) {
            Category category = here.stream().anyMatch(d -> d.finding().category() == Category.CONTEMPT)
                    ? Category.CONTEMPT
                    : Category.BLAME;
            Optional<String> statement = statement(draft, index, category);
            if (statement.isPresent()) {
                return Optional.of(new Line(index, statement.get(), false));
            }
        }
        boolean empty = !here.isEmpty()
                && draft.sentences().size() > 1
                && sentence.words() <= BRIEF
                && sentence.has(0, sentence.size(), "you")
                && !sentence.endsInQuestionMark()
                && !namesSomething(sentence);
        boolean says = !empty && here.stream().noneMatch(d -> SAYS_NOTHING.contains(d.rule().id()))
                || sentence.words() > RHETORICAL
                || draft.sentences().size() == 1
                || text.length() < raw.length() * CUT
                || !isBrief && namesSomething(sentence);
        return Optional.of(new Line(index, says && !empty ? asked(text) : "", false));
    }

    /** "did you put it in the dryer." asks, whatever stands at its end. */
    private static String asked(String text) {
        return QUESTION.matcher(text).find() ? text.replaceFirst("[.!?]*$", "?") : text;
    }

    private static boolean namesSomething(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(t -> t.isWord()
                        && t.norm().length() > 1
                        && (t.tag() == Tag.NOUN || t.tag() == Tag.PROPN || t.tag() == Tag.NUM));
    }

    /** Where a rule hears a command and its first word could be a verb. */
    private static boolean isCommand(List<Detected> here, Span place, Sentence sentence) {
        return Set.of(Tag.VERB, Tag.NOUN, Tag.PROPN, Tag.X).contains(sentence.token(0).tag())
                && here.stream()
                        .anyMatch(d -> d.rule().id().equals("demand.command")
                                && d.finding().span().start() <= place.start() + LEAST);
    }

    private boolean opensWithOrder(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^a-z]+", 3);
        return words.length > 1 && orders.contains(words[words[0].equals("just") || words[0].equals("please") ? 1 : 0]);
    }

    /** Whether the sentence opens with an order; inside, whether it says what not to do. */
    private Optional<Boolean> order(AnnotatedDraft draft, int index, Sentence sentence) {
        return reader.read(draft, index, draft.locate(index), Category.DEMAND).stream()
                .filter(one -> one.sort() == Said.Sort.ORDER || one.sort() == Said.Sort.NOT)
                .filter(one -> one.verb() <= LEAST + 1 && !sentence.has(0, one.verb(), "you")
                        && !sentence.has(0, one.verb(), "i"))
                .findFirst()
                .map(one -> one.sort() == Said.Sort.NOT);
    }

    /** What a question that waits for no answer says happened. */
    private Optional<String> statement(AnnotatedDraft draft, int index, Category category) {
        return reader.read(draft, index, draft.locate(index), category).stream()
                .flatMap(one -> told(one).stream())
                .findFirst()
                .map(PlainOrder::closed);
    }

    private static Optional<String> told(Said said) {
        String missed = said.blanks().getOrDefault("do", "be");
        return said.sort() == Said.Sort.MISSED && !missed.startsWith("be")
                ? Optional.of("you didn't " + missed)
                : Optional.ofNullable(said.blanks().get("event")).filter(event -> HAPPENED.contains(said.sort()));
    }

    private static int charged(AnnotatedDraft draft, Detected detected, List<Line> kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (draft.locate(kept.get(i).sentence()).overlaps(detected.finding().span())) {
                return i;
            }
        }
        return 0;
    }

    private ActWishes.Known known(AnnotatedDraft draft, int sentence, Detected detected) {
        Optional<ActWishes.Known> act =
                reader.read(draft, sentence, draft.locate(sentence), detected.finding().category()).stream()
                        .map(Said::act)
                        .filter(one -> one != ActWishes.Known.NOTHING)
                        .findFirst();
        return act.orElseGet(() -> matters.of(draft, sentence)
                .orElseGet(() -> usual(draft.sentence(sentence))));
    }

    private String ask(AnnotatedDraft draft, int sentence, Category category) {
        return category == Category.KITCHEN_SINK
                ? TALK
                : matters.of(draft, sentence).flatMap(ActWishes.Known::ask).orElse(TALK);
    }

    /** What is done to somebody hurts, other things annoy. */
    private static ActWishes.Known usual(Sentence sentence) {
        boolean self = sentence.has(0, sentence.size(), "me") || sentence.has(0, sentence.size(), "my");
        List<String> feelings = self
                ? List.of("hurt", "upset", "annoyed", "sad")
                : List.of("upset", "annoyed", "worried", "disappointed");
        return new ActWishes.Known(feelings, Optional.empty(), Optional.empty());
    }

    /** "I was hurt when you told your sister. …": how it was, before what happened. */
    private Optional<Wording> led(AnnotatedDraft draft, List<Line> kept, int at, ActWishes.Known known, int turn) {
        Line line = kept.get(at);
        Sentence sentence = draft.sentence(line.sentence());
        String text = line.text();
        String name = address.opening(sentence).filter(text::startsWith).orElse("");
        String told = text.substring(name.length());
        int you = told.matches("(?i)^(?:you|u)\\s.*") ? first(sentence) : -1;
        VerbGroup group = you < 0 ? null : VerbGroup.after(sentence, you, null);
        boolean fits = group != null
                && group.main() >= 0
                && group.mood() == VerbGroup.Mood.FACT
                && !group.isPerfect()
                && !THEN.matcher(told).find()
                && !(PROMISES.contains(sentence.token(group.main()).lemma())
                        && PROMISED.matcher(told).find())
                && !told.endsWith("?")
                && told.split(" ").length <= MOST_LED;
        if (!fits) {
            return Optional.empty();
        }
        Matcher joint = JOINT.matcher(told);
        String rest = "";
        if (joint.find() && told.substring(0, joint.start()).split(" ").length >= LEAST_SPLIT) {
            String after = told.substring(joint.start()).replaceFirst("(?i)^,? (?:and|so|n) ", "");
            rest = " " + PlainOrder.closed(after.strip());
            told = told.substring(0, joint.start()) + ".";
        }
        String[] leads = group.isPast() ? (WHEN.matcher(told).find() ? LEADS_THAT : LEADS) : LEADS_NOW;
        String lead = leads[Math.floorMod(turn, leads.length)];
        if (leads == LEADS_THAT && WHEN.matcher(told).find() && !fitsThat(known)) {
            return Optional.empty();
        }
        String small = told.substring(0, 1).toLowerCase(Locale.ROOT) + told.substring(1);
        List<Line> lines = new ArrayList<>(kept);
        lines.set(at, new Line(line.sentence(), name + lead + small + rest, false));
        return Optional.of(slotted(joined(lines), known));
    }

    private static boolean fitsThat(ActWishes.Known known) {
        return Set.of("upset", "hurt", "disappointed", "annoyed", "worried", "sad", "gutted", "angry")
                .contains(known.feelings().get(0));
    }

    private static int first(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is("you")) {
                return i;
            }
        }
        return -1;
    }

    /** What happened, and after it how it was. */
    private static Wording ended(List<Line> kept, ActWishes.Known known, int turn, Optional<String> ask) {
        List<Line> lines = new ArrayList<>(kept);
        String first = known.feelings().get(0);
        boolean hurt = first.equals("hurt") || !fitsThat(known);
        String[] ends = LEFT.contains(first) ? new String[] {ENDS[1]} : hurt ? ENDS : ENDS_ABOUT;
        String end = ends[Math.floorMod(turn, ends.length)] + ask.map(words -> " " + words).orElse("");
        boolean question = lines.get(lines.size() - 1).text().endsWith("?") && lines.size() > 1;
        lines.add(question ? lines.size() - 1 : lines.size(), new Line(-1, end, false));
        return slotted(joined(lines), known);
    }

    private static Wording slotted(String text, ActWishes.Known known) {
        int at = text.indexOf("{f}");
        String first = known.feelings().get(0);
        Slot slot = new Slot("feeling", new Span(at, at + first.length()), known.feelings());
        return new Wording("account", text.replace("{f}", first), List.of(slot));
    }

    private static String joined(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            if (!text.isEmpty()) {
                char end = text.charAt(text.length() - 1);
                text.append(".?!…\"'”’)".indexOf(end) < 0 ? ". " : " ");
            }
            text.append(line.text());
        }
        int please = text.indexOf(PLEASE);
        return please < 0
                ? text.toString()
                : text.substring(0, please + PLEASE.length())
                        + text.substring(please + PLEASE.length()).replace(PLEASE, "?");
    }

    private boolean isFelt(String text) {
        Matcher felt = SELF.matcher(text);
        while (felt.find()) {
            String words = felt.group(1).toLowerCase(Locale.ROOT);
            if (feelings.contains(words) || feelings.contains(words.split(" ")[0])) {
                return true;
            }
        }
        return false;
    }

    private static String straight(String text) {
        return text.replace('’', '\'').replace('‘', '\'');
    }

    /** "The WAITER asked": said as loud as the rest. */
    private static String quiet(String text) {
        String words = text.replaceAll("[!?]*\\?[!?]*", "?").replaceAll("!+", "!").replaceAll("!$", ".");
        if (words.equals(words.toUpperCase(Locale.ROOT))) {
            return words;
        }
        return LOUD.matcher(words)
                .replaceAll(loud -> loud.group().length() > ACRONYM || SHOUTED.contains(loud.group())
                        ? loud.group().toLowerCase(Locale.ROOT)
                        : Matcher.quoteReplacement(loud.group()));
    }

    private static Suggestion place(AnnotatedDraft draft, Wording wording) {
        String text = draft.draft().text();
        Span whole = draft.locate(0).cover(draft.locate(draft.sentences().size() - 1));
        Register register = Register.of(draft.sentence(0).text(), text);
        boolean curly = text.indexOf('’') >= 0;
        Wording matched = register.match(wording, true);
        return new Suggestion(whole, curly ? matched.text().replace('\'', '’') : matched.text(), matched.slots());
    }
}

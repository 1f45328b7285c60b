package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.softstart.detect.Detected;
import org.softstart.lexicon.Lexicon;
import org.softstart.lexicon.Rule;
import org.softstart.model.Category;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

/**
 * Offers wordings for a finding: first those in the writer's own words, then the frames of its rule. Nothing is checked yet.
 */
public final class Rewriter {
    private static final int MOST_SAID = 3;
    private static final int MOST_WHOLE = 5;
    /** So many words are mended as one; what is longer is mended line by line, since too much would change at once. */
    public static final int MESSAGE = 70;

    private static final int BRIEF = 7;
    private static final int LITTLE = 8;
    private static final int LONG = 22;
    private static final int MOST_TOPICS = 6;
    private static final int SECOND_TRY = 2;

    /** What is told in these of how things are may be how they feel. */
    private static final Set<Category> FEELS_LIKE = EnumSet.of(
            Category.HARSH_START_UP, Category.BLAME, Category.DEMAND, Category.CONTEMPT, Category.KITCHEN_SINK);

    private static final Set<Category> OWN_WORDS = EnumSet.of(
            Category.HARSH_START_UP, Category.BLAME, Category.DEMAND, Category.CONTEMPT, Category.UNCLEAR_ASK);
    /** What only stings can be left out where the others tell what the matter is. */
    private static final Set<Category> DROPPED = EnumSet.of(
            Category.HARSH_START_UP,
            Category.BLAME,
            Category.CONTEMPT,
            Category.DEMAND,
            Category.FIXING,
            Category.DEFENSIVENESS,
            Category.INVALIDATING,
            Category.STONEWALLING);

    /** What has eyes of its own. */
    private static final Set<Category> READ =
            EnumSet.of(Category.DEFENSIVENESS, Category.INVALIDATING, Category.STONEWALLING);

    /** Where there is too much, less is meant to be left. */
    private static final Set<Category> SHORTENED = EnumSet.of(Category.KITCHEN_SINK, Category.ANXIOUS_OVERLOAD);

    private static final Set<Category> SWEEPING = EnumSet.of(Category.CONTEMPT, Category.FIXING);
    private static final Pattern SWEEPING_WORDS =
            Pattern.compile("(?i)\\b(always|never|everything|nothing|anything)\\b");
    /** What these find says how somebody is rather than what happened. */
    private static final Set<String> SWEEPING_RULES =
            Set.of("blame.absolute", "blame.mind-reading", "blame.character", "blame.typical", "demand.lecture");
    /** Where the act named is a dare or a threat, or the trouble is that none is named. */
    private static final Set<String> CLOSED = Set.of(
            "contempt.taunt", "demand.threat", "harsh-start-up.ominous", "harsh-start-up.crisis", "contempt.mockery");

    /** Where what is said is not what is meant. */
    private static final Set<String> ABSURD = Set.of(
            "contempt.sarcasm", "contempt.compare", "contempt.superiority", "demand.ultimatum", "unclear-ask.hint");

    /** What may be said of a thing, by rule; other rules go by their category. */
    private static final Map<String, Said.Sort> ABOUT_BY_RULE = Map.of(
            "demand.no-choice", Said.Sort.FIRM,
            "demand.ultimatum", Said.Sort.FIRM,
            "demand.deadline", Said.Sort.FIRM,
            "unclear-ask.hint", Said.Sort.HAND,
            "harsh-start-up.ominous", Said.Sort.TALK,
            "harsh-start-up.crisis", Said.Sort.TALK,
            "fixing.diagnosis", Said.Sort.TOPIC,
            "kitchen-sink.past", Said.Sort.BACK);

    private static final Map<Category, Said.Sort> ABOUT = Map.of(
            Category.STONEWALLING, Said.Sort.PAUSE,
            Category.INVALIDATING, Said.Sort.SMALL,
            Category.FIXING, Said.Sort.TOGETHER,
            Category.DEFENSIVENESS, Said.Sort.HEARD);

    /** What a frame leaves open that the draft may name. */
    private static final Pattern OPEN_THING = Pattern.compile(
            "\\b(about|with|decide|finish) \\[(topic|this|what happened|what it's about|the job|the first thing|you choose)]");

    private static final String THIS = "[this]";

    /** Nobody is made to say sorry who has owned up to nothing. */
    private static final Pattern APOLOGY = Pattern.compile("(?i)\\b(?:sorry|you're right)\\b");

    private static final Pattern OWNED_UP = Pattern.compile(
            "(?i)\\b(?:sorry(?!,? (?:but|not sorry)\\b)|apolog\\w+|forgive me|pardon me|regret"
                    + "|you(?:['’]re| are|re) (?:quite )?right|fair (?:enough|point)|my (?:bad|fault)|i (?:admit|accept|forgot|lied|did"
                    + "|know i|(?:was|got) (?:late|wrong|drunk|out of)|should|messed|snapped|shouted|missed|may have|might have))\\b");

    private static final Set<String> TRAITS = Set.of("blame.character", "contempt.insult", "fixing.change-you");

    /** So many words with too much in them are better settled than mended one by one. */
    private static final int MUCH = 20;

    private static final String OMINOUS = "harsh-start-up.ominous";
    private static final String ULTIMATUM = "demand.ultimatum";
    private static final String PILE_UP = "kitchen-sink.pile-up";
    private static final Set<Said.Sort> WISHES = EnumSet.of(Said.Sort.WISH, Said.Sort.ORDER, Said.Sort.NOT);
    /** After these the question is only whether to talk about it. */
    private static final Set<Said.Sort> TOLD =
            EnumSet.of(Said.Sort.DONE, Said.Sort.HABIT, Said.Sort.PERFECT, Said.Sort.WAY, Said.Sort.TOPIC);

    /** "My salary", "Grandad's watch": what is somebody's is the matter more often than not. */
    private static final Pattern OWNED = Pattern.compile(
            "^(?:(?i:my|our) (?!(?i:uncle|aunt|brother|sister|mother|father|mum|mom|dad|mate|friend|boss|ex|kid|boy|girl|son|daughter)s?\\b)|\\p{Lu}\\p{L}+['’]s )|^(?i:the joint )");

    /** What one can lend a hand with. */
    private static final Set<String> CHORES = Set.of(
            "do", "clean", "wash", "cook", "carry", "sort", "tidy", "iron", "fold", "mop", "hoover", "feed", "bath",
            "pack", "dry");

    private static final String MAIN = "the one that matters most";

    private final Lexicon lexicon;
    private volatile Parts parts;

    /** What rewriting needs beyond the lexicon: made when there is something to rewrite. */
    private record Parts(
            FrameFiller filler,
            ComplaintNeeds needs,
            Readings readings,
            Stingless stingless,
            Kept kept,
            Topics topics,
            WordingBook book,
            Placing placing,
            Barbs barbs,
            WholeMessage message,
            FauxFeeling faux,
            Distil distil,
            Settled settled,
            Limits limits,
            TraitAsks traits,
            Expressions nonsense,
            Account account) {

        static Parts of(Lexicon lexicon) {
            Verbs verbs = new Verbs(lexicon.table("irregular-verbs"));
            Labels labels = new Labels(lexicon);
            ActReader reader = new ActReader(lexicon, verbs, labels);
            WordingBook book = new WordingBook(lexicon.table("wordings"));
            Barbs barbs = new Barbs(lexicon.table("barbs"), lexicon.table("outbursts"), labels);
            ActWishes acts = new ActWishes(lexicon.table("act-wishes"));
            WishReader wishes = new WishReader(verbs, acts, labels, lexicon.table("unwelcome"));
            Readings readings = new Readings(
                    reader,
                    new OwnActs(verbs, labels),
                    new DefenceReader(verbs, wishes, new EventReader(verbs, acts, labels), labels),
                    new ClosedReader(verbs, wishes, labels),
                    new WavedReader(labels));
            Expressions sharp = new Expressions(lexicon.table("still-sharp"));
            Address address = new Address(lexicon.table("endearments"));
            Placing placing = new Placing(address);
            TraitAsks traits = new TraitAsks(lexicon.table("trait-asks"));
            return new Parts(
                    new FrameFiller(lexicon.slots()),
                    new ComplaintNeeds(lexicon.table("complaint-needs")),
                    readings,
                    new Stingless(labels),
                    new Kept(labels, barbs, verbs, sharp),
                    new Topics(labels),
                    book,
                    placing,
                    barbs,
                    new WholeMessage(readings, book, barbs, placing),
                    new FauxFeeling(lexicon.table("faux-feelings")),
                    new Distil(),
                    new Settled(lexicon.table("outpourings")),
                    new Limits(verbs),
                    traits,
                    new Expressions(lexicon.table("nonsense")),
                    new Account(
                            new AccountLines(
                                    readings,
                                    barbs,
                                    labels,
                                    new PlainWords(lexicon.table("plain-words")),
                                    sharp,
                                    traits,
                                    lexicon.table("imperatives-order")),
                            new HowItWas(address, verbs),
                            readings,
                            new MatterFeelings(lexicon.table("matter-feelings")),
                            lexicon.table("feelings")));
        }
    }

    public Rewriter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    private Parts parts() {
        Parts made = parts;
        if (made == null) {
            made = Parts.of(lexicon);
            parts = made;
        }
        return made;
    }

    /**
     * Candidates, best first.
     *
     * @param all everything found in the draft
     */
    public List<Suggestion> candidates(AnnotatedDraft draft, Detected detected, List<Detected> all) {
        List<Suggestion> candidates = ofFinding(draft, detected, all);
        if (isOutpouring(draft, detected, all)) {
            // Mending one line of it leaves the rest as overwhelming as it was.
            candidates.addAll(0, parts().distil().asking(draft));
        }
        candidates.removeIf(
                one -> parts().nonsense().areNewIn(one.text(), draft.draft().text()));
        return candidates;
    }

    private static boolean isOutpouring(AnnotatedDraft draft, Detected detected, List<Detected> all) {
        return draft.draft().kind() != DraftKind.LETTER
                && detected.finding().category() != Category.ANXIOUS_OVERLOAD
                && all.stream()
                        .map(Detected::finding)
                        .anyMatch(f -> f.category() == Category.ANXIOUS_OVERLOAD
                                && (f.severity() > 1 || draft.words() >= MUCH));
    }

    private List<Suggestion> ofFinding(AnnotatedDraft draft, Detected detected, List<Detected> all) {
        List<Suggestion> candidates = new ArrayList<>();
        Category category = detected.finding().category();
        String rule = detected.rule().id();
        if (rule.equals("blame.faux-feeling")) {
            Region whole = Region.sentences(draft, detected.finding().span());
            parts().faux()
                    .of(draft.sentence(detected.sentence()))
                    .ifPresent(w -> candidates.add(suggestion(draft, whole, w)));
        }
        Region made = Region.sentences(draft, draft.locate(detected.sentence()));
        MadeFeel.of(draft.locate(detected.sentence()).of(draft.draft().text()))
                .forEach(told -> candidates.add(suggestion(draft, made, new Wording("own", told, List.of()))));
        if (FEELS_LIKE.contains(category)) {
            FeelsLike.of(draft.locate(detected.sentence()).of(draft.draft().text()))
                    .forEach(told -> candidates.add(suggestion(draft, made, new Wording("own", told, List.of()))));
        }
        if (TRAITS.contains(rule)) {
            // A message tells it among its lines; a letter keeps all that stands around it.
            Region whole = Region.sentences(draft, detected.finding().span());
            parts().traits()
                    .of(draft.locate(detected.sentence()).of(draft.draft().text()))
                    .map(ask -> new Wording("ask", ask, List.of()))
                    .ifPresent(ask -> candidates.add(suggestion(draft, whole, ask)));
        }
        boolean row = rule.equals(PILE_UP)
                && parts().message().isOneCharge(draft, detected.finding().span());
        if (OWN_WORDS.contains(category) && !CLOSED.contains(rule) || row) {
            inOwnWords(draft, detected, candidates);
        }
        if (category == Category.INVALIDATING) {
            HeardSaid.of(draft, detected).ifPresent(said -> offer(draft, detected, said, candidates));
        }
        if (READ.contains(category)) {
            parts().readings()
                    .read(draft, detected.sentence(), detected.finding().span(), category)
                    .forEach(said -> offer(draft, detected, said, candidates));
        }
        if (category == Category.ANXIOUS_OVERLOAD) {
            candidates.addAll(parts().distil().of(draft));
            parts().settled().of(draft, turn(draft, detected.sentence())).ifPresent(candidates::add);
        }
        if (OWN_WORDS.contains(category) && !CLOSED.contains(rule) && !ABSURD.contains(rule)) {
            rests(draft, detected, candidates);
        }
        int own = candidates.size();
        List<Suggestion> general = new ArrayList<>();
        fromRule(draft, detected, candidates, general);
        int close = candidates.size();
        if (OWN_WORDS.contains(category) && !CLOSED.contains(rule)) {
            topics(draft, detected, candidates);
        }
        if (!rule.equals("defensiveness.but-cancel")) {
            about(draft, detected).ifPresent(said -> offer(draft, detected, said, candidates));
        }
        if (rule.equals(ULTIMATUM)) {
            offer(draft, detected, Limits.open(), candidates);
        }
        candidates.addAll(general);
        List<Suggestion> whole = new ArrayList<>();
        boolean opened = rule.equals(OMINOUS) && draft.sentences().size() > 1;
        if (opened || !CLOSED.contains(rule) && !rule.equals(ULTIMATUM)) {
            whole.addAll(parts().account().of(draft, detected, all, turn(draft, detected.sentence())));
        }
        whole.addAll(whole(draft, detected, all, own, candidates));
        if (category.isMessageLevel() || SHORTENED.contains(category)) {
            return new ArrayList<>(whole);
        }
        Set<Suggestion> stock = new HashSet<>(candidates.subList(close, candidates.size()));
        return new ArrayList<>(parts().kept().ordered(draft, detected, all, whole, stock));
    }

    /** The sentence as it is, without the part of it that stings. */
    private void rests(AnnotatedDraft draft, Detected detected, List<Suggestion> into) {
        for (int index : draft.sentencesIn(detected.finding().span())) {
            for (Said rest : parts().stingless().of(draft.sentence(index))) {
                Region whole = Region.sentences(draft, draft.locate(index));
                parts().book()
                        .of(rest, turn(draft, index))
                        .forEach(wording -> into.add(suggestion(draft, whole, wording)));
            }
        }
    }

    /**
     * The candidates, and before them those that mend what stands around as well.
     *
     * @param own how many of the candidates are in the writer's own words
     */
    private List<Suggestion> whole(
            AnnotatedDraft draft, Detected detected, List<Detected> all, int own, List<Suggestion> candidates) {
        Finding finding = detected.finding();
        boolean level = finding.category().isMessageLevel() && !finding.rule().equals(PILE_UP);
        if (level || draft.words() > MESSAGE) {
            return candidates;
        }
        WholeMessage message = parts().message();
        List<Suggestion> found = new ArrayList<>();
        int words = draft.sentencesIn(finding.span()).stream()
                .mapToInt(i -> draft.sentence(i).words())
                .sum();
        boolean sweeping = SWEEPING.contains(finding.category())
                || SWEEPING_RULES.contains(finding.rule())
                || SWEEPING_WORDS
                        .matcher(finding.span().of(draft.draft().text()))
                        .find();
        int brief = finding.rule().equals("blame.mind-reading") ? LITTLE + 2 : BRIEF;
        if (DROPPED.contains(finding.category())
                && words <= (own > 0 ? sweeping ? brief : 0 : READ.contains(finding.category()) ? LITTLE : LONG)) {
            int turn = turn(draft, detected.sentence());
            // Who waves something away or defends themselves is not the one who is hurt.
            boolean little = !READ.contains(finding.category())
                    && (own == 0 && words <= LITTLE || finding.rule().equals("blame.mind-reading"));
            found.addAll(
                    little
                            ? message.without(draft, finding.span(), all, turn)
                            : message.told(draft, finding.span(), all, turn));
        }
        boolean stock = own == 0 && found.isEmpty();
        int most = Math.min(candidates.size(), stock ? 1 : Math.min(own, MOST_WHOLE));
        for (Suggestion one : candidates.subList(0, most)) {
            found.add(message.around(draft, one, own > 0, all).orElse(one));
        }
        found.addAll(candidates);
        return found;
    }

    private void inOwnWords(AnnotatedDraft draft, Detected detected, List<Suggestion> into) {
        Span finding = detected.finding().span();
        for (int index : draft.sentencesIn(finding)) {
            Sentence sentence = draft.sentence(index);
            if (parts().barbs().isOne(sentence)) {
                continue;
            }
            List<Said> said = parts().readings()
                    .read(draft, index, finding, detected.finding().category());
            for (Said one : said.subList(0, Math.min(MOST_SAID, said.size()))) {
                boolean hangs = detected.rule().id().equals(ULTIMATUM)
                        && WISHES.contains(one.sort())
                        && Limits.consequence(sentence) < sentence.size();
                Said limited = hangs ? parts().limits().of(sentence, one) : one;
                inOwnWords(draft, index, finding, limited, turn(draft, index), into);
            }
        }
    }

    /** What the sentences of a finding are about, where it is not told more closely what for. */
    private void topics(AnnotatedDraft draft, Detected detected, List<Suggestion> into) {
        if (ABOUT_BY_RULE.containsKey(detected.rule().id())) {
            return;
        }
        for (int index : draft.sentencesIn(detected.finding().span())) {
            if (parts().barbs().isOne(draft.sentence(index))) {
                continue;
            }
            Sentence sentence = draft.sentence(index);
            parts().topics()
                    .of(sentence, Said.Sort.TOPIC)
                    .filter(one -> isNamed(sentence, one))
                    .ifPresent(
                            one -> inOwnWords(draft, index, detected.finding().span(), one, turn(draft, index), into));
        }
    }

    private void inOwnWords(AnnotatedDraft draft, int index, Span finding, Said said, int turn, List<Suggestion> into) {
        Region whole = Region.sentences(draft, finding);
        List<Wording> wordings = parts().book().of(said, turn);
        Optional<Region> around = Region.around(draft, index, said)
                .filter(region ->
                        said.sort() != Said.Sort.TOPIC || region.tail().isEmpty());
        boolean told = TOLD.contains(said.sort());
        around.ifPresent(region -> wordings.forEach(
                wording -> into.add(suggestion(draft, region, told ? region.fitting(wording) : wording))));
        // What stands around it may be part of the trouble.
        int most = around.isPresent() ? SECOND_TRY : wordings.size();
        wordings.stream().limit(most).forEach(wording -> into.add(suggestion(draft, whole, wording)));
    }

    /** The same draft gets the same answer, two sentences seldom the same. */
    private static int turn(AnnotatedDraft draft, int sentence) {
        return draft.sentence(sentence).text().hashCode() >>> 3;
    }

    /** What a sentence, or the one before it, is about. */
    private Optional<Said> about(AnnotatedDraft draft, Detected detected) {
        Said.Sort sort = ABOUT_BY_RULE.getOrDefault(
                detected.rule().id(), ABOUT.get(detected.finding().category()));
        if (sort == null) {
            return Optional.empty();
        }
        int at = detected.sentence();
        Sentence sentence = draft.sentence(at);
        boolean hangs = detected.rule().id().equals(ULTIMATUM);
        Optional<Said> here =
                parts().topics().of(sentence, sort).filter(one -> !hangs || one.verb() < Limits.consequence(sentence));
        boolean before = here.isEmpty() && at > 0 && detected.finding().category() != Category.DEMAND;
        int from = before ? at - 1 : at;
        Optional<Said> about = before ? parts().topics().of(draft.sentence(from), sort) : here;
        return about.filter(one -> isNamed(draft.sentence(from), one));
    }

    /** Whether it is said in so many words that it is about this: "upset about the cat". */
    private static boolean isNamed(Sentence sentence, Said said) {
        String thing = said.blanks().getOrDefault("thing", "");
        boolean person = sentence.tokens().stream()
                .anyMatch(token -> token.tag() == Tag.PROPN && thing.endsWith(token.surface()));
        String text = sentence.text().toLowerCase(Locale.ROOT);
        String words = thing.toLowerCase(Locale.ROOT);
        boolean chore = said.sort() == Said.Sort.HAND
                && sentence.tokens().stream().anyMatch(token -> CHORES.contains(token.lemma()));
        boolean owned = said.sort() == Said.Sort.TOPIC && OWNED.matcher(thing).find();
        boolean about = Pattern.compile(
                        "(?<!\\bcare )(?<!\\bcared )(?<!\\bcares )(?<!\\bthink )(?<!\\bthought )\\b(?:about|over) (?:\\w+ ){0,4}"
                                + Pattern.quote(words) + "\\b")
                .matcher(text)
                .find();
        return !person && (chore || owned || about);
    }

    private void offer(AnnotatedDraft draft, Detected detected, Said said, List<Suggestion> into) {
        Region whole = Region.sentences(draft, detected.finding().span());
        parts().book()
                .of(said, turn(draft, detected.sentence()))
                .forEach(wording -> into.add(suggestion(draft, whole, wording)));
    }

    /**
     * The frames of a rule.
     *
     * @param close takes those that hold words of the sentence
     * @param general takes those that would fit any
     */
    private void fromRule(AnnotatedDraft draft, Detected detected, List<Suggestion> close, List<Suggestion> general) {
        Sentence sentence = draft.sentence(detected.sentence());
        Map<String, String> blanks = new HashMap<>();
        if (!sentence.endsInQuestionMark()) {
            blanks.putAll(parts().needs().blanks(sentence, detected.blanks().get("thing")));
        }
        blanks.putAll(detected.blanks());
        parts().topics()
                .of(sentence, Said.Sort.TALK)
                .filter(said -> isNamed(sentence, said))
                .ifPresent(said -> blanks.put(FrameFiller.ABOUT, said.blanks().get("thing")));
        List<Region> regions = new ArrayList<>();
        if (!detected.finding().category().isMessageLevel()) {
            Region.tail(draft, detected.sentence(), detected.finding().span()).ifPresent(regions::add);
        }
        regions.add(Region.sentences(draft, detected.finding().span()));
        List<Wording> wordings = new ArrayList<>();
        Map<String, List<String>> choices = choices(draft, detected);
        Topics.row(choices.getOrDefault(MAIN, List.of())).ifPresent(row -> blanks.put(FrameFiller.LIST, row));
        boolean owned = OWNED_UP.matcher(draft.draft().text()).find();
        for (Rule.Frame frame : detected.rule().rewrites()) {
            boolean concerns = (frame.patterns().isEmpty()
                            || frame.patterns().contains(detected.finding().pattern()))
                    && (owned || !APOLOGY.matcher(frame.text()).find());
            Optional<FrameFiller.Filled> filled =
                    concerns ? parts().filler().fill(named(frame.text(), blanks), blanks, choices) : Optional.empty();
            if (filled.isEmpty()) {
                continue;
            }
            Wording wording =
                    new Wording("frame", filled.get().text(), filled.get().slots());
            boolean own = frame.text().indexOf('{') >= 0
                    && frame.text().indexOf('[') < 0
                    && !frame.text().startsWith("{need}");
            if (own) {
                regions.forEach(region -> close.add(suggestion(draft, region, wording)));
            } else {
                wordings.add(wording);
            }
        }
        if (OWN_WORDS.contains(detected.finding().category())
                && !CLOSED.contains(detected.rule().id())) {
            boolean opens = detected.sentence() == 0;
            Said plain = new Said(opens ? Said.Sort.PLAIN : Said.Sort.FOLLOW, 0, 0, Map.of(), ActWishes.Known.NOTHING);
            List<Wording> any = parts().book().of(plain, turn(draft, detected.sentence()));
            // After something else, what points back at it reads on best.
            wordings.addAll(opens ? wordings.size() : 0, any);
        }
        // What can be sent as it stands comes before what has to be completed first.
        wordings.sort(Comparator.comparing(wording -> wording.text().indexOf('[') >= 0));
        wordings.forEach(w -> regions.forEach(region -> general.add(suggestion(draft, region, w))));
    }

    /** Of several complaints one: which one is the writer's to say, and all of them are in the draft. */
    private Map<String, List<String>> choices(AnnotatedDraft draft, Detected detected) {
        if (detected.finding().category() != Category.KITCHEN_SINK) {
            return Map.of();
        }
        List<Sentence> sentences = draft.sentencesIn(detected.finding().span()).stream()
                .map(draft::sentence)
                .toList();
        List<String> things = parts().topics().listed(sentences);
        return things.isEmpty() ? Map.of() : Map.of(MAIN, things.subList(0, Math.min(MOST_TOPICS, things.size())));
    }

    /** What it is about is in the draft as often as not. */
    private static String named(String frame, Map<String, String> blanks) {
        return blanks.containsKey(FrameFiller.ABOUT)
                ? OPEN_THING.matcher(frame).replaceAll("$1 {" + FrameFiller.ABOUT + "}")
                // What is not named stands in the draft: whoever reads it knows.
                : frame.replace(THIS, "this");
    }

    private Suggestion suggestion(AnnotatedDraft draft, Region region, Wording wording) {
        return parts().placing().of(draft, region, wording);
    }
}

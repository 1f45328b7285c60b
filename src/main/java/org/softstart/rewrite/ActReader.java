package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Category;
import org.softstart.model.Span;
import org.softstart.sense.Addressee;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Clause;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads from a sentence what the partner does, did, or is to do; what stands nearest to the finding comes first. */
final class ActReader {
    private static final int MOST_JOINED = 18;
    private static final int MOST_TOGETHER = 4;

    private static final Set<String> KNOWING =
            Set.of("know", "hope", "guess", "suppose", "sure", "bet", "glad", "think");

    private static final Set<String> DOUBTED =
            Set.of("believe", "think", "remember", "recall", "suppose", "imagine", "reckon", "say", "admit", "confess");
    private static final int DOUBT = 5;

    private static final Pattern TOLD_ABOUT =
            Pattern.compile("you told ((?!me\\b|us\\b|him\\b|her\\b|them\\b)[^,]+?) about ([^,]+)");

    private final Labels labels;
    private final FaultReader faults;
    private final LongingReader longings;
    private final DemandReader demands;
    private final OthersReader others;
    private final OrderReader orders;
    private final RequestReader requests;
    private final QuestionReader questions;
    private final StatementReader statements;
    private final DislikeReader dislikes;
    private final EventReader events;
    private final IronyReader ironies;
    private final RhetoricReader rhetoric;

    ActReader(Lexicon lexicon, Verbs verbs, Labels labels) {
        ActWishes acts = new ActWishes(lexicon.table("act-wishes"));
        WishReader wishes = new WishReader(verbs, acts, labels, lexicon.table("unwelcome"));
        SpoiledReader spoiled = new SpoiledReader(labels);
        this.labels = labels;
        this.events = new EventReader(verbs, acts, labels);
        this.faults = new FaultReader(events, labels);
        this.longings = new LongingReader(verbs, wishes, labels);
        this.demands = new DemandReader(wishes, labels);
        this.others = new OthersReader(wishes);
        this.orders = new OrderReader(verbs, wishes);
        this.requests = new RequestReader(wishes);
        this.questions = new QuestionReader(wishes, events);
        this.ironies = new IronyReader(verbs, wishes, acts, labels);
        this.rhetoric = new RhetoricReader(verbs, wishes, acts, labels);
        this.dislikes = new DislikeReader(wishes, labels);
        this.statements =
                new StatementReader(verbs, wishes, acts, labels, spoiled, new FactReader(wishes, events, spoiled));
    }

    /** What a sentence says, the likeliest first. */
    List<Said> read(AnnotatedDraft draft, int index, Span finding, Category category) {
        Sentence sentence = draft.sentence(index);
        List<Said> said = new ArrayList<>();
        Optional<Said> irony = ironies.of(sentence, category);
        if (irony.isPresent() && category == Category.CONTEMPT) {
            // What else is said there is meant the other way round.
            return new ArrayList<>(List.of(irony.get()));
        }
        irony.ifPresent(said::add);
        rhetoric.of(sentence).ifPresent(said::add);
        faults.fault(sentence).ifPresent(said::add);
        longings.hardly(sentence).ifPresent(said::add);
        longings.nicety(sentence).ifPresent(said::add);
        Burdens.read(sentence)
                .filter(one -> !labels.isIn(sentence, one.verb(), one.end()))
                .ifPresent(said::add);
        longings.wanted(sentence).ifPresent(said::add);
        longings.bothering(sentence).ifPresent(said::add);
        faults.culprit(sentence).ifPresent(said::add);
        faults.happened(sentence).ifPresent(said::add);
        faults.first(sentence).ifPresent(said::add);
        faults.shown(sentence).ifPresent(said::add);
        if (category == Category.DEMAND) {
            demands.until(sentence).ifPresent(said::add);
            demands.announced(sentence).ifPresent(said::add);
            demands.either(sentence).ifPresent(said::add);
            demands.law(sentence).ifPresent(said::add);
            demands.plan(sentence).ifPresent(said::add);
            demands.job(sentence).ifPresent(said::add);
        }
        demands.given(sentence).ifPresent(said::add);
        others.others(sentence).ifPresent(said::add);
        dislikes.of(sentence).ifPresent(said::add);
        longings.longing(sentence).ifPresent(said::add);
        if (category == Category.UNCLEAR_ASK) {
            longings.offer(sentence).ifPresent(said::add);
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is("you")
                    && !draft.isQuoted(index, sentence.token(i).span())) {
                statements.lacking(sentence, i).ifPresent(said::add);
                of(sentence, i).ifPresent(said::add);
            }
        }
        for (Clause clause : sentence.clauses()) {
            orders.order(sentence, clause).ifPresent(said::add);
        }
        orders.end(sentence).ifPresent(said::add);
        said.sort(Comparator.comparing((Said s) ->
                !draft.locate(index, sentence.token(s.verb()).span()).overlaps(finding)));
        if (category == Category.CONTEMPT) {
            // "Wow, you hoovered one room": praise, and not what hurt.
            said.removeIf(s -> s.sort() == Said.Sort.DONE
                    && s.blanks().getOrDefault("event", "").matches(".*\\b(one|a whole|finally|actually|only)\\b.*"));
        }
        heard(said).ifPresent(said::add);
        said.removeIf(inner -> said.stream().anyMatch(s -> s.verb() < inner.verb() && inner.verb() < s.end()));
        together(said).ifPresent(all -> said.add(0, all));
        // "My last boyfriend could hold a job": no state of things between the two.
        if (said.isEmpty() && category != Category.UNCLEAR_ASK && category != Category.CONTEMPT) {
            StateReader.of(sentence, labels).ifPresent(said::add);
        }
        return said;
    }

    /** What is told by a question that waits for no answer. */
    Optional<Said> asked(Sentence sentence) {
        return rhetoric.of(sentence);
    }

    /** "You told your mother about my scan": your mother heard about it from you. */
    private static Optional<Said> heard(List<Said> said) {
        for (Said one : said) {
            Matcher told = TOLD_ABOUT.matcher(one.blanks().getOrDefault("event", ""));
            if (one.sort() == Said.Sort.DONE && told.matches()) {
                String event = told.group(1) + " heard about " + told.group(2) + " from you";
                return Optional.of(new Said(one.sort(), one.verb(), one.end(), Map.of("event", event), one.act()));
            }
        }
        return Optional.empty();
    }

    /** "You have to let me win and you have to post me": some wishes in a row are still one question. */
    private static Optional<Said> together(List<Said> said) {
        boolean several = said.size() > 1
                && said.size() <= MOST_TOGETHER
                && said.stream().map(Said::sort).distinct().count() == 1;
        if (!several) {
            return Optional.empty();
        }
        List<Said> row = said.stream().sorted(Comparator.comparing(Said::verb)).toList();
        for (int i = 1; i < row.size(); i++) {
            if (row.get(i).verb() < row.get(i - 1).end()) {
                return Optional.empty();
            }
        }
        Said first = row.get(0);
        Map<String, String> blanks = new HashMap<>();
        for (String name : first.blanks().keySet()) {
            boolean everywhere = row.stream().allMatch(one -> one.blanks().containsKey(name));
            if (everywhere && !name.equals("event")) {
                blanks.put(
                        name,
                        OwnWords.row(
                                row.stream().map(one -> one.blanks().get(name)).toList()));
            }
        }
        boolean brief = blanks.getOrDefault("do", "").split(" ").length <= MOST_JOINED;
        int end = row.get(row.size() - 1).end();
        return blanks.containsKey("do") && brief
                ? Optional.of(new Said(first.sort(), first.verb(), end, blanks, first.act()))
                : Optional.empty();
    }

    private Optional<Said> of(Sentence sentence, int you) {
        Optional<Said> asked = requests.asked(sentence, you);
        if (asked.isPresent()) {
            return asked;
        }
        if (you > 1
                && sentence.token(you - 1).is("dare")
                && sentence.token(you - 2).is("how")) {
            VerbGroup dared = VerbGroup.after(sentence, you, null);
            return dared.main() < 0 ? Optional.empty() : events.of(Said.Sort.DONE, sentence, you, dared, true);
        }
        int auxiliary = QuestionReader.auxiliaryBefore(sentence, you);
        if (auxiliary >= 0) {
            return questions.question(sentence, auxiliary, you);
        }
        if (Addressee.isNotPartnerSubject(sentence, you)
                || isInner(sentence, you)
                || isDoubted(sentence, you)
                || isMocked(sentence, you)) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.after(sentence, you, null);
        boolean known = you > 0
                && KNOWING.contains(sentence.token(you - 1).norm())
                && !(sentence.token(you - 1).is("know") && sentence.has(you - 2, you - 1, "i") && group.isPast());
        return group.main() < 0 || known ? Optional.empty() : statements.statement(sentence, you, group);
    }

    /** "I don't believe you have once asked": it is the asking that is denied. */
    private static boolean isDoubted(Sentence sentence, int you) {
        return you > 1
                && DOUBTED.contains(sentence.token(you - 1).lemma())
                && sentence.has(Math.max(0, you - DOUBT), you - 1, "not");
    }

    /** "Oh so now you care about the garden": not what the writer takes for true. */
    private static boolean isMocked(Sentence sentence, int you) {
        return sentence.has(you - 1, you, "now") && (sentence.has(0, you - 1, "so") || sentence.has(0, you - 1, "oh"));
    }

    /** "How many you get", "the bag you left", "like you were asleep": no statement of its own. */
    static boolean isInner(Sentence sentence, int you) {
        if (you == 0) {
            return false;
        }
        if (Fronted.before(sentence, you).isPresent()) {
            return false;
        }
        Token before = sentence.token(you - 1);
        if (Set.of("make", "let", "watch", "see", "hear", "help", "since").contains(before.lemma())) {
            return true;
        }
        if (before.is("like") || before.is("as")) {
            return !sentence.has(Math.max(0, you - 3), you, "feel") && !before.is("as");
        }
        boolean asked = Set.of(
                        "how",
                        "what",
                        "who",
                        "which",
                        "whom",
                        "whatever",
                        "before",
                        "until",
                        "once",
                        "after",
                        "whether",
                        "than",
                        "where",
                        "many",
                        "much")
                .contains(before.norm());
        boolean relative = before.tag() == Tag.NOUN
                && !sentence.has(0, 1, "every")
                && !sentence.has(0, 1, "whenever")
                && !sentence.has(0, 1, "if")
                && sentence.clauseIndex(you) == sentence.clauseIndex(you - 1)
                && sentence.token(sentence.clauseAt(you).content()).tag() != Tag.ADP
                && !Set.of("time", "night", "day", "week", "weekend", "morning", "year", "babe", "moment")
                        .contains(before.norm());
        return asked || relative;
    }
}

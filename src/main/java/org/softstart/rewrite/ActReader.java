package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.lexicon.Lexicon;
import org.softstart.model.Span;
import org.softstart.sense.Addressee;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Clause;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/** Reads from a sentence what the partner does, did, or is to do; what stands nearest to the finding comes first. */
final class ActReader {
    private static final Set<String> ASKING =
            Set.of("want", "need", "expect", "ask", "tell", "beg", "like", "remind", "order", "warn", "prefer");
    private static final Set<String> SPOILING = Set.of("ruin", "spoil", "wreck", "destroy", "kill", "sabotage", "sour");
    private static final Set<String> MINDS = Set.of(
            "know",
            "think",
            "mean",
            "guess",
            "see",
            "understand",
            "realise",
            "realize",
            "believe",
            "need",
            "like",
            "love",
            "have",
            "want",
            "smell",
            "hate",
            "owe",
            "deserve",
            "belong",
            "seem",
            "look",
            "sound",
            "remember",
            "hope");
    private static final Set<String> FEELING_CONDITIONS = Set.of("love", "care", "respect", "value", "want");
    private static final Set<String> HARD = Set.of("hard", "difficult", "kill", "much", "hurt");
    /** Words of the character list that are mostly innocent. */
    private static final Set<String> INNOCENT = Set.of(
            "child",
            "baby",
            "cold",
            "mean",
            "joke",
            "mental",
            "difficult",
            "failure",
            "dramatic",
            "sensitive",
            "impossible",
            "embarrassing",
            "crazy",
            "stubborn",
            "avoidant",
            "borderline",
            "bipolar",
            "jealous",
            "gross");

    private static final Set<String> PAST_TIMES = Set.of("yesterday", "last", "ago", "earlier", "when");

    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "get", "make", "go", "say", "tell", "put", "take", "give", "come", "let");
    private static final Set<String> KNOWING =
            Set.of("know", "hope", "guess", "suppose", "sure", "bet", "glad", "think");
    private static final Set<String> VAGUE = Set.of(
            "time",
            "thing",
            "things",
            "day",
            "way",
            "one",
            "lot",
            "point",
            "fact",
            "world",
            "life",
            "house",
            "home",
            "family",
            "place",
            "marriage",
            "relationship",
            "rest",
            "kind",
            "bit",
            "person",
            "people",
            "man",
            "woman",
            "moment",
            "night",
            "week",
            "month",
            "year",
            "reason",
            "sort",
            "end",
            "middle",
            "god",
            "face",
            "back",
            "head",
            "side",
            "mouth",
            "hell",
            "record",
            "news",
            "weekend",
            "morning",
            "evening",
            "hour",
            "minute",
            "second",
            "years",
            "days",
            "hours",
            "half",
            "part",
            "level",
            "victim",
            "problem",
            "fault",
            "wife",
            "husband",
            "partner",
            "girlfriend",
            "boyfriend",
            "guy",
            "girl",
            "boy",
            "truth",
            "nerve",
            "cheek",
            "gall",
            "bother",
            "use",
            "idea",
            "sake",
            "mind",
            "heart",
            "eyes",
            "hands",
            "arse",
            "ass");

    private static final int NEAR = 5;

    private final Verbs verbs;
    private final ActWishes wishes;
    private final Set<String> labels = new HashSet<>();

    ActReader(Lexicon lexicon, Verbs verbs) {
        this.verbs = verbs;
        this.wishes = new ActWishes(lexicon.table("act-wishes"));
        lexicon.table("character-words").forEach(row -> labels.add(row.get(0)));
        labels.removeAll(INNOCENT);
    }

    /** What a sentence says, the likeliest first. */
    List<Said> read(AnnotatedDraft draft, int index, Span finding) {
        Sentence sentence = draft.sentence(index);
        List<Said> said = new ArrayList<>();
        fault(sentence).ifPresent(said::add);
        hardly(sentence).ifPresent(said::add);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is("you")
                    && !draft.isQuoted(index, sentence.token(i).span())) {
                of(sentence, i).ifPresent(said::add);
            }
        }
        for (Clause clause : sentence.clauses()) {
            order(sentence, clause).ifPresent(said::add);
        }
        end(sentence).ifPresent(said::add);
        said.sort(Comparator.comparing((Said s) ->
                !draft.locate(index, sentence.token(s.verb()).span()).overlaps(finding)));
        return said;
    }

    /** What a sentence is about, when nothing more is known of it. */
    Optional<Said> topic(Sentence sentence) {
        return topic(sentence, Said.Sort.TOPIC);
    }

    /** The same for another sort of answer. */
    Optional<Said> topic(Sentence sentence, Said.Sort sort) {
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean goesOn = i + 1 < sentence.size()
                    && (sentence.token(i + 1).tag() == Tag.NOUN
                            || sentence.token(i + 1).is("of")
                            || sentence.token(i + 1).is("'s"));
            if (token.tag() != Tag.NOUN || VAGUE.contains(token.norm()) || goesOn) {
                continue;
            }
            int from = i;
            while (from > 0
                    && (sentence.token(from - 1).tag() == Tag.ADJ
                            || sentence.token(from - 1).tag() == Tag.NOUN
                            || sentence.token(from - 1).is("'s"))) {
                from--;
            }
            boolean determined = from > 0
                    && Set.of("the", "my", "our", "your", "this", "that")
                            .contains(sentence.token(from - 1).norm());
            if (determined && !hasLabel(sentence, from, i + 1)) {
                String thing = small(sentence, from - 1, OwnWords.plain(sentence, from - 1, i + 1));
                return Optional.of(
                        new Said(Said.Sort.TOPIC, i, i + 1, Map.of("thing", thing), ActWishes.Known.NOTHING));
            }
        }
        return Optional.empty();
    }

    /** "I only shouted because you wouldn't listen": "I shouted". */
    Optional<Said> own(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean because = sentence.token(i).is("because")
                    && i > 2
                    && sentence.clauseAt(i).start() == i;
            if (!because) {
                continue;
            }
            int self = sentence.clauseAt(i - 1).content();
            if (!sentence.token(self).is("i") || sentence.has(self, i, "not") || hasLabel(sentence, self, i)) {
                return Optional.empty();
            }
            VerbGroup group = VerbGroup.after(sentence, self, null);
            if (group.main() < 0 || !group.isPast() || group.isLink(sentence)) {
                return Optional.empty();
            }
            String own = "I " + OwnWords.plain(sentence, group.main(), i);
            return Optional.of(new Said(
                    Said.Sort.OWN,
                    group.main(),
                    sentence.size(),
                    Map.of("own", own),
                    new ActWishes.Known(
                            List.of("frustrated", "hurt", "scared", "worn out"), Optional.empty(), Optional.empty())));
        }
        return Optional.empty();
    }

    /** "… so stop spending on it". */
    private Optional<Said> end(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token before = sentence.token(i - 1);
            boolean order = sentence.token(i).is("stop")
                    && sentence.token(i + 1).form() == Form.ING
                    && Set.of("so", "and", "just", "please", "then").contains(before.norm())
                    && sentence.clauseAt(i).content() != i;
            if (order) {
                return wish(Said.Sort.NOT, sentence, i + 1, false);
            }
        }
        return Optional.empty();
    }

    private Optional<Said> of(Sentence sentence, int you) {
        Optional<Said> asked = asked(sentence, you);
        if (asked.isPresent()) {
            return asked;
        }
        int auxiliary = auxiliaryBefore(sentence, you);
        if (auxiliary >= 0) {
            return question(sentence, auxiliary, you);
        }
        if (Addressee.isNotPartnerSubject(sentence, you) || isInner(sentence, you)) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.after(sentence, you, null);
        boolean known = you > 0 && KNOWING.contains(sentence.token(you - 1).norm());
        return group.main() < 0 || known ? Optional.empty() : statement(sentence, you, group);
    }

    /** "How many you get", "the bag you left", "like you were asleep": no statement of its own. */
    private static boolean isInner(Sentence sentence, int you) {
        if (you == 0) {
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
                && sentence.clauseIndex(you) == sentence.clauseIndex(you - 1)
                && !Set.of("time", "night", "day", "week", "weekend", "morning", "year", "babe", "moment")
                        .contains(before.norm());
        return asked || relative;
    }

    /** "I need you to …", "I've asked you not to …", "tired of asking you to …". */
    private Optional<Said> asked(Sentence sentence, int you) {
        if (you == 0 || !ASKING.contains(sentence.token(you - 1).lemma())) {
            return Optional.empty();
        }
        boolean not = sentence.has(you + 1, you + 2, "not");
        int to = you + (not ? 2 : 1);
        if (!sentence.has(to, to + 1, "to") || to + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int verb = skipMinor(sentence, to + 1);
        return verb < 0 ? Optional.empty() : wish(not ? Said.Sort.NOT : Said.Sort.WISH, sentence, verb, false);
    }

    private static int skipMinor(Sentence sentence, int from) {
        for (int i = from; i < Math.min(from + 3, sentence.size()); i++) {
            if (sentence.token(i).isVerb() && sentence.token(i).form() == Form.BASE) {
                return i;
            }
        }
        return -1;
    }

    private static int auxiliaryBefore(Sentence sentence, int you) {
        int at = you - 1;
        while (at >= 0 && (sentence.token(at).is("not") || sentence.token(at).is("never"))) {
            at--;
        }
        if (at < 0) {
            return -1;
        }
        Token token = sentence.token(at);
        boolean helper = Set.of(
                        "can", "could", "do", "did", "does", "are", "were", "will", "would", "have", "must", "should")
                .contains(token.norm());
        boolean opens = at == 0
                || sentence.clauseAt(at).content() == at
                || isQuestionWord(sentence.token(at - 1))
                || isFronted(sentence, at)
                || sentence.endsInQuestionMark()
                        && !sentence.token(at - 1).tag().equals(Tag.PRON);
        return helper && opens ? at : -1;
    }

    /** "Never once have you asked". */
    private static boolean isFronted(Sentence sentence, int auxiliary) {
        int from = Math.max(0, auxiliary - 4);
        return sentence.has(from, auxiliary, "never")
                || sentence.has(from, auxiliary, "not") && !sentence.has(from, auxiliary, "you");
    }

    private static boolean isQuestionWord(Token token) {
        return Set.of("why", "how", "when", "where", "what", "who", "hell", "fuck", "earth")
                .contains(token.norm());
    }

    private static String questionWord(Sentence sentence, int before) {
        for (int i = before - 1; i >= Math.max(0, before - 4); i--) {
            if (Set.of("why", "how", "when", "where", "what", "who")
                    .contains(sentence.token(i).norm())) {
                return sentence.token(i).norm();
            }
        }
        return "";
    }

    private Optional<Said> question(Sentence sentence, int auxiliary, int you) {
        VerbGroup asked = VerbGroup.question(sentence, auxiliary, you);
        VerbGroup group = VerbGroup.after(sentence, you, asked);
        String word = questionWord(sentence, auxiliary);
        if (word.equals("where")) {
            return where(sentence, you, group);
        }
        if (group.main() < 0) {
            return Optional.empty();
        }
        if (isFronted(sentence, auxiliary)) {
            return wish(group.isPast() ? Said.Sort.MISSED : Said.Sort.WISH, sentence, group.main(), true);
        }
        boolean unable = group.mood() == VerbGroup.Mood.ABLE || group.isNegated() && !group.isPast();
        if (word.equals("why") && unable) {
            return wish(Said.Sort.WHYNOT, sentence, group.main(), true);
        }
        if (word.equals("why") && group.isNegated()) {
            return wish(Said.Sort.MISSED, sentence, group.main(), true);
        }
        boolean howCould =
                word.equals("how") && (group.mood() == VerbGroup.Mood.ABLE_PAST || group.mood() == VerbGroup.Mood.ABLE);
        if (word.equals("why") || howCould) {
            boolean past = group.isPast() || group.mood() == VerbGroup.Mood.ABLE_PAST;
            return event(past ? Said.Sort.WHY : Said.Sort.WHYHABIT, sentence, you, group, past);
        }
        boolean everPlan = group.mood() == VerbGroup.Mood.WILL
                || sentence.has(you + 1, you + 3, "ever")
                || sentence.has(you + 1, you + 3, "even")
                || group.mood() == VerbGroup.Mood.ABLE && word.isEmpty();
        return everPlan && !group.isPast() ? wish(Said.Sort.WISH, sentence, group.main(), true) : Optional.empty();
    }

    private Optional<Said> where(Sentence sentence, int you, VerbGroup group) {
        int end = Extent.ofWish(sentence, you);
        if (end < 0) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, you + 1, end);
        boolean perfect = group.isPerfect();
        String where = "where you " + (perfect ? "were" : group.isPast() ? "were" : "are")
                + (rest.isEmpty() || perfect ? "" : " " + rest);
        return Optional.of(new Said(
                Said.Sort.WHERE,
                you,
                end,
                Map.of("where", where),
                new ActWishes.Known(List.of("worried", "anxious", "scared"), Optional.empty(), Optional.empty())));
    }

    private Optional<Said> statement(Sentence sentence, int you, VerbGroup group) {
        int main = group.main();
        String lemma = sentence.token(main).lemma();
        boolean conditional = before(sentence, you, "if");
        if (SPOILING.contains(lemma) && !group.isNegated()) {
            Optional<Said> spoiled = spoiled(sentence, main);
            if (spoiled.isPresent()) {
                return spoiled;
            }
        }
        if (lemma.equals("make") && sentence.has(main + 1, main + 2, "me") && !group.isNegated()) {
            return self(sentence, main, group);
        }
        switch (group.mood()) {
            case OWED:
                if (group.isNegated()) {
                    boolean lifted = sentence.token(main - 1).is("to") && !sentence.has(you, main, "supposed");
                    return lifted ? Optional.empty() : wish(Said.Sort.NOT, sentence, main, false);
                }
                return wish(group.isPerfect() ? Said.Sort.MISSED : Said.Sort.WISH, sentence, main, false);
            case ABLE:
                return group.isNegated() ? wish(Said.Sort.WISH, sentence, main, true) : Optional.empty();
            case ABLE_PAST:
                if (group.isPerfect()) {
                    return wish(Said.Sort.MISSED, sentence, main, false);
                }
                return wish(group.isNegated() ? Said.Sort.MISSED : Said.Sort.WISH, sentence, main, group.isNegated());
            case WILL:
                return group.isNegated() && !MINDS.contains(lemma)
                        ? wish(Said.Sort.WISH, sentence, main, true)
                        : Optional.empty();
            case WOULD:
                boolean told = before(sentence, you, "said") || before(sentence, you, "promised");
                if (told || group.isNegated()) {
                    return wish(Said.Sort.MISSED, sentence, main, group.isNegated());
                }
                boolean wished = sentence.has(0, you, "if") || sentence.has(0, you, "wish");
                return wished ? wish(Said.Sort.WISH, sentence, main, false) : Optional.empty();
            default:
                return fact(sentence, you, group, conditional);
        }
    }

    private Optional<Said> fact(Sentence sentence, int you, VerbGroup group, boolean conditional) {
        int main = group.main();
        String lemma = sentence.token(main).lemma();
        if (conditional && (FEELING_CONDITIONS.contains(lemma) || group.isPast())) {
            return Optional.empty();
        }
        if (group.isNegated()) {
            boolean missed = group.isPast() || isOver(sentence, main);
            return wish(missed ? Said.Sort.MISSED : Said.Sort.WISH, sentence, main, true);
        }
        if (conditional) {
            boolean state = group.isLink(sentence) || MINDS.contains(lemma);
            return state ? Optional.empty() : wish(Said.Sort.NOT, sentence, main, false);
        }
        if (promises(sentence, main)) {
            int verb = skipMinor(sentence, main + 2);
            return verb < 0 ? Optional.empty() : wish(Said.Sort.MISSED, sentence, verb, false);
        }
        boolean bare = main + 1 >= sentence.size() || !sentence.token(main + 1).isWord();
        if (MINDS.contains(lemma) && (bare || !group.isPast() && !group.isPerfect())) {
            return Optional.empty();
        }
        Said.Sort sort = group.isPerfect() ? Said.Sort.PERFECT : group.isPast() ? Said.Sort.DONE : Said.Sort.HABIT;
        return event(sort, sentence, you, group, false);
    }

    private static boolean isOver(Sentence sentence, int verb) {
        for (int i = verb + 1; i < sentence.size(); i++) {
            if (PAST_TIMES.contains(sentence.token(i).norm())
                    && !sentence.token(i).is("when")) {
                return true;
            }
        }
        return false;
    }

    private static boolean promises(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("promise") && sentence.has(verb + 1, verb + 2, "to");
    }

    private static boolean before(Sentence sentence, int you, String word) {
        return sentence.has(Math.max(0, you - 2), you, word);
    }

    /** "How hard is it to …", "would it kill you to …", "is it too much to …". */
    private Optional<Said> hardly(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (!HARD.contains(sentence.token(i).lemma())
                    || !sentence.has(0, i, "it") && !sentence.has(i, i + 4, "it")) {
                continue;
            }
            for (int j = i + 1; j < Math.min(i + 8, sentence.size() - 1); j++) {
                boolean asks =
                        sentence.token(j).is("to") && !sentence.token(j + 1).is("ask");
                int verb = asks ? skipMinor(sentence, j + 1) : -1;
                if (verb >= 0) {
                    return wish(Said.Sort.WISH, sentence, verb, true);
                }
            }
        }
        return Optional.empty();
    }

    /** "It's your fault (that) …", "… because of you". */
    private Optional<Said> fault(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is("fault") && sentence.has(i - 1, i, "your")) {
                int from = i + 1;
                while (from < sentence.size()
                        && (sentence.token(from).is("that")
                                || sentence.token(from).is("if"))) {
                    from++;
                }
                return from >= sentence.size()
                        ? Optional.empty()
                        : factFrom(sentence, from, Extent.ofWish(sentence, from));
            }
            if (sentence.token(i).is("because")
                    && sentence.has(i + 1, i + 2, "of")
                    && sentence.has(i + 2, i + 3, "you")) {
                boolean that = sentence.has(i + 3, i + 4, "that");
                return that
                        ? factFrom(sentence, i + 4, Extent.ofWish(sentence, i + 4))
                        : factFrom(
                                sentence, sentence.clauseAt(Math.max(0, i - 1)).content(), i);
            }
        }
        return Optional.empty();
    }

    private Optional<Said> factFrom(Sentence sentence, int from, int to) {
        boolean it = from + 2 < to
                && sentence.token(from).is("it")
                && sentence.token(from + 1).is("is");
        boolean subject = from + 2 < to
                && !it
                && Set.of(Tag.PRON, Tag.NOUN, Tag.PROPN, Tag.DET)
                        .contains(sentence.token(from).tag())
                && !sentence.token(from).is("you");
        if (!subject || to < 0 || hasLabel(sentence, from, to)) {
            return Optional.empty();
        }
        String fact = small(sentence, from, OwnWords.plain(sentence, from, to));
        return Optional.of(new Said(
                Said.Sort.FACT,
                from,
                sentence.size(),
                Map.of("fact", fact),
                new ActWishes.Known(List.of("gutted", "disappointed", "sad"), Optional.empty(), Optional.empty())));
    }

    private Optional<Said> spoiled(Sentence sentence, int verb) {
        int end = Extent.ofWish(sentence, verb);
        if (end < 0 || end == verb + 1 || end - verb > 7) {
            return Optional.empty();
        }
        Token first = sentence.token(verb + 1);
        boolean vague = Set.of("everything", "it", "me", "us", "things", "this", "that", "my")
                        .contains(first.norm())
                && !first.is("my");
        if (vague || hasLabel(sentence, verb + 1, end)) {
            return Optional.empty();
        }
        return Optional.of(new Said(
                Said.Sort.SPOILED,
                verb,
                end,
                Map.of("thing", OwnWords.plain(sentence, verb + 1, end)),
                new ActWishes.Known(List.of("sad", "disappointed", "gutted"), Optional.empty(), Optional.empty())));
    }

    /** "You made me cry on my birthday": "I cried on my birthday". */
    private Optional<Said> self(Sentence sentence, int make, VerbGroup group) {
        int end = Extent.ofWish(sentence, make);
        int verb = make + 2;
        if (end <= verb || hasLabel(sentence, verb, end)) {
            return Optional.empty();
        }
        Token token = sentence.token(verb);
        boolean past = group.isPast() || group.isPerfect();
        if (!token.isVerb() || token.form() != Form.BASE || token.is("feel") || token.is("sick")) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, verb + 1, end);
        String act = past ? pastOfI(token.lemma()) : token.lemma();
        return Optional.of(new Said(
                Said.Sort.SELF, verb, end, Map.of("self", ("I " + act + " " + rest).strip()), ActWishes.Known.NOTHING));
    }

    private String pastOfI(String lemma) {
        return lemma.equals("be") ? "was" : verbs.past(lemma);
    }

    /** An imperative: "Put your phone down". "Stop" and "don't" say what should end. */
    private Optional<Said> order(Sentence sentence, Clause clause) {
        int at = clause.content();
        while (at < clause.end()
                && Set.of("just", "so", "now", "then", "please", "and", "at", "least", "oh", "go", "ffs")
                        .contains(sentence.token(at).norm())
                && at + 1 < clause.end()
                && !(sentence.token(at).is("go") && !sentence.token(at + 1).isVerb())) {
            at++;
        }
        if (at >= clause.end()) {
            return Optional.empty();
        }
        Token first = sentence.token(at);
        if (Set.of("stop", "quit").contains(first.norm()) && at + 1 < clause.end()) {
            Token next = sentence.token(at + 1);
            return next.form() == Form.ING ? wish(Said.Sort.NOT, sentence, at + 1, false) : Optional.empty();
        }
        boolean not = first.is("do") && sentence.has(at + 1, at + 2, "not") || first.is("never");
        int verb = not ? skipMinor(sentence, at + (first.is("never") ? 1 : 2)) : at;
        boolean takeThis = verb >= 0 && sentence.token(verb).is("take") && sentence.has(verb + 1, verb + 3, "this");
        if (verb < 0 || takeThis || verb >= clause.end()) {
            return Optional.empty();
        }
        Token token = sentence.token(verb);
        boolean base = token.tag() == Tag.VERB && token.form() == Form.BASE
                || token.is("be")
                || token.is("do")
                || token.is("put")
                || token.is("get");
        boolean subject = verb + 1 < sentence.size() && sentence.token(verb + 1).is("you") && token.tag() == Tag.AUX;
        boolean idle = Set.of(
                        "let", "asleep", "fine", "same", "alone", "late", "look", "wait", "thank", "guess", "love",
                        "bet", "hope", "miss", "fuck", "screw", "sit", "hear")
                .contains(token.lemma());
        return base && !subject && !idle
                ? wish(not ? Said.Sort.NOT : Said.Sort.ORDER, sentence, verb, not)
                : Optional.empty();
    }

    private Optional<Said> wish(Said.Sort sort, Sentence sentence, int verb, boolean denied) {
        boolean goesOn = denied
                && Set.of("stop", "quit", "keep").contains(sentence.token(verb).lemma());
        if (goesOn) {
            boolean act = verb + 1 < sentence.size() && sentence.token(verb + 1).form() == Form.ING;
            return act ? wish(Said.Sort.NOT, sentence, verb + 1, false) : Optional.empty();
        }
        boolean idle = sentence.token(verb).is("be")
                && (sentence.has(verb + 1, verb + 2, "arsed") || sentence.has(verb + 1, verb + 2, "bothered"));
        if (idle) {
            int act = sentence.has(verb + 2, verb + 3, "to") ? skipMinor(sentence, verb + 3) : -1;
            return act < 0 ? Optional.empty() : wish(sort, sentence, act, denied);
        }
        int end = Extent.ofWish(sentence, verb);
        if (end < 0 || hasLabel(sentence, verb, end)) {
            return Optional.empty();
        }
        String lemma = sentence.token(verb).lemma();
        ActWishes.Known known = wishes.of(lemma, lemmas(sentence, verb, Math.min(end, verb + NEAR)));
        Map<String, String> blanks = new HashMap<>();
        boolean own = known.instead().isEmpty() || sort == Said.Sort.NOT;
        String rest = denied ? OwnWords.wished(sentence, verb + 1, end) : OwnWords.plain(sentence, verb + 1, end);
        if (own) {
            if (rest.isEmpty() && LIGHT.contains(lemma)) {
                return Optional.empty();
            }
            inflect(lemma, rest, blanks);
            if (isJoint(sentence, verb, end)) {
                blanks.remove("did");
                blanks.remove("doing");
            }
        } else {
            String[] words = known.instead().get().split(" ", 2);
            inflect(words[0], words.length > 1 ? words[1] : "", blanks);
        }
        return Optional.of(new Said(sort, verb, end, blanks, known));
    }

    /** "Ring her back and tell her": both verbs would have to be put in the form that one of them is. */
    private static boolean isJoint(Sentence sentence, int verb, int end) {
        for (int i = verb + 1; i + 1 < end; i++) {
            boolean and = sentence.token(i).is("and")
                    || sentence.token(i).is("n")
                    || sentence.token(i).is("or");
            if (and && sentence.token(i + 1).isVerb()) {
                return true;
            }
        }
        return false;
    }

    private void inflect(String lemma, String rest, Map<String, String> blanks) {
        String tail = rest.isEmpty() ? "" : " " + rest;
        blanks.put("do", lemma + tail);
        blanks.put("dobare", (lemma.equals("be") ? "are" : lemma) + tail);
        blanks.put("did", verbs.past(lemma) + tail);
        blanks.put("doing", verbs.gerund(lemma) + tail);
    }

    private Optional<Said> event(Said.Sort sort, Sentence sentence, int you, VerbGroup group, boolean past) {
        int main = group.main();
        int end = Extent.ofEvent(sentence, main);
        if (end < 0 || hasLabel(sentence, main, end)) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, main + 1, end);
        String lemma = sentence.token(main).lemma();
        boolean age = main + 1 < sentence.size() && sentence.token(main + 1).tag() == Tag.NUM;
        boolean vague = lemma.equals("do") && Set.of("this", "that", "it", "so").contains(rest);
        boolean empty = vague
                || rest.isEmpty()
                        && (LIGHT.contains(lemma)
                                || end < sentence.size() && sentence.token(end).is("like"));
        if (empty || age && group.isLink(sentence)) {
            return Optional.empty();
        }
        boolean state = group.isLink(sentence)
                && main + 1 < sentence.size()
                && STATES.contains(sentence.token(main + 1).norm());
        if (state) {
            return Optional.empty();
        }
        if (group.isLink(sentence) && (rest.isEmpty() || startsWithNoun(sentence, main + 1))) {
            return Optional.empty();
        }
        String event;
        if (past && !group.isLink(sentence)) {
            event = "you " + verbs.past(lemma) + (rest.isEmpty() ? "" : " " + rest);
        } else if (sort == Said.Sort.WHYHABIT && !group.isLink(sentence)) {
            event = "you " + lemma + (rest.isEmpty() ? "" : " " + rest);
        } else if (sort == Said.Sort.WHY || sort == Said.Sort.WHYHABIT) {
            event = "you " + (group.isPast() ? "were" : "are") + " " + rest;
        } else {
            event = OwnWords.plain(sentence, you, end);
            event = small(sentence, you, event);
        }
        ActWishes.Known known = wishes.of(lemma, lemmas(sentence, main, Math.min(end, main + NEAR)));
        return Optional.of(new Said(sort, main, end, Map.of("event", event), known));
    }

    private static final Set<String> STATES =
            Set.of("right", "sure", "welcome", "wrong", "tired", "correct", "free", "fine");

    /** "You're a nightmare": a verdict, not a thing that happens. */
    private static boolean startsWithNoun(Sentence sentence, int at) {
        return at < sentence.size()
                && Set.of("a", "an", "the", "such", "my", "nothing", "like", "so", "just")
                        .contains(sentence.token(at).norm());
    }

    private boolean hasLabel(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            if (labels.contains(sentence.token(i).norm())
                    || labels.contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> lemmas(Sentence sentence, int from, int to) {
        Set<String> lemmas = new HashSet<>();
        for (int i = from; i < to; i++) {
            lemmas.add(sentence.token(i).lemma());
            lemmas.add(sentence.token(i).norm());
        }
        return lemmas;
    }

    private static String small(Sentence sentence, int first, String words) {
        Token token = sentence.token(first);
        boolean keep = token.tag() == Tag.PROPN || token.is("i") || words.isEmpty();
        return keep ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}

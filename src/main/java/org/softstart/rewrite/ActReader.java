package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    private static final int MOST_JOINED = 18;
    private static final Set<String> MOVES = Set.of("go", "come", "stay", "sit", "help", "take", "drive", "get", "pay");
    private static final Set<String> HARSH_FUTURES =
            Set.of("regret", "be", "see", "pay", "lose", "end", "die", "leave");
    private static final Set<String> COMPARED = Set.of(
            "husband",
            "wife",
            "man",
            "woman",
            "partner",
            "boyfriend",
            "girlfriend",
            "mother",
            "father",
            "dad",
            "mum",
            "ex",
            "toddler",
            "child",
            "teenager",
            "couple");
    private static final Set<String> DENIALS =
            Set.of("say", "pretend", "start", "bother", "even", "act", "give", "worry");
    private static final Set<String> ASHAMED =
            Set.of("ashamed", "sorry", "grateful", "glad", "lucky", "careful", "embarrassed", "proud");
    private static final Set<String> INSULTS = Set.of(
            "dick",
            "prick",
            "twat",
            "knob",
            "arsehole",
            "asshole",
            "bitch",
            "bastard",
            "pig",
            "idiot",
            "moron",
            "fool",
            "clown",
            "liar",
            "coward",
            "muppet",
            "brat",
            "jerk",
            "loser",
            "parasite",
            "sponger",
            "nag",
            "manners");

    private static final Set<String> PAST_TIMES = Set.of("yesterday", "last", "ago", "earlier", "when");

    private static final Set<String> LIGHT =
            Set.of("be", "have", "do", "get", "make", "go", "say", "tell", "put", "take", "give", "come", "let");
    private static final Set<String> KNOWING =
            Set.of("know", "hope", "guess", "suppose", "sure", "bet", "glad", "think");
    private static final Pattern TOLD_ABOUT =
            Pattern.compile("you told ((?!me\\b|us\\b|him\\b|her\\b|them\\b)[^,]+?) about ([^,]+)");
    private static final Set<String> COUNTS = Set.of(
            "a",
            "times",
            "time",
            "again",
            "and",
            "over",
            "already",
            "nicely",
            "so",
            "many",
            "before",
            "twice",
            "once",
            "repeatedly",
            "hundred",
            "thousand",
            "million",
            "last",
            "week",
            "month",
            "yesterday",
            "earlier");
    private static final Set<String> VERDICTS = Set.of(
            "unbelievable",
            "unreal",
            "impossible",
            "ridiculous",
            "insane",
            "incredible",
            "hopeless",
            "unbearable",
            "exhausting",
            "priceless",
            "something",
            "like",
            "mental",
            "mad",
            "sick",
            "awful",
            "terrible",
            "horrible");
    /** Nobody can be asked for it. */
    private static final Set<String> FONDNESS = Set.of("like", "love", "want", "fancy", "miss");

    private static final Set<String> NERVE = Set.of("nerve", "cheek", "gall", "audacity", "neck", "face", "balls");
    private static final int NEAR = 5;
    private static final int BRIEF = 2;

    private final Verbs verbs;
    private final ActWishes wishes;
    private final Set<String> labels;
    private final Set<String> unwelcome = new HashSet<>();

    ActReader(Lexicon lexicon, Verbs verbs) {
        lexicon.table("unwelcome").forEach(row -> unwelcome.add(row.get(0)));
        this.verbs = verbs;
        this.wishes = new ActWishes(lexicon.table("act-wishes"));
        this.labels = labels(lexicon);
    }

    /** Words for what somebody is, which no wording carries over. */
    static Set<String> labels(Lexicon lexicon) {
        Set<String> labels = new HashSet<>(INSULTS);
        lexicon.table("character-words").forEach(row -> labels.add(row.get(0)));
        labels.removeAll(INNOCENT);
        return labels;
    }

    /** What a sentence says, the likeliest first. */
    List<Said> read(AnnotatedDraft draft, int index, Span finding, Category category) {
        Sentence sentence = draft.sentence(index);
        List<Said> said = new ArrayList<>();
        fault(sentence).ifPresent(said::add);
        hardly(sentence).ifPresent(said::add);
        nicety(sentence).ifPresent(said::add);
        Burdens.read(sentence)
                .filter(one -> !hasLabel(sentence, one.verb(), one.end()))
                .ifPresent(said::add);
        wanted(sentence).ifPresent(said::add);
        bothering(sentence).ifPresent(said::add);
        culprit(sentence).ifPresent(said::add);
        shown(sentence).ifPresent(said::add);
        if (category == Category.DEMAND) {
            until(sentence).ifPresent(said::add);
            announced(sentence).ifPresent(said::add);
            either(sentence).ifPresent(said::add);
            law(sentence).ifPresent(said::add);
        }
        others(sentence).ifPresent(said::add);
        longing(sentence).ifPresent(said::add);
        if (category == Category.UNCLEAR_ASK) {
            offer(sentence).ifPresent(said::add);
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).is("you")
                    && !draft.isQuoted(index, sentence.token(i).span())) {
                lacking(sentence, i).ifPresent(said::add);
                of(sentence, i).ifPresent(said::add);
            }
        }
        for (Clause clause : sentence.clauses()) {
            order(sentence, clause).ifPresent(said::add);
        }
        end(sentence).ifPresent(said::add);
        said.sort(Comparator.comparing((Said s) ->
                !draft.locate(index, sentence.token(s.verb()).span()).overlaps(finding)));
        if (category == Category.CONTEMPT) {
            // "Wow, you hoovered one room": praise, and not what hurt.
            said.removeIf(s -> s.sort() == Said.Sort.DONE
                    && s.blanks().getOrDefault("event", "").matches(".*\\b(one|a whole|finally|actually|only)\\b.*"));
        }
        heard(said).ifPresent(said::add);
        said.removeIf(inner -> said.stream().anyMatch(s -> s.verb() < inner.verb() && inner.verb() < s.end()));
        both(said).ifPresent(two -> said.add(0, two));
        return said;
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

    /** "You have to let me win and you have to post me": two wishes are still one question, three are not. */
    private static Optional<Said> both(List<Said> said) {
        if (said.size() != 2 || said.get(0).sort() != said.get(1).sort()) {
            return Optional.empty();
        }
        Said first = said.get(0).verb() < said.get(1).verb() ? said.get(0) : said.get(1);
        Said second = first == said.get(0) ? said.get(1) : said.get(0);
        Map<String, String> blanks = new HashMap<>();
        first.blanks().forEach((name, words) -> {
            String more = second.blanks().get(name);
            if (more != null && !name.equals("event")) {
                blanks.put(name, words + " and " + more);
            }
        });
        boolean apart = second.verb() >= first.end();
        boolean brief = blanks.getOrDefault("do", "").split(" ").length <= MOST_JOINED;
        return blanks.containsKey("do") && apart && brief
                ? Optional.of(new Said(first.sort(), first.verb(), second.end(), blanks, first.act()))
                : Optional.empty();
    }

    /** "I want the garage emptied before Thursday", "I expect my money back". */
    private Optional<Said> wanted(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean wants =
                    Set.of("want", "need", "expect").contains(sentence.token(i).lemma())
                            && sentence.token(i - 1).is("i")
                            && Set.of("the", "my", "our", "your", "this", "that", "those", "these")
                                    .contains(sentence.token(i + 1).norm());
            int end = wants ? Extent.ofWish(sentence, i) : -1;
            if (end < 0) {
                continue;
            }
            for (int j = i + 2; j < Math.min(i + 6, end); j++) {
                Token token = sentence.token(j);
                boolean done = token.isVerb() && token.form() == Form.PAST
                        || Set.of("back", "done", "gone", "home", "clean", "ready", "shut", "put")
                                .contains(token.norm());
                if (done && sentence.token(j - 1).tag() != Tag.ADP && !hasLabel(sentence, i, end)) {
                    return Optional.of(new Said(
                            Said.Sort.WANTED,
                            i,
                            end,
                            Map.of("thing", OwnWords.plain(sentence, i + 1, end)),
                            ActWishes.Known.NOTHING));
                }
            }
        }
        return Optional.empty();
    }

    /** "You are going to church with me", "you will pay for the damage": an order that calls itself news. */
    private Optional<Said> announced(Sentence sentence) {
        for (int you = 0; you + 2 < sentence.size(); you++) {
            if (!sentence.token(you).is("you") || sentence.has(0, you, "if") || sentence.endsInQuestionMark()) {
                continue;
            }
            VerbGroup group = VerbGroup.after(sentence, you, null);
            if (group.main() < 0) {
                continue;
            }
            String lemma = sentence.token(group.main()).lemma();
            boolean will = group.mood() == VerbGroup.Mood.WILL && !HARSH_FUTURES.contains(lemma);
            boolean going = group.isProgressive() && group.mood() == VerbGroup.Mood.FACT && MOVES.contains(lemma);
            if (will || going) {
                return wish(group.isNegated() ? Said.Sort.NOT : Said.Sort.ORDER, sentence, group.main(), false);
            }
        }
        return Optional.empty();
    }

    /** "You have until the end of the month to find a therapist": by then. */
    private Optional<Said> until(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean until = (sentence.token(i).is("until")
                            || sentence.token(i).is("till")
                            || sentence.token(i).is("til"))
                    && (sentence.has(i - 2, i, "have") || sentence.has(i - 2, i, "got"))
                    && sentence.has(Math.max(0, i - 4), i, "you");
            if (!until) {
                continue;
            }
            int to = i + 1;
            while (to < sentence.size()
                    && sentence.token(to).isWord()
                    && !sentence.token(to).is("to")) {
                to++;
            }
            String time = OwnWords.plain(sentence, i + 1, to);
            int verb = sentence.has(to, to + 1, "to") ? skipMinor(sentence, to + 1) : -1;
            boolean deciding = verb < 0
                    || Set.of("decide", "choose", "pick")
                            .contains(sentence.token(verb).lemma());
            if (time.isEmpty() || deciding) {
                return time.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Said(
                                Said.Sort.DEADLINE, i, sentence.size(), Map.of("time", time), ActWishes.Known.NOTHING));
            }
            return wish(Said.Sort.WISH, sentence, verb, false).map(said -> {
                Map<String, String> blanks = new HashMap<>();
                said.blanks().forEach((name, words) -> blanks.put(name, words + " by " + time));
                return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
            });
        }
        return Optional.empty();
    }

    /** "It was you that left the gate open". */
    private Optional<Said> culprit(Sentence sentence) {
        for (int i = 2; i + 2 < sentence.size(); i++) {
            boolean was = sentence.token(i).is("you")
                    && sentence.token(i - 1).lemma().equals("be")
                    && sentence.token(i - 2).is("it")
                    && (sentence.token(i + 1).is("that")
                            || sentence.token(i + 1).is("who"));
            VerbGroup group = was ? VerbGroup.after(sentence, i + 1, null) : null;
            if (was && group.main() >= 0 && group.isPast() && !group.isNegated() && !group.isLink(sentence)) {
                return event(Said.Sort.DONE, sentence, i, group, true);
            }
        }
        return Optional.empty();
    }

    /** "You made me look stupid in front of the builders": how it was, without what it made of the writer. */
    private Optional<Said> shown(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean made = sentence.token(i).lemma().equals("make")
                    && sentence.has(Math.max(0, i - 3), i, "you")
                    && sentence.token(i + 1).is("me")
                    && Set.of("look", "sound", "seem")
                            .contains(sentence.token(i + 2).norm());
            int in = i + 3;
            while (made
                    && in < sentence.size()
                    && !sentence.token(in).is("in")
                    && sentence.token(in).isWord()) {
                in++;
            }
            if (!made || !sentence.has(in, in + 1, "in") || !sentence.has(in + 1, in + 2, "front")) {
                continue;
            }
            int end = Extent.ofEvent(sentence, in);
            return end < 0 || hasLabel(sentence, in, end)
                    ? Optional.empty()
                    : Optional.of(new Said(
                            Said.Sort.SHOWN,
                            i,
                            end,
                            Map.of("where", OwnWords.plain(sentence, in, end)),
                            new ActWishes.Known(
                                    List.of("embarrassed", "hurt", "small"), Optional.empty(), Optional.empty())));
        }
        return Optional.empty();
    }

    /** "You only ring her when I nag you": to do it unasked. */
    private Optional<Said> unasked(Sentence sentence, int you, VerbGroup group) {
        if (!sentence.has(you + 1, group.main(), "only") || group.isPast() || group.isPerfect()) {
            return Optional.empty();
        }
        for (int i = group.main() + 1; i + 2 < sentence.size(); i++) {
            boolean asked = (sentence.token(i).is("when")
                            || sentence.token(i).is("if")
                            || sentence.token(i).is("after"))
                    && sentence.token(i + 1).is("i")
                    && Set.of("nag", "ask", "tell", "remind", "beg", "chase", "shout", "moan", "push", "have")
                            .contains(sentence.token(i + 2).lemma());
            String rest = asked ? OwnWords.plain(sentence, group.main() + 1, i) : "";
            String lemma = verbs.base(sentence.token(group.main()).lemma());
            if (asked && !(rest.isEmpty() && LIGHT.contains(lemma)) && !hasLabel(sentence, group.main(), i)) {
                Map<String, String> blanks = new HashMap<>();
                inflect(lemma, rest.isEmpty() ? "without me asking" : rest + " without me asking", blanks);
                return Optional.of(
                        new Said(Said.Sort.WISH, group.main(), sentence.size(), blanks, ActWishes.Known.NOTHING));
            }
        }
        return Optional.empty();
    }

    /** "Why do I even bother telling you": what it seems not to matter for. */
    private Optional<Said> bothering(Sentence sentence) {
        for (int i = 2; i + 1 < sentence.size(); i++) {
            boolean bother = sentence.token(i).is("bother")
                    && sentence.has(0, i, "why")
                    && sentence.has(Math.max(0, i - 2), i, "i")
                    && sentence.token(i + 1).form() == Form.ING;
            int end = bother ? Extent.ofWish(sentence, i + 1) : -1;
            if (end > i + 1 && !hasLabel(sentence, i, end)) {
                String own = (verbs.base(sentence.token(i + 1).lemma()) + " " + OwnWords.plain(sentence, i + 2, end))
                        .strip();
                return Optional.of(new Said(
                        Said.Sort.BOTHER,
                        i,
                        end,
                        Map.of("own", own),
                        new ActWishes.Known(
                                List.of("discouraged", "tired", "sad"), Optional.empty(), Optional.empty())));
            }
        }
        return Optional.empty();
    }

    /** "Either your brother is off our sofa by the weekend or I go". */
    private Optional<Said> either(Sentence sentence) {
        if (sentence.size() < 3 || !sentence.token(0).is("either")) {
            return Optional.empty();
        }
        if (sentence.token(1).is("you")) {
            VerbGroup group = VerbGroup.after(sentence, 1, null);
            return group.main() < 0 || group.isNegated()
                    ? Optional.empty()
                    : wish(Said.Sort.ORDER, sentence, group.main(), false);
        }
        int or = 1;
        while (or < sentence.size() && !sentence.token(or).is("or")) {
            or++;
        }
        return or == sentence.size() || hasLabel(sentence, 1, or)
                ? Optional.empty()
                : Optional.of(new Said(
                        Said.Sort.STATE,
                        1,
                        sentence.size(),
                        Map.of("limit", OwnWords.plain(sentence, 1, or)),
                        new ActWishes.Known(
                                List.of("worried", "stretched", "stuck"), Optional.empty(), Optional.empty())));
    }

    /** "I've told you, the pill box gets filled on a Sunday": what matters, without the telling. */
    private Optional<Said> law(Sentence sentence) {
        int mark = -1;
        for (int i = 2; i + 3 < sentence.size(); i++) {
            boolean told = (sentence.has(0, i, "told") || sentence.has(0, i, "tell") || sentence.has(0, i, "said"))
                    && (sentence.token(i).is(",") || sentence.token(i).is(":"));
            mark = told ? i : mark;
        }
        int from = mark + 1;
        int end = mark < 0 ? -1 : Extent.ofEvent(sentence, from);
        boolean thing = end > from + 2
                && Set.of(Tag.NOUN, Tag.DET, Tag.ADJ)
                        .contains(sentence.token(from).tag())
                && !sentence.has(from, end, "you")
                && !sentence.has(from, end, "i")
                && sentence.tokens().subList(from + 1, end).stream().anyMatch(Token::isVerb);
        return thing && !hasLabel(sentence, from, end)
                ? Optional.of(new Said(
                        Said.Sort.STATE,
                        from,
                        end,
                        Map.of("limit", small(sentence, from, OwnWords.plain(sentence, from, end))),
                        new ActWishes.Known(
                                List.of("tired", "frustrated", "stretched"), Optional.empty(), Optional.empty())))
                : Optional.empty();
    }

    /** "Must be nice to have an evening off": the evening off is what is longed for. "Some of us haven't had a lie in". */
    private Optional<Said> longing(Sentence sentence) {
        for (int i = 0; i + 4 < sentence.size(); i++) {
            boolean nice = sentence.token(i).is("must")
                    && sentence.has(i + 1, i + 2, "be")
                    && sentence.has(i + 3, i + 4, "to");
            int verb = nice ? skipMinor(sentence, i + 4) : -1;
            if (verb >= 0 && sentence.token(verb).is("be") && sentence.has(verb + 1, verb + 3, "to")) {
                verb = skipMinor(sentence, verb + 3);
            }
            if (verb >= 0) {
                return wish(Said.Sort.LONGING, sentence, verb, false);
            }
            boolean us = sentence.token(i).is("some")
                    && sentence.has(i + 1, i + 2, "of")
                    && sentence.has(i + 2, i + 3, "us");
            int end = us ? Extent.ofEvent(sentence, i + 3) : -1;
            if (end > i + 4 && sentence.token(i + 3).isVerb()) {
                String words = "I " + OwnWords.plain(sentence, i + 3, end).replaceFirst("^are\\b", "am");
                return Optional.of(new Said(
                        Said.Sort.STATE,
                        i + 3,
                        end,
                        Map.of("own", words),
                        new ActWishes.Known(
                                List.of("tired", "worn out", "stretched"), Optional.empty(), Optional.empty())));
            }
        }
        return Optional.empty();
    }

    /** "I just thought maybe you might want to hang out": "would you like to hang out". */
    private Optional<Said> offer(Sentence sentence) {
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean want = sentence.token(i).is("want")
                    && sentence.token(i + 1).is("to")
                    && sentence.has(Math.max(0, i - NEAR), i, "you");
            int verb = want ? skipMinor(sentence, i + 2) : -1;
            if (verb >= 0) {
                return wish(Said.Sort.OFFER, sentence, verb, false);
            }
        }
        return Optional.empty();
    }

    /** "Because someone couldn't be bothered checking his roster": somebody known. */
    private Optional<Said> somebody(Sentence sentence, int at) {
        VerbGroup group = VerbGroup.after(sentence, at, null);
        boolean wished = sentence.has(0, at, "if") || group.isNegated();
        if (group.main() < 0 || !wished) {
            return Optional.empty();
        }
        int main = group.main();
        boolean bothered = sentence.has(main, main + 2, "bothered") && main + 2 < sentence.size();
        int act = bothered ? main + (sentence.has(main + 2, main + 3, "to") ? 3 : 2) : main;
        boolean past = group.isPast() || group.mood() == VerbGroup.Mood.ABLE_PAST;
        Said.Sort sort = past && group.isNegated() ? Said.Sort.MISSED : Said.Sort.WISH;
        return act < sentence.size() && sentence.token(act).isVerb()
                ? wish(sort, sentence, act, group.isNegated()).map(ActReader::forYou)
                : Optional.empty();
    }

    /** "You haven't said a kind word to me in a week": how long it has been is the point of it. */
    private Optional<Said> lacking(Sentence sentence, int you) {
        if (auxiliaryBefore(sentence, you) >= 0
                || Addressee.isNotPartnerSubject(sentence, you)
                || isInner(sentence, you)) {
            return Optional.empty();
        }
        VerbGroup group = VerbGroup.after(sentence, you, null);
        int main = group.main();
        if (main < 0 || !group.isNegated() || group.mood() != VerbGroup.Mood.FACT) {
            return Optional.empty();
        }
        int end = Extent.ofEvent(sentence, main);
        if (end < 0 || !Extent.hasSpan(sentence, main, end) || hasLabel(sentence, main, end)) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, main + 1, end);
        String lemma = verbs.base(sentence.token(main).lemma());
        String event = "you haven't " + verbs.participle(lemma) + " " + rest;
        ActWishes.Known known = wishes.of(lemma, lemmas(sentence, main, Math.min(end, main + NEAR)));
        return Optional.of(new Said(Said.Sort.PERFECT, main, end, Map.of("event", event), known.withoutAsk()));
    }

    private static Said forYou(Said said) {
        Map<String, String> blanks = new HashMap<>();
        said.blanks().forEach((name, words) -> blanks.put(name, words.replaceAll("(?i)\\b(his|her|their)\\b", "your")));
        return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
    }

    /** "Some people's husbands bring them flowers", "a toddler would put the milk back": the wish, without the others. */
    private Optional<Said> others(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).is("someone") || sentence.token(i).is("somebody")) {
                Optional<Said> known = somebody(sentence, i);
                if (known.isPresent()) {
                    return known;
                }
            }
            boolean other = COMPARED.contains(sentence.token(i).lemma())
                    && sentence.token(i + 1).isWord();
            if (!other) {
                continue;
            }
            VerbGroup group = VerbGroup.after(sentence, relativeEnd(sentence, i), null);
            int main = group.main();
            boolean set = sentence.has(0, i, "a")
                    || sentence.has(0, i, "any")
                    || sentence.has(0, i, "'s")
                    || sentence.has(0, i, "other")
                    || sentence.has(0, i, "my") && sentence.token(i).is("ex");
            if (main < 0 || !set || group.isNegated() || group.isLink(sentence)) {
                continue;
            }
            boolean sense = sentence.token(main).lemma().equals("have") && sentence.has(main + 1, main + 3, "sense");
            int act = sense ? skipMinor(sentence, main + 4) : main;
            if (act < 0) {
                continue;
            }
            Said.Sort sort = group.isPerfect() ? Said.Sort.MISSED : Said.Sort.WISH;
            return wish(sort, sentence, act, false).map(ActReader::forMe);
        }
        return Optional.empty();
    }

    /** "Any wife who cared would …": goes on after what is said of her. */
    private static int relativeEnd(Sentence sentence, int noun) {
        if (!sentence.has(noun + 1, noun + 2, "who") && !sentence.has(noun + 1, noun + 2, "that")) {
            return noun;
        }
        for (int i = noun + 2; i < Math.min(noun + 6, sentence.size()); i++) {
            if (sentence.token(i).is("would") || sentence.token(i).is("could")) {
                return i - 1;
            }
        }
        return noun;
    }

    /** What their husbands do for them is wished for oneself. */
    private static Said forMe(Said said) {
        Map<String, String> blanks = new HashMap<>();
        said.blanks()
                .forEach((name, words) -> blanks.put(
                        name,
                        words.replaceAll("(?i)\\b(them|her|him)\\b", "me")
                                .replaceAll("(?i) (for (theirs|hers|his)|without .*)$", "")));
        return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
    }

    /** "I only shouted because you wouldn't listen": "I shouted". */
    Optional<Said> own(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Optional<Said> admitted = admitted(sentence, i);
            if (admitted.isPresent()) {
                return admitted;
            }
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

    /** "I wouldn't have had to lie about it if you …": "I lied about it". */
    private Optional<Said> admitted(Sentence sentence, int self) {
        boolean would = sentence.token(self).is("i")
                && sentence.has(self + 1, self + 2, "would")
                && sentence.has(self + 2, self + 3, "not")
                && sentence.has(self + 3, self + 4, "have");
        if (!would) {
            return Optional.empty();
        }
        boolean had = sentence.has(self + 4, self + 5, "had") && sentence.has(self + 5, self + 6, "to");
        int verb = self + (had ? 6 : 4);
        if (verb >= sentence.size() || !sentence.token(verb).isVerb()) {
            return Optional.empty();
        }
        int end = verb + 1;
        while (end < sentence.size()
                && sentence.token(end).isWord()
                && !sentence.token(end).is("if")) {
            end++;
        }
        String rest = OwnWords.plain(sentence, verb + 1, end);
        String act = pastOfI(verbs.base(sentence.token(verb).lemma()));
        return Optional.of(new Said(
                Said.Sort.OWN,
                verb,
                sentence.size(),
                Map.of("own", ("I " + act + " " + rest).strip()),
                new ActWishes.Known(
                        List.of("frustrated", "hurt", "scared", "worn out"), Optional.empty(), Optional.empty())));
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
        if (you > 1
                && sentence.token(you - 1).is("dare")
                && sentence.token(you - 2).is("how")) {
            VerbGroup dared = VerbGroup.after(sentence, you, null);
            return dared.main() < 0 ? Optional.empty() : event(Said.Sort.DONE, sentence, you, dared, true);
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
        if (you > 1 && sentence.token(you - 1).is("that") && isRequired(sentence, you - 2)) {
            VerbGroup group = VerbGroup.after(sentence, you, null);
            Said.Sort sort = group.isNegated() ? Said.Sort.NOT : Said.Sort.WISH;
            return group.main() < 0 ? Optional.empty() : wish(sort, sentence, group.main(), false);
        }
        if (you == 0 || !ASKING.contains(sentence.token(you - 1).lemma())) {
            return Optional.empty();
        }
        int after = you + 1;
        while (after < Math.min(you + NEAR, sentence.size())
                && (COUNTS.contains(sentence.token(after).norm())
                        || sentence.token(after).tag() == Tag.NUM)) {
            after++;
        }
        boolean not = sentence.has(after, after + 1, "not");
        int to = after + (not ? 1 : 0);
        if (!sentence.has(to, to + 1, "to") || to + 1 >= sentence.size()) {
            return Optional.empty();
        }
        int verb = skipMinor(sentence, to + 1);
        return verb < 0 ? Optional.empty() : wish(not ? Said.Sort.NOT : Said.Sort.WISH, sentence, verb, false);
    }

    /** "I require that you …", "what I am asking is that you …". */
    private static boolean isRequired(Sentence sentence, int before) {
        for (int i = before; i >= Math.max(0, before - 1); i--) {
            if (Set.of("require", "insist", "demand", "ask", "expect", "suggest", "request", "propose")
                    .contains(sentence.token(i).lemma())) {
                return true;
            }
        }
        return false;
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
        if (isForbidden(sentence, auxiliary, you)) {
            int verb = skipMinor(sentence, sentence.token(group.main()).is("dare") ? group.main() + 1 : group.main());
            return verb < 0 ? Optional.empty() : wish(Said.Sort.NOT, sentence, verb, false);
        }
        if (word.isEmpty() && group.mood() == VerbGroup.Mood.ABLE && group.isNegated()) {
            return wish(Said.Sort.NOT, sentence, group.main(), false);
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
        boolean atLast = group.mood() == VerbGroup.Mood.ABLE_PAST
                && word.isEmpty()
                && !group.isNegated()
                && (sentence.has(you + 1, you + 3, "for") || sentence.has(you + 1, you + 3, "just"));
        boolean everPlan = group.mood() == VerbGroup.Mood.WILL
                || atLast
                || sentence.has(you + 1, you + 3, "ever")
                || sentence.has(you + 1, you + 3, "even")
                || group.mood() == VerbGroup.Mood.ABLE && word.isEmpty();
        return everPlan && !group.isPast() ? wish(Said.Sort.WISH, sentence, group.main(), true) : Optional.empty();
    }

    /** "Don't you ever read my diary", "don't you dare order it": no question, although it is built like one. */
    private static boolean isForbidden(Sentence sentence, int auxiliary, int you) {
        return sentence.token(auxiliary).is("do")
                && sentence.has(auxiliary + 1, you, "not")
                && sentence.clauseAt(auxiliary).content() == auxiliary
                && !sentence.endsInQuestionMark();
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
        if (sentence.has(you + 1, you + 4, "yet") && sentence.has(you + 2, you + 5, "to")) {
            int verb = skipMinor(sentence, you + 3);
            return verb < 0 ? Optional.empty() : wish(Said.Sort.WISH, sentence, verb, true);
        }
        String lemma = sentence.token(main).lemma();
        boolean maybe = sentence.token(main).is("might") || sentence.token(main).is("may");
        boolean passive = group.isLink(sentence)
                && Set.of("ask", "tell", "mean", "invite", "expect").contains(lemmaAt(sentence, main + 1));
        if (maybe || passive) {
            return Optional.empty();
        }
        Optional<Said> unasked = unasked(sentence, you, group);
        if (unasked.isPresent()) {
            return unasked;
        }
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
                if (group.isPast() && sentence.has(you, main, "supposed")) {
                    return wish(Said.Sort.MISSED, sentence, main, false).map(ActReader::due);
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
                if (group.isNegated()
                        && (sentence.has(main, sentence.size(), "until")
                                || sentence.has(main, sentence.size(), "again"))) {
                    return wish(Said.Sort.NOT, sentence, main, false);
                }
                return group.isNegated() && !MINDS.contains(lemma)
                        ? wish(Said.Sort.WISH, sentence, main, true)
                        : Optional.empty();
            case WOULD:
                int than = sentence.has(you + 1, main, "rather") ? rather(sentence, main) : -1;
                if (than >= 0) {
                    return wish(Said.Sort.WISH, sentence, than, false);
                }
                boolean want = sentence.token(main).is("want") && sentence.has(main + 1, main + 2, "to");
                int owed = want && !group.isNegated() ? skipMinor(sentence, main + 2) : -1;
                if (owed >= 0) {
                    return wish(Said.Sort.WISH, sentence, owed, false);
                }
                boolean told = before(sentence, you, "said") || before(sentence, you, "promised");
                if (told || group.isNegated()) {
                    Optional<Said> missed = wish(Said.Sort.MISSED, sentence, main, group.isNegated());
                    return told ? missed.map(ActReader::due) : missed;
                }
                boolean wished = sentence.has(0, you, "if") || sentence.has(0, you, "wish");
                return wished ? wish(Said.Sort.WISH, sentence, main, false) : Optional.empty();
            default:
                return fact(sentence, you, group, conditional);
        }
    }

    /** What was agreed could be counted on. */
    private static Said due(Said said) {
        Map<String, String> blanks = new HashMap<>(said.blanks());
        if (blanks.containsKey("do")) {
            blanks.put("due", blanks.get("do"));
        }
        return new Said(said.sort(), said.verb(), said.end(), blanks, said.act());
    }

    /** "You said you'd ring the hospital (and you didn't)": all of it is the promise, which is read on its own. */
    private static boolean isPromise(Sentence sentence, int said) {
        if (!Set.of("say", "promise", "swear").contains(sentence.token(said).lemma())) {
            return false;
        }
        int you = said + 1;
        while (you < Math.min(said + 4, sentence.size()) && !sentence.token(you).is("you")) {
            you++;
        }
        VerbGroup promised = you < sentence.size() ? VerbGroup.after(sentence, you, null) : null;
        if (promised == null || promised.main() < 0 || promised.mood() != VerbGroup.Mood.WOULD) {
            return false;
        }
        int end = Extent.ofWish(sentence, promised.main());
        boolean broken = sentence.has(end, end + 1, "and") || sentence.has(end, end + 1, "but");
        boolean denied = broken && sentence.has(end + 1, Math.min(end + 5, sentence.size()), "not");
        return end >= 0 && (denied || !broken && !sentence.has(end, end + 1, "n"));
    }

    private Optional<Said> fact(Sentence sentence, int you, VerbGroup group, boolean conditional) {
        int main = group.main();
        int inner = unwrapped(sentence, main);
        if (inner != main) {
            VerbGroup act =
                    new VerbGroup(group.first(), inner, group.mood(), group.isNegated(), group.isPast(), false, false);
            boolean past = group.isPast() || group.isPerfect();
            boolean spoils = SPOILING.contains(sentence.token(inner).lemma());
            Optional<Said> spoiled = spoils ? spoiled(sentence, inner) : Optional.empty();
            return spoils
                    ? spoiled.or(() -> spoiledBefore(sentence, you, inner))
                    : event(past ? Said.Sort.DONE : Said.Sort.HABIT, sentence, you, act, past);
        }
        if (!group.isNegated() && sentence.has(main + 1, main + 2, "nothing")) {
            return wish(group.isPast() ? Said.Sort.MISSED : Said.Sort.WISH, sentence, main, true);
        }
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
        if (group.isPast() && isPromise(sentence, main)) {
            return Optional.empty();
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

    /** "You'd rather scroll than look at me": the act after "than"; -1 if there is none. */
    private static int rather(Sentence sentence, int verb) {
        for (int i = verb; i + 1 < sentence.size(); i++) {
            if (sentence.token(i).is("than")) {
                return skipMinor(sentence, i + 1);
            }
        }
        return -1;
    }

    private static String lemmaAt(Sentence sentence, int at) {
        return at < sentence.size() ? sentence.token(at).lemma() : "";
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

    /** "Found a way to ruin it", "went and told her", "managed to forget": the act is the second one. */
    private static int unwrapped(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        boolean joined = lemma.equals("go") && sentence.has(verb + 1, verb + 2, "and");
        boolean managed =
                Set.of("manage", "choose", "decide").contains(lemma) && sentence.has(verb + 1, verb + 2, "to");
        boolean way = lemma.equals("find")
                && sentence.has(verb + 2, verb + 3, "way")
                && sentence.has(verb + 3, verb + 4, "to");
        boolean nerve = lemma.equals("have")
                && sentence.has(verb + 1, verb + 2, "the")
                && NERVE.contains(lemmaAt(sentence, verb + 2))
                && sentence.has(verb + 3, verb + 4, "to");
        int at = verb + (joined || managed ? 2 : way || nerve ? 4 : 0);
        boolean act = at > verb && at < sentence.size() && sentence.token(at).isVerb();
        return act ? at : verb;
    }

    private static boolean promises(Sentence sentence, int verb) {
        return sentence.token(verb).lemma().equals("promise") && sentence.has(verb + 1, verb + 2, "to");
    }

    private static boolean before(Sentence sentence, int you, String word) {
        return sentence.has(Math.max(0, you - 2), you, word);
    }

    /** "It would be nice if you walked the dog some mornings". */
    private Optional<Said> nicety(Sentence sentence) {
        for (int i = 2; i + 3 < sentence.size(); i++) {
            boolean nice = Set.of("nice", "good", "great", "lovely", "grand", "wonderful", "something")
                            .contains(sentence.token(i).norm())
                    && sentence.has(i - 1, i, "be")
                    && sentence.has(i + 1, i + 2, "if")
                    && sentence.has(i + 2, i + 3, "you");
            VerbGroup group = nice ? VerbGroup.after(sentence, i + 2, null) : null;
            if (nice && group.main() >= 0) {
                return wish(group.isNegated() ? Said.Sort.NOT : Said.Sort.WISH, sentence, group.main(), false);
            }
        }
        return Optional.empty();
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
            boolean thanks = sentence.token(i).is("thanks") && sentence.has(i + 1, i + 2, "to");
            boolean cause = sentence.token(i).is("because") && sentence.has(i + 1, i + 2, "of");
            if ((thanks || cause) && (sentence.has(i + 2, i + 3, "you") || sentence.has(i + 2, i + 3, "your"))) {
                int after = sentence.has(i + 2, i + 3, "you") ? i + 3 : i + 4;
                boolean that = sentence.has(after, after + 1, "that");
                boolean opens = i == 0 || that;
                int from = that ? after + 1 : after;
                while (opens && from < sentence.size() && !sentence.token(from).isWord()) {
                    from++;
                }
                return opens
                        ? factFrom(sentence, from, factEnd(sentence, from))
                        : factFrom(
                                sentence, sentence.clauseAt(Math.max(0, i - 1)).content(), i);
            }
        }
        return Optional.empty();
    }

    private static int factEnd(Sentence sentence, int from) {
        return from >= sentence.size() ? -1 : Extent.ofEvent(sentence, from);
    }

    private static boolean isPast(Sentence sentence, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                return token.form() == Form.PAST || token.is("was") || token.is("did") || token.is("had");
            }
        }
        return false;
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
                Map.of(isPast(sentence, from, to) ? "fact" : "state", fact),
                new ActWishes.Known(List.of("gutted", "disappointed", "sad"), Optional.empty(), Optional.empty())));
    }

    private Optional<Said> spoiled(Sentence sentence, int verb) {
        if (FONDNESS.contains(sentence.token(verb).lemma())
                && (sentence.has(verb + 1, verb + 2, "me") || sentence.has(verb + 1, verb + 2, "us"))) {
            return Optional.empty();
        }
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

    /** "We plan a day out and you find a way to ruin it": the day out. */
    private Optional<Said> spoiledBefore(Sentence sentence, int you, int verb) {
        boolean it = sentence.has(verb + 1, verb + 2, "it");
        for (int i = you - 1; it && i > 0; i--) {
            boolean thing = sentence.token(i).tag() == Tag.NOUN
                    && Set.of("a", "an", "the", "my", "our")
                            .contains(sentence.token(i - 1).norm())
                    && !hasLabel(sentence, i, i + 1);
            if (thing) {
                String owner = sentence.token(i - 1).norm();
                String words = (owner.startsWith("a") ? "the" : owner) + " " + OwnWords.plain(sentence, i, i + 1);
                return Optional.of(new Said(
                        Said.Sort.SPOILED,
                        verb,
                        Extent.ofWish(sentence, verb),
                        Map.of("thing", words),
                        new ActWishes.Known(
                                List.of("sad", "disappointed", "gutted"), Optional.empty(), Optional.empty())));
            }
        }
        return Optional.empty();
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
                && Set.of("just", "so", "now", "then", "please", "kindly", "and", "at", "least", "oh", "go", "ffs")
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
        int named = at + (first.is("never") ? 1 : 2);
        if (not && verb < 0 && isUntaggedVerb(sentence, named)) {
            return wish(Said.Sort.NOT, sentence, named, false);
        }
        if (not && verb >= 0 && DENIALS.contains(sentence.token(verb).lemma())) {
            return Optional.empty();
        }
        boolean takeThis = verb >= 0 && sentence.token(verb).is("take") && sentence.has(verb + 1, verb + 3, "this");
        if (verb < 0 || takeThis || verb >= clause.end()) {
            return Optional.empty();
        }
        Token token = sentence.token(verb);
        boolean opening = verb == 0
                && (token.tag() == Tag.PROPN || token.tag() == Tag.NOUN)
                && sentence.size() > 1
                && (verbs.isKnown(token.norm())
                                && Set.of(Tag.ADP, Tag.PRON, Tag.DET)
                                        .contains(sentence.token(1).tag())
                        || Set.of("it", "me", "them", "this", "that")
                                .contains(sentence.token(1).norm()));
        boolean base = opening
                || token.tag() == Tag.VERB && token.form() == Form.BASE
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

    /** "Don't sigh at me": taken for a noun, and can be none there. */
    private static boolean isUntaggedVerb(Sentence sentence, int at) {
        return at + 1 < sentence.size()
                && sentence.token(at).form() == Form.BASE
                && sentence.token(at).tag() == Tag.NOUN
                && Set.of(Tag.ADP, Tag.PRON).contains(sentence.token(at + 1).tag());
    }

    private Optional<Said> wish(Said.Sort sort, Sentence sentence, int verb, boolean denied) {
        boolean tried = Set.of("manage", "bother").contains(sentence.token(verb).lemma())
                && sentence.has(verb + 1, verb + 2, "to");
        if (tried) {
            int act = skipMinor(sentence, verb + 2);
            return act < 0 ? Optional.empty() : wish(sort, sentence, act, denied);
        }
        boolean kept = sort == Said.Sort.NOT && sentence.token(verb).lemma().equals("keep");
        boolean goesOn = (denied || kept)
                && Set.of("stop", "quit", "keep").contains(sentence.token(verb).lemma());
        if (goesOn) {
            boolean act = verb + 1 < sentence.size() && sentence.token(verb + 1).form() == Form.ING;
            if (act || !kept) {
                return act ? wish(Said.Sort.NOT, sentence, verb + 1, false) : Optional.empty();
            }
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
        String lemma = verbs.base(sentence.token(verb).lemma());
        if (denied && isUnwelcome(sentence, verb, end)) {
            return Optional.empty();
        }
        if (lemma.equals("be")
                && verb + 1 < end
                && ASHAMED.contains(sentence.token(verb + 1).norm())) {
            return Optional.empty();
        }
        if (lemma.equals("choose") && (end == verb + 1 || sentence.has(verb + 1, verb + 2, "between"))) {
            // "Could you choose between this job and us" is the same threat in other clothes.
            return Optional.empty();
        }
        if (lemma.equals("be") && sentence.has(verb + 1, verb + 2, "to")) {
            lemma = "come";
        }
        ActWishes.Known known = wishes.of(lemma, lemmas(sentence, verb, Math.min(end, verb + NEAR)));
        Map<String, String> blanks = new HashMap<>();
        boolean own = known.instead().isEmpty() || sort == Said.Sort.NOT;
        int after = verb + 1 < end && sentence.token(verb + 1).is("not") ? verb + 2 : verb + 1;
        String rest = denied ? OwnWords.wished(sentence, after, end) : OwnWords.plain(sentence, after, end);
        if (rest.matches("(?i)(acting )?like an? .*")
                && Set.of("act", "behave", "be", "start").contains(lemma)) {
            return Optional.empty();
        }
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
            String[] words =
                    instead(known.instead().get(), sentence, after, end, rest).split(" ", 2);
            inflect(words[0], words.length > 1 ? words[1] : "", blanks);
        }
        if (sort == Said.Sort.MISSED && end - verb <= BRIEF) {
            blanks.put("next", blanks.get("do"));
        }
        if (sentence.has(verb, end, "until") || sentence.has(verb, end, "till")) {
            // "I find it hard when you touch it till April" says something else.
            blanks.remove("dobare");
        }
        return Optional.of(new Said(sort, verb, end, blanks, known));
    }

    /** "You're never late for your friends": nobody wishes for that. */
    private boolean isUnwelcome(Sentence sentence, int verb, int end) {
        boolean link = sentence.token(verb).is("be");
        int said = link ? verb + 1 : verb;
        return said < end && unwelcome.contains(sentence.token(said).lemma());
    }

    /** What is said instead, with the thing it is about if the writer names one: "how you feel about this baby". */
    private String instead(String cell, Sentence sentence, int from, int end, String rest) {
        String[] choices = cell.split(";");
        if (choices.length == 1) {
            return cell;
        }
        if (from + 1 < end
                && sentence.token(from).is("to")
                && sentence.token(from + 1).isVerb()) {
            // "You never wanted to move here": moving here.
            String doing = verbs.gerund(verbs.base(sentence.token(from + 1).lemma()));
            String more = OwnWords.plain(sentence, from + 2, end);
            return choices[0].replace("{rest}", more.isEmpty() ? doing : doing + " " + more);
        }
        boolean thing = from < end
                && end - from <= NEAR
                && Set.of("this", "the", "my", "our", "your")
                        .contains(sentence.token(from).norm())
                && sentence.tokens().subList(from, end).stream().noneMatch(Token::isVerb);
        return thing ? choices[0].replace("{rest}", rest) : choices[1];
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
        boolean vague = lemma.equals("do") && rest.matches("(?i)(this|that|it|so|like this|like that)\\b.*")
                || lemma.equals("make")
                        && rest.matches("(?i)((that|this|it|things|stuff) up|up (that|this|it|things|stuff|a)).*");
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
        boolean verdict =
                main + 1 < end && VERDICTS.contains(sentence.token(end - 1).norm());
        if (group.isLink(sentence) && (rest.isEmpty() || verdict || startsWithNoun(sentence, main + 1))) {
            return Optional.empty();
        }
        if (lemma.equals("let") && (past || group.isPast())) {
            Optional<Said> others = EventWords.letting(sentence, main, end, verbs)
                    .map(words -> new Said(sort, main, end, Map.of("event", words), ActWishes.Known.NOTHING));
            if (others.isPresent()) {
                return others;
            }
        }
        String event;
        boolean asking = sort == Said.Sort.WHY || sort == Said.Sort.WHYHABIT;
        if (asking && group.isProgressive()) {
            event = (group.isPast() ? "you were " : "you're ") + OwnWords.plain(sentence, main, end);
        } else if (past && !group.isLink(sentence)) {
            event = "you " + verbs.past(lemma) + (rest.isEmpty() ? "" : " " + rest);
        } else if ((sort == Said.Sort.WHYHABIT
                        || main > 0 && sentence.token(main - 1).is("to"))
                && !group.isLink(sentence)) {
            event = "you " + lemma + (rest.isEmpty() ? "" : " " + rest);
        } else if (sort == Said.Sort.WHY || sort == Said.Sort.WHYHABIT) {
            event = "you " + (group.isPast() ? "were" : "are") + " " + rest;
        } else {
            event = small(sentence, you, OwnWords.plain(sentence, you, end));
            event = occasion(sentence, you).map(when -> when + " and ").orElse("") + event;
        }
        boolean joint = isJoint(sentence, main, end);
        ActWishes.Known act = wishes.of(lemma, lemmas(sentence, main, Math.min(end, main + NEAR)));
        ActWishes.Known known = joint ? act.withoutAsk() : act;
        boolean ongoing = sort == Said.Sort.HABIT || sort == Said.Sort.PERFECT;
        if (ongoing && Extent.isSimile(sentence, end)) {
            return Optional.of(
                    new Said(Said.Sort.WAY, main, end, Map.of("way", "the way " + event), known.withoutAsk()));
        }
        EventWords.Trimmed trimmed = EventWords.unasked(event);
        ActWishes.Known asked = trimmed.ask().map(known::withAsk).orElse(known);
        return Optional.of(new Said(sort, main, end, Map.of("event", trimmed.event()), asked));
    }

    /** "Every time we go to my mother's you sulk": "we go to my mother's". */
    private static Optional<String> occasion(Sentence sentence, int you) {
        int from = sentence.has(0, 1, "every") && sentence.has(1, 2, "time") || sentence.has(1, 2, "single")
                ? sentence.has(1, 2, "single") ? 3 : 2
                : sentence.has(0, 1, "whenever") || sentence.has(0, 1, "when") ? 1 : -1;
        if (from < 0 || from >= you || you - from > NEAR + 3 || sentence.has(from, you, "you")) {
            return Optional.empty();
        }
        String words = OwnWords.plain(sentence, from, you);
        return words.split(" ").length < 2
                        || !Set.of("i", "we").contains(sentence.token(from).norm())
                ? Optional.empty()
                : Optional.of(small(sentence, from, words));
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

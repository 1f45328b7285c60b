package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.Form;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;
import org.softstart.text.Token;

/**
 * What a sentence is about, when no act can be read from it: one of its things, in the writer's words. What is talked "about", what
 * something is done to and where it happened say that best; whom one speaks to, body parts and turns of phrase do not.
 */
final class Topics {
    private static final int ENOUGH = 2;
    private static final int CLEAR = 3;
    private static final int CERTAIN = 4;
    private static final int LONGEST = 9;
    private static final int ROW = 3;

    private static final Set<String> OWNED = Set.of("my", "our", "your", "the", "this", "these", "his", "her", "their");
    private static final Set<String> POINTING = Set.of("that", "those", "a", "an", "one");
    /** "You would find a stamp": no stamp that the two could talk about. */
    private static final Set<String> ANY = Set.of("a", "an", "one", "no", "any", "some", "every", "another");

    private static final Set<String> PEOPLE = Set.of(
            "mother",
            "mum",
            "mam",
            "mom",
            "dad",
            "da",
            "father",
            "brother",
            "sister",
            "son",
            "daughter",
            "friend",
            "ex",
            "boss",
            "uncle",
            "uncles",
            "aunt",
            "colleague",
            "secretary",
            "cousin",
            "toddler",
            "child",
            "children",
            "auntie",
            "nan",
            "gran",
            "granny",
            "grandma",
            "grandad",
            "daddy",
            "mama",
            "mummy",
            "mommy",
            "parent",
            "stepchild",
            "stepson",
            "stepdaughter",
            "neighbour",
            "neighbor");
    private static final Set<String> CLAIMS = Set.of("thinks", "says", "knows", "reckons", "wants", "hates");

    /** What is done about a matter is no matter. */
    private static final Set<String> TALKING =
            Set.of("explain", "talk", "ask", "argue", "fight", "beg", "repeat", "tell");

    /** No word before these makes a matter of them. */
    private static final Set<String> VERDICTS = Set.of(
            "rubbish",
            "crap",
            "bollocks",
            "bullshit",
            "nonsense",
            "drama",
            "excuse",
            "excuses",
            "story",
            "stories",
            "attitude",
            "hearing",
            "streak");

    private static final Set<String> VAGUE = Set.of(
            ("time thing things day way one lot point fact world life house home family place marriage relationship rest kind bit"
                            + " person people man woman moment night week month year reason sort end middle god face back head"
                            + " side mouth hell record news weekend morning evening hour minute second years days hours half"
                            + " part level victim problem fault wife husband partner girlfriend boyfriend guy girl boy truth"
                            + " nerve cheek gall bother use idea sake mind heart eyes hands arse ass fuck heck shit word words"
                            + " papers knees knee sense trouble mug turn joke notice stuff teeth tether tonight today tomorrow yesterday"
                            + " noon midnight afternoon weeks months lads mate mates laugh breath damn piece say matter state"
                            + " none nobody somebody someone everyone everything something anything nothing lunch goodness"
                            + " min mins season round crying help fellow favour favor adult need needs feeling feelings tone voice lap shoulder pity turns effort anger"
                            + " rubbish crap bollocks bullshit mess attitude pride mood moods temper ego laziness behaviour"
                            + " behavior hygiene issue issues excuse excuses nonsense drama moaning nagging whining sulking"
                            + " selfishness arrogance stupidity paranoia jealousy bipolar narcissist lie lies best worst"
                            + " tantrum disaster nightmare opinion opinions vibes audacity shame disgrace clue kid"
                            + " energy choice patience manner manners stomach skin guts blood nerves bones throat lips mouths"
                            + " death decency age order respect bag bags yaar sorry put third fourth fifth sixth tenth hundredth negotiation")
                    .split(" "));
    private static final Set<String> PLACES =
            Set.of("house", "home", "family", "weekend", "place", "wedding", "night", "week", "problem", "news");
    private static final Set<String> TIMES = Set.of(
            "tonight",
            "today",
            "tomorrow",
            "yesterday",
            "hour",
            "hours",
            "minute",
            "minutes",
            "week",
            "weeks",
            "time",
            "times");
    private static final Set<String> DAYS = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
                            + " september october november december")
                    .split(" "));
    /** Where something happened is often what it is about; what it lay in or on is not. */
    private static final Set<String> TELLING = Set.of("at", "for", "to", "from", "of", "with", "over", "near");

    private static final Set<String> JOINS = Set.of("with", "from", "to", "in", "at", "about", "for", "on");
    private static final Set<String> SCORNFUL = Set.of(
            "own",
            "precious",
            "stupid",
            "ridiculous",
            "pathetic",
            "useless",
            "bloody",
            "dumb",
            "daft",
            "sad",
            "same",
            "more",
            "single",
            "last",
            "whole",
            "other",
            "wee");

    private static final Set<String> SUBJECTS =
            Set.of("i", "you", "he", "she", "they", "we", "someone", "somebody", "everyone", "nobody", "who");

    private static final Set<Said.Sort> PAIRED = EnumSet.of(Said.Sort.TOPIC, Said.Sort.FIRM);

    private final Labels labels;

    Topics(Labels labels) {
        this.labels = labels;
    }

    /** One of them. */
    private record Topic(int head, String words, int score, boolean isPlace) {}

    /** The best one, as something said of a sort. */
    Optional<Said> of(Sentence sentence, Said.Sort sort) {
        int enough = sort == Said.Sort.TOGETHER ? CERTAIN : sort == Said.Sort.SMALL ? CLEAR : ENOUGH;
        List<Topic> best = all(sentence).stream()
                .filter(topic -> topic.score() >= enough)
                .sorted(Comparator.comparing(Topic::score, Comparator.reverseOrder())
                        .thenComparing(Topic::head))
                .toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Topic first = best.get(0);
        String words = PAIRED.contains(sort) ? paired(best) : first.words();
        return Optional.of(
                new Said(sort, first.head(), first.head() + 1, Map.of("thing", words), ActWishes.Known.NOTHING));
    }

    /** Two things that are both clearly meant are named together: "the baby and the washing". */
    private static String paired(List<Topic> best) {
        Topic first = best.get(0);
        boolean two = best.size() == 2 && best.get(1).score() >= CLEAR;
        boolean apart = two
                && best.get(1).words().indexOf(' ') > 0
                && !first.isPlace()
                && !best.get(1).isPlace()
                && !first.words().contains(best.get(1).words())
                && !best.get(1).words().contains(first.words());
        if (!apart
                || first.words().contains(" and ")
                || tail(first.words()).equals(tail(best.get(1).words()))) {
            return first.words();
        }
        Topic second = best.get(1);
        return first.head() < second.head()
                ? first.words() + " and " + second.words()
                : second.words() + " and " + first.words();
    }

    /** Everything that sentences are clearly about, in reading order. */
    List<String> listed(List<Sentence> sentences) {
        Set<String> things = new LinkedHashSet<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Topic topic : all(sentence)) {
                if (topic.score() >= ENOUGH && seen.add(topic.words().toLowerCase(Locale.ROOT))) {
                    things.add(topic.words());
                }
            }
        }
        return List.copyOf(things);
    }

    private List<Topic> all(Sentence sentence) {
        List<Topic> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (!isHead(sentence, i)) {
                continue;
            }
            int from = start(sentence, i);
            int to = reach(sentence, i);
            String words = words(sentence, from, to);
            boolean any = ANY.contains(sentence.token(from).norm())
                    || from > 0 && ANY.contains(sentence.token(from - 1).norm());
            boolean closed = to - from > LONGEST
                    || isRefused(sentence, from)
                    || isClaimed(sentence, from, i)
                    || any && to - from <= 2 && !isCalled(sentence, from) && !isAbout(sentence, from)
                    || isAddress(sentence, from, to)
                    || labels.isIn(sentence, from, to)
                    || words.isBlank()
                    || isMisread(sentence, from, i);
            if (!closed) {
                found.add(new Topic(i, words, score(sentence, from, i, to), isPlace(sentence, from)));
            }
        }
        return found;
    }

    /** "Someone mentions money": taken for a noun after who does it, and is a verb. */
    private static boolean isMisread(Sentence sentence, int from, int head) {
        return from > 0
                && from < head
                && SUBJECTS.contains(sentence.token(from - 1).norm())
                && sentence.token(from).tag() == Tag.NOUN;
    }

    /** "I'm not your therapist": no therapist is the matter. */
    private static boolean isRefused(Sentence sentence, int from) {
        return from > 1
                && (sentence.token(from - 1).is("not")
                        || sentence.token(from - 1).is("no"))
                && sentence.token(from - 2).lemma().equals("be");
    }

    /** "My gran thinks", "the whole close knows": taken for two nouns. */
    private static boolean isClaimed(Sentence sentence, int from, int head) {
        return head > from && CLAIMS.contains(sentence.token(head).norm());
    }

    private static boolean isHead(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (isAboutDoing(sentence, at)) {
            return true;
        }
        boolean noun = token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
        boolean goesOn = at + 1 < sentence.size()
                && (sentence.token(at + 1).tag() == Tag.NOUN
                        || sentence.token(at + 1).tag() == Tag.PROPN && token.tag() == Tag.PROPN
                        || sentence.token(at + 1).is("'s"));
        boolean letters =
                token.norm().length() > 1 && Character.isLetter(token.norm().charAt(0));
        boolean open = VAGUE.contains(token.norm()) || DAYS.contains(token.norm()) || VAGUE.contains(token.lemma());
        // "The thing with Gerry", "our sex life", "the Saturday morning".
        boolean named = open && (token.is("thing") && isNamedThing(sentence, at) || isCompound(sentence, at))
                || isAboutPlace(sentence, at)
                || token.is("lunch") && isCalled(sentence, start(sentence, at));
        boolean verdict = VERDICTS.contains(token.norm()) && !isAbout(sentence, start(sentence, at));
        return noun && letters && !goesOn && !verdict && (!open || named);
    }

    /** "The thing with Gerry", "the tinder thing". */
    private static boolean isNamedThing(Sentence sentence, int at) {
        boolean before = at > 0 && sentence.token(at - 1).tag() == Tag.NOUN;
        return before || sentence.has(at + 1, at + 2, "with") || sentence.has(at + 1, at + 2, "about");
    }

    private static boolean isCompound(Sentence sentence, int at) {
        return at > 0
                && !sentence.token(at).is("one")
                && sentence.token(at - 1).tag() == Tag.NOUN
                && !VAGUE.contains(sentence.token(at - 1).norm())
                && !TIMES.contains(sentence.token(at).norm());
    }

    /** "About the house": what is vague elsewhere is not so there. */
    private static boolean isAboutPlace(Sentence sentence, int at) {
        return PLACES.contains(sentence.token(at).norm())
                && at > 1
                && OWNED.contains(sentence.token(at - 1).norm())
                && isAbout(sentence, at - 1);
    }

    /** "About moving", "about your drinking". */
    private static boolean isAboutDoing(Sentence sentence, int at) {
        boolean doing =
                sentence.token(at).form() == Form.ING && sentence.token(at).isVerb();
        return doing
                && !TALKING.contains(sentence.token(at).lemma())
                && (isAbout(sentence, at) || at > 0 && sentence.token(at - 1).is("your") && isAbout(sentence, at - 1));
    }

    private static boolean isAbout(Sentence sentence, int at) {
        return at > 0
                && (sentence.token(at - 1).is("about") || sentence.token(at - 1).is("bout"));
    }

    private static int start(Sentence sentence, int head) {
        int from = head;
        while (from > 0) {
            Token before = sentence.token(from - 1);
            boolean part = before.tag() == Tag.ADJ
                    || before.tag() == Tag.NOUN && sentence.token(from).tag() != Tag.PROPN
                    || before.tag() == Tag.PROPN
                    || before.tag() == Tag.NUM && !before.is("one")
                    || before.is("'s");
            if (!part || sentence.token(head).isVerb()) {
                break;
            }
            from--;
        }
        if (sentence.token(from).is("'s") && from > 0) {
            from--;
        }
        boolean determined = from > 0
                && (OWNED.contains(sentence.token(from - 1).norm())
                        || POINTING.contains(sentence.token(from - 1).norm()));
        return determined ? from - 1 : from;
    }

    /** "The second pair of glasses", "the damage to my car". */
    private static int reach(Sentence sentence, int head) {
        int to = head + 1;
        if (to + 1 >= sentence.size()) {
            return to;
        }
        Token join = sentence.token(to);
        int noun = nounAfter(sentence, to + 1);
        boolean of = join.is("of")
                && noun >= 0
                && !DAYS.contains(sentence.token(noun).norm());
        boolean belongs = JOINS.contains(join.norm())
                && noun >= 0
                && !VAGUE.contains(sentence.token(noun).norm())
                && !PEOPLE.contains(sentence.token(head).lemma())
                && sentence.dependencies()
                        .map(d -> d.relation(noun).startsWith("nmod") && d.head(noun) == head)
                        .orElse(false);
        return of || belongs ? noun + 1 : to;
    }

    private static int nounAfter(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()
                && (sentence.token(at).tag() == Tag.DET
                        || sentence.token(at).tag() == Tag.ADJ
                        || OWNED.contains(sentence.token(at).norm()))) {
            at++;
        }
        int noun = -1;
        while (at < sentence.size()
                && (sentence.token(at).tag() == Tag.NOUN || sentence.token(at).tag() == Tag.PROPN)) {
            noun = at;
            at++;
        }
        boolean owns = noun >= 0
                && noun + 1 < sentence.size()
                && sentence.token(noun + 1).is("'s");
        return owns ? -1 : noun;
    }

    private static String words(Sentence sentence, int from, int to) {
        int first = from;
        String determiner = "";
        Token opening = sentence.token(from);
        if (OWNED.contains(opening.norm()) || POINTING.contains(opening.norm())) {
            determiner = POINTING.contains(opening.norm()) ? "the " : OwnWords.plain(sentence, from, from + 1) + " ";
            first++;
        }
        while (first < to - 1 && SCORNFUL.contains(sentence.token(first).norm())) {
            first++;
        }
        String rest = OwnWords.plain(sentence, first, to);
        return rest.isEmpty() ? "" : small(sentence, first, determiner, rest);
    }

    private static String small(Sentence sentence, int first, String determiner, String rest) {
        if (!determiner.isEmpty()) {
            return Character.toLowerCase(determiner.charAt(0)) + determiner.substring(1) + rest;
        }
        boolean name = sentence.token(first).tag() == Tag.PROPN || first > 0;
        return name ? rest : Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
    }

    /** "Tanya" of "At least I finished school, Tanya". */
    private static boolean isAddress(Sentence sentence, int from, int to) {
        boolean name = sentence.token(to - 1).tag() == Tag.PROPN;
        boolean opens = from == 0
                || !sentence.token(from - 1).isWord()
                || sentence.token(from - 1).is("dear");
        boolean ends = to >= sentence.size() || !sentence.token(to).isWord();
        // "Grow up Simon".
        boolean called = from > 0
                && Set.of("up", "off", "out", "down")
                        .contains(sentence.token(from - 1).norm());
        // "... a birthday card Jean": a name that nothing leads to.
        boolean loose = called
                || from > 0
                        && Set.of(Tag.NOUN, Tag.PRON, Tag.ADJ, Tag.ADV)
                                .contains(sentence.token(from - 1).tag());
        boolean letter = sentence.has(0, 1, "to") && sentence.words() <= 3;
        return name && (opens || loose) && ends || letter;
    }

    private static int score(Sentence sentence, int from, int head, int to) {
        int score = 0;
        Token opening = sentence.token(from);
        boolean name = sentence.token(head).tag() == Tag.PROPN;
        if (OWNED.contains(opening.norm()) || opening.is("that")) {
            score += 2;
        } else if (name) {
            score += 1;
        }
        if (to - from > 2) {
            score += 1;
        }
        boolean bare = !name && from == head && !POINTING.contains(opening.norm()) && !OWNED.contains(opening.norm());
        score -= bare && !isAbout(sentence, from) ? 1 : 0;
        score -= Set.of("his", "her", "their").contains(opening.norm()) ? 1 : 0;
        score += isCalled(sentence, from) ? 3 : 0;
        score += name && sentence.token(0).is("who") ? 2 : 0;
        if (PEOPLE.contains(sentence.token(head).lemma())) {
            score -= 2;
        }
        if (from > 0) {
            Token before = sentence.token(from - 1);
            if (isAbout(sentence, from)) {
                score += 5;
            }
            score -= isCompared(sentence, from) ? 4 : 0;
            score += TELLING.contains(before.norm()) ? 1 : 0;
            // "Said the traffic was bad": that was the excuse.
            score -= before.lemma().equals("say") ? 4 : 0;
        }
        return score + sentence.dependencies().map(d -> place(d.relation(head))).orElse(1);
    }

    /** "It's like living with a lodger": what it is compared with, not what it is about. */
    private static boolean isCompared(Sentence sentence, int from) {
        boolean compared = false;
        for (int i = Math.max(0, from - ROW); i < from; i++) {
            Token token = sentence.token(i);
            boolean near = i == from - 1 && (token.is("as") || token.is("than"));
            compared |= near || token.is("like") && token.tag() != Tag.VERB;
        }
        return compared;
    }

    private static boolean isPlace(Sentence sentence, int from) {
        return from > 0
                && Set.of("at", "in", "on", "before", "after")
                        .contains(sentence.token(from - 1).norm());
    }

    private static String tail(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /** Two or three things in a row: "the gas, the net and the school shoes"; empty if there are fewer. */
    static Optional<String> row(List<String> things) {
        if (things.size() < 2) {
            return Optional.empty();
        }
        List<String> some = things.subList(0, Math.min(ROW, things.size()));
        return Optional.of(String.join(", ", some.subList(0, some.size() - 1)) + " and " + some.get(some.size() - 1));
    }

    /** "It's only a school play", "it was just a haircut". */
    private static boolean isCalled(Sentence sentence, int from) {
        int at = from - 1;
        while (at > 0
                && Set.of("just", "only", "literally")
                        .contains(sentence.token(at).norm())) {
            at--;
        }
        return at > 0
                && sentence.token(at).lemma().equals("be")
                && Set.of("it", "this", "that").contains(sentence.token(at - 1).norm());
    }

    private static int place(String relation) {
        if (relation.equals("obj") || relation.equals("dobj")) {
            return 3;
        }
        boolean told = relation.startsWith("nmod") || relation.startsWith("obl") || relation.startsWith("nsubj:pass");
        return told ? 1 : relation.startsWith("vocative") ? -4 : 0;
    }
}

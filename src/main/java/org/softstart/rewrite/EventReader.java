package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.softstart.text.Sentence;
import org.softstart.text.Tag;

/** Makes of a verb and what belongs to it something that happened, or keeps happening. */
final class EventReader {
    private static final Set<String> STATES =
            Set.of("right", "sure", "welcome", "wrong", "tired", "correct", "free", "fine");

    /** "An hour late": where somebody was, or when. */
    private static final Pattern LATE = Pattern.compile("\\b(late|early|away|out)\\b");

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

    /** What somebody does while the other works is easier to hear after it. */
    private static final Set<String> IDLE =
            Set.of("sit", "lie", "stand", "watch", "play", "sleep", "nap", "scroll", "lounge", "relax");

    private static final Pattern IDLE_WHILE = Pattern.compile("^(you .+?) while ((?:I|i|we)\\b.+)$");

    /** What goes on rather than happens. */
    private static final Set<String> LASTING =
            Set.of("want", "need", "know", "like", "seem", "last", "own", "mean", "deserve", "promise", "swear", "vow");

    private static final Pattern REALISE = Pattern.compile("(?i)^(?:realise|realize|know)\\b");
    private static final int NEAR = 5;

    private final Verbs verbs;
    private final ActWishes acts;
    private final Labels labels;

    EventReader(Verbs verbs, ActWishes acts, Labels labels) {
        this.verbs = verbs;
        this.acts = acts;
        this.labels = labels;
    }

    Optional<Said> of(Said.Sort sort, Sentence sentence, int you, VerbGroup group, boolean past) {
        int main = group.main();
        int end = Extent.ofEvent(sentence, main);
        if (end < 0 || labels.isIn(sentence, main, end)) {
            return Optional.empty();
        }
        String rest = OwnWords.plain(sentence, main + 1, end);
        String lemma = sentence.token(main).lemma();
        boolean age = main + 1 < sentence.size() && sentence.token(main + 1).tag() == Tag.NUM;
        boolean vague = lemma.equals("do") && rest.matches("(?i)(this|that|it|so|like this|like that)\\b.*")
                || lemma.equals("make")
                        && rest.matches(
                                "(?i)((that|this|it|things|stuff) (up|clear)|up (that|this|it|things|stuff|a)).*");
        // "You don't need a husband, you need a builder": tells nothing that happens.
        boolean needless = group.isNegated() && (lemma.equals("need") || lemma.equals("want"));
        boolean married = lemma.equals("marry") && rest.startsWith("me");
        // "I know you said no": theirs to say.
        boolean answered = lemma.equals("say") && rest.matches("(?i)(no|yes)\\b.*");
        // "You used to have a sense of humour", "you do realise I had to": nobody was hurt when that happened.
        boolean lasting = group.isPast() && LASTING.contains(lemma)
                || lemma.equals("use") && sentence.has(main + 1, main + 2, "to")
                || lemma.equals("realise")
                || lemma.equals("do") && REALISE.matcher(rest).find();
        // "It's time you boxed up his room" has not happened at all.
        boolean due = sentence.has(Math.max(0, you - 1), you, "rather")
                || you > 1
                        && sentence.token(you - 1).is("time")
                        && sentence.token(you - 2).lemma().equals("be");
        boolean empty = vague
                || answered
                || lasting
                || due
                || needless
                || married
                || rest.isEmpty()
                        && (WishReader.LIGHT.contains(lemma)
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
        boolean noun = startsWithNoun(sentence, main + 1) && !LATE.matcher(rest).find();
        if (group.isLink(sentence) && (rest.isEmpty() || verdict || noun)) {
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
            String told = occasion(sentence, you).map(when -> when + " and ").orElse("")
                    + OwnWords.small(sentence, you, OwnWords.plain(sentence, you, end));
            event = Fronted.before(sentence, you).map(front -> front.with(told)).orElse(told);
            if (sort == Said.Sort.HABIT) {
                // "Only" would say that it is never otherwise.
                event = event.replaceFirst("^you only ", "you mostly ");
            }
            Row row = row(sentence, end, group);
            if (!row.acts().isEmpty()) {
                List<String> acts = new ArrayList<>(List.of(event));
                acts.addAll(row.acts());
                return Optional.of(
                        new Said(sort, main, row.end(), Map.of("event", OwnWords.row(acts)), ActWishes.Known.NOTHING));
            }
        }
        Matcher meanwhile = IDLE_WHILE.matcher(event);
        if (sort == Said.Sort.DONE && IDLE.contains(lemma) && meanwhile.matches()) {
            Map<String, String> blanks = Map.of("event", meanwhile.group(1), "own", meanwhile.group(2));
            return Optional.of(new Said(Said.Sort.MEANWHILE, main, end, blanks, ActWishes.Known.NOTHING));
        }
        boolean joint = WishReader.isJoint(sentence, main, end);
        ActWishes.Known act = acts.of(lemma, WishReader.lemmas(sentence, main, Math.min(end, main + NEAR)));
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

    /** What else is held up in the same breath. */
    private record Row(List<String> acts, int end) {}

    /** "You burned the rice, you left the gas on": more of the same, said without another "you". */
    private Row row(Sentence sentence, int end, VerbGroup group) {
        List<String> acts = new ArrayList<>();
        int at = end;
        while (at + 1 < sentence.size() && sentence.token(at).is(",")) {
            int you = at + (sentence.has(at + 1, at + 2, "and") ? 2 : 1);
            boolean same = sentence.has(you, you + 1, "you");
            VerbGroup next = same ? VerbGroup.after(sentence, you, null) : null;
            boolean alike = next != null
                    && next.main() >= 0
                    && next.isNegated() == group.isNegated()
                    && next.isPast() == group.isPast()
                    && next.mood() == VerbGroup.Mood.FACT;
            int to = alike ? Extent.ofEvent(sentence, next.main()) : -1;
            if (to < 0 || labels.isIn(sentence, you, to)) {
                break;
            }
            String act = OwnWords.plain(sentence, you + 1, to);
            if (!Character.isLetter(act.isEmpty() ? ' ' : act.charAt(0))) {
                // "... and you've no respect": without its "you" it is no word.
                break;
            }
            acts.add(act);
            at = to;
        }
        return new Row(acts, at);
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
                : Optional.of(OwnWords.small(sentence, from, words));
    }

    /** "You're a nightmare": a verdict, not a thing that happens. */
    private static boolean startsWithNoun(Sentence sentence, int at) {
        return at < sentence.size()
                && Set.of("a", "an", "the", "such", "my", "nothing", "like", "so", "just")
                        .contains(sentence.token(at).norm());
    }
}

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
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.rewrite.AccountLines.Telling;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/**
 * A short message as a plain account: its facts in their order and in the writer's words, without what only pokes, orders asked,
 * and one word on how it was. It is the smallest change that takes the sting out, and the one people would send; a message with a
 * line that goes on stinging gets none.
 */
final class Account {
    private static final int MOST_WORDS = 70;
    private static final int SEVERAL = 3;
    private static final int MATTER = 7;

    private static final Set<Category> TELLS = EnumSet.of(
            Category.HARSH_START_UP,
            Category.BLAME,
            Category.CONTEMPT,
            Category.DEMAND,
            Category.FIXING,
            Category.KITCHEN_SINK,
            Category.UNCLEAR_ASK);

    /** "How you can sit there after last night": what it is about. */
    private static final Pattern AFTER = Pattern.compile(
            "(?i)\\b((?:after|about) (?:last night|yesterday|what you (?:said|did)|how you|the way you|this morning"
                    + "|that call|our row|saturday|sunday)[^.,!?]*)[.!?]*$");

    private static final Pattern OWED =
            Pattern.compile("(?i)\\b(?:were|was) (?:meant|supposed) to\\b|\\bshould(?: have|'ve)\\b"
                    + "|\\bi (?:suppose|guess)\\b|\\bsaid\\b|\\bon my own\\b");
    private static final Pattern SELF = Pattern.compile("(?i)\\b(?:i'?m|i am|i was|i felt|i feel|i've been)\\s+"
            + "(?:(?:so|really|very|just|a bit|quite)\\s+)?(\\w+(?: \\w+)?)");
    private static final Pattern SAID_SO =
            Pattern.compile("(?i)\\bit hurts that\\b|\\bi find it hard\\b|\\bupsets? me\\b|^i worry that\\b"
                    + "|^(?:so |just |really |honestly,? )*(?:sick|tired|fed up|bored)(?: and tired)? (?:of|with)\\b");
    /** "The dog gets a hello and I get a grunt". */
    private static final Pattern PAIR = Pattern.compile(
            "(?i)\\b(?:gets?|got|has|have|had)\\b[^.!?]*\\b(?:and|but|while|,) ?i(?:'m| am)? (?:just |only )?(?:get|got|getting|have|had)\\b");

    private static final ActWishes.Known UNEQUAL =
            new ActWishes.Known(List.of("hurt", "sad", "jealous"), Optional.empty(), Optional.empty());
    /** Who says so is not asking for a talk. */
    private static final Pattern NO_TALK = Pattern.compile(
            "(?i)\\bnot in the mood\\b|\\b(?:too tired|don'?t want|can'?t face|no energy) (?:to|for)\\b");

    private static final String TALK = "Can we talk about it?";
    private static final String SPLIT = "Could we split it?";
    private static final String TOO = "I'd really like that too.";
    private static final Pattern OURS = Pattern.compile("(?i)\\b(you|u|i|i'm|i'll|nobody|no one|we|me)\\b"
            + "|\\b(your|ur|my)\\b(?! (?:brother|sister|mate|friend|cousin|dad|mum|boss|neighbou?r)s?\\b)");
    /** Where others have, or do, what the writer would like. */
    private static final Set<String> HELD_UP = Set.of("unclear-ask.hint", "contempt.compare");

    private static final String PLEASE = ", please?";

    private final AccountLines lines;
    private final HowItWas how;
    private final Readings reader;
    private final MatterFeelings matters;
    private final Set<String> feelings = new HashSet<>();

    Account(AccountLines lines, HowItWas how, Readings reader, MatterFeelings matters, List<List<String>> feelings) {
        this.lines = lines;
        this.how = how;
        this.reader = reader;
        this.matters = matters;
        feelings.forEach(row -> this.feelings.add(row.get(0)));
    }

    /** The account, in several ways to say how it was; the best first. Empty where the message is too long or says nothing else. */
    List<Suggestion> of(AnnotatedDraft draft, Detected detected, List<Detected> all, int turn) {
        boolean isLetter =
                draft.words() > MOST_WORDS || draft.draft().text().strip().indexOf('\n') >= 0;
        // Who waves a feeling away is not the one who is hurt.
        boolean waves = detected.finding().category() != Category.DEMAND
                && all.stream()
                        .anyMatch(d -> d.finding().category() == Category.INVALIDATING
                                && d.finding()
                                        .span()
                                        .overlaps(detected.finding().span()));
        // "So the dog gets a hello and I get a grunt. Noted.": without its end it tells what the matter is.
        boolean closes = detected.finding().category() == Category.STONEWALLING
                && draft.sentences().size() > 1
                && lines.isBarb(draft.sentence(detected.sentence()));
        boolean tells = TELLS.contains(detected.finding().category()) || closes;
        if (!tells || isLetter) {
            return List.of();
        }
        if (waves) {
            return told(draft, detected, mirrored(draft, all), turn);
        }
        List<Suggestion> found = new ArrayList<>(told(draft, detected, kept(draft, all, Telling.FULL), turn));
        told(draft, detected, kept(draft, all, Telling.BRIEF), turn).stream()
                .filter(one -> found.stream().noneMatch(other -> other.text().equals(one.text())))
                .forEach(found::add);
        List<Suggestion> asked = told(draft, detected, mirrored(draft, all), turn);
        found.addAll(lines.isTrait(draft, detected.sentence()) ? 0 : found.size(), asked);
        return found;
    }

    /** The lines, where something is asked for in place of what the partner is said to be; nothing otherwise. */
    private List<AccountLine> mirrored(AnnotatedDraft draft, List<Detected> all) {
        List<AccountLine> mirrored = kept(draft, all, Telling.MIRRORED);
        boolean asks = mirrored.stream().anyMatch(AccountLine::isAsk);
        return asks ? mirrored : List.of();
    }

    /** What is left of each sentence; nothing at all where one cannot be told plainly. */
    private List<AccountLine> kept(AnnotatedDraft draft, List<Detected> all, Telling telling) {
        List<AccountLine> told = new ArrayList<>();
        for (int i = 0; i < draft.sentences().size(); i++) {
            AccountLine before = told.isEmpty() ? null : told.get(told.size() - 1);
            // What goes on from a line that is gone has nothing left to go on from: "You have no spine. None."
            boolean follows = before != null && (before.isAsk() || before.text().isEmpty());
            boolean scrap =
                    follows && Barbs.isScrap(draft.sentence(i)) && !AccountLines.isNews(draft.sentence(i), before);
            Optional<AccountLine> line =
                    scrap ? Optional.of(new AccountLine(i, "", before.kind())) : lines.of(draft, i, all, telling);
            if (line.isEmpty()) {
                return List.of();
            }
            told.add(line.get());
        }
        return told.stream().filter(line -> !line.text().isEmpty()).toList();
    }

    private List<Suggestion> told(AnnotatedDraft draft, Detected detected, List<AccountLine> kept, int turn) {
        if (kept.isEmpty() || !isMatter(draft, kept)) {
            return List.of();
        }
        Category category = detected.finding().category();
        List<Suggestion> found = new ArrayList<>();
        int at = charged(draft, detected, kept);
        AccountLine line = kept.get(at);
        boolean asks = kept.stream().anyMatch(AccountLine::isAsk);
        boolean told = kept.stream().anyMatch(one -> isFelt(one.text()));
        boolean same = letters(line.text())
                .equals(letters(draft.locate(line.sentence()).of(draft.draft().text())));
        boolean mocks = category == Category.CONTEMPT && line.sentence() == detected.sentence() && same;
        boolean unasked = category == Category.DEMAND
                && !asks
                && !OWED.matcher(line.text()).find();
        boolean advises = category == Category.FIXING && !asks;
        if (mocks || unasked || advises) {
            return List.of();
        }
        ActWishes.Known known = known(draft, line.sentence(), detected);
        boolean hints = HELD_UP.contains(detected.rule().id())
                && !OURS.matcher(HowItWas.joined(kept)).find();
        if (hints && !asks && !told) {
            List<AccountLine> wished = new ArrayList<>(kept);
            wished.add(new AccountLine(-1, TOO, AccountLine.Kind.PLAIN));
            found.add(place(draft, new Wording("account", HowItWas.joined(wished), List.of())));
        }
        Sentence sentence = draft.sentence(line.sentence());
        boolean leads = line.isAct();
        if (!told && (!asks || leads)) {
            Matcher after = AFTER.matcher(line.text());
            if (after.find() && after.start() > 0) {
                List<AccountLine> still = new ArrayList<>(kept);
                still.set(at, line.as("I'm still {f} " + after.group(1) + "."));
                found.add(place(draft, HowItWas.slotted(HowItWas.joined(still), known)));
            }
            how.led(sentence, kept, at, known, turn).ifPresent(w -> found.add(place(draft, w)));
            how.halved(sentence, kept, at, known, turn).ifPresent(w -> found.add(place(draft, w)));
        }
        if (!asks && !told && !leads && !NO_TALK.matcher(line.text()).find()) {
            String ask = ask(draft, line.sentence(), category);
            found.add(place(draft, how.ended(sentence, kept, known, turn, Optional.empty())));
            found.add(place(draft, HowItWas.asking(kept, ask)));
            found.add(place(draft, how.ended(sentence, kept, known, turn, Optional.of(ask))));
        }
        boolean changed = !HowItWas.joined(kept).equals(draft.draft().text().strip());
        if (changed && !leads && (asks || told)) {
            found.add(place(draft, new Wording("account", HowItWas.joined(kept), List.of())));
        }
        return found;
    }

    /** Whether what is left is what the trouble is about: of "It has been a long week. You're so selfish." nothing is. */
    private static boolean isMatter(AnnotatedDraft draft, List<AccountLine> kept) {
        return kept.stream().anyMatch(line -> {
            Sentence sentence = draft.sentence(line.sentence());
            return line.isAsk()
                    || line.text().split(" ").length >= MATTER
                    || sentence.has(0, sentence.size(), "you")
                    || sentence.has(0, sentence.size(), "your");
        });
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static int charged(AnnotatedDraft draft, Detected detected, List<AccountLine> kept) {
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).isAct()) {
                return i;
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            if (draft.locate(kept.get(i).sentence()).overlaps(detected.finding().span())) {
                return i;
            }
        }
        return 0;
    }

    private ActWishes.Known known(AnnotatedDraft draft, int sentence, Detected detected) {
        if (PAIR.matcher(draft.sentence(sentence).text()).find()) {
            return UNEQUAL;
        }
        long charges = draft.sentence(sentence).tokens().stream()
                .filter(t -> t.is("you"))
                .count();
        if (charges >= SEVERAL) {
            return usual(draft.sentence(sentence));
        }
        Optional<ActWishes.Known> act =
                reader
                        .read(
                                draft,
                                sentence,
                                draft.locate(sentence),
                                detected.finding().category())
                        .stream()
                        .map(Said::act)
                        .filter(one -> one != ActWishes.Known.NOTHING)
                        .findFirst();
        return act.orElseGet(() -> matters.of(draft, sentence).orElseGet(() -> usual(draft.sentence(sentence))));
    }

    private String ask(AnnotatedDraft draft, int sentence, Category category) {
        // "I did the dishes again" can be split; "you've been home for dinner eleven times" cannot.
        Sentence line = draft.sentence(sentence);
        return category == Category.KITCHEN_SINK
                ? TALK
                : matters.of(draft, sentence)
                        .flatMap(ActWishes.Known::ask)
                        .filter(words -> !words.equals(SPLIT) || line.has(0, line.size(), "i"))
                        .orElse(TALK);
    }

    /** What is done to somebody hurts, other things annoy. */
    private static ActWishes.Known usual(Sentence sentence) {
        boolean self = sentence.has(0, sentence.size(), "me");
        List<String> feelings = self
                ? List.of("hurt", "upset", "annoyed", "sad")
                : List.of("upset", "annoyed", "worried", "disappointed");
        return new ActWishes.Known(feelings, Optional.empty(), Optional.empty());
    }

    private boolean isFelt(String text) {
        Matcher felt = SELF.matcher(text);
        while (felt.find()) {
            String words = felt.group(1).toLowerCase(Locale.ROOT);
            if (feelings.contains(words) || feelings.contains(words.split(" ")[0])) {
                return true;
            }
        }
        return SAID_SO.matcher(text).find();
    }

    /** A wording in place of the whole message, spelled as the writer spells. */
    static Suggestion place(AnnotatedDraft draft, Wording wording) {
        String text = draft.draft().text();
        Span whole = draft.locate(0).cover(draft.locate(draft.sentences().size() - 1));
        Register register = Register.of(draft.sentence(0).text(), text).ofOwnWords();
        Wording matched = register.match(polite(wording), true);
        boolean curly = text.indexOf('’') >= 0;
        return new Suggestion(whole, curly ? matched.text().replace('\'', '’') : matched.text(), matched.slots());
    }

    /** "Please" said once is enough. */
    private static Wording polite(Wording wording) {
        String text = wording.text();
        int please = text.indexOf(PLEASE);
        if (please < 0 || !wording.slots().isEmpty()) {
            return wording;
        }
        int end = please + PLEASE.length();
        return new Wording(
                wording.kind(), text.substring(0, end) + text.substring(end).replace(PLEASE, "?"), List.of());
    }
}

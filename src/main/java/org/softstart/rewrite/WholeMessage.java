package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.softstart.detect.Detected;
import org.softstart.model.Category;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/**
 * Mends a short message as a whole: one gentle sentence does not make it kind while the next one still stings. What is neutral
 * stays as it is, what only stings is left out, what else is held against the partner is said gently, and the question comes last.
 */
final class WholeMessage {
    private static final int NEAR = 3;
    private static final int BRIEF = 4;
    private static final int BRIEFEST = 3;
    static final int RHETORICAL = 11;
    private static final int TELLING = 4;
    private static final int WORTH_SOFTENING = 2;
    private static final int MOST = 2;

    /** What these find beside something told is no matter of its own. */
    static final Set<String> SAYS_NOTHING = Set.of(
            "blame.accusing-question",
            "blame.mind-reading",
            "blame.character",
            "contempt.insult",
            "contempt.taunt",
            "invalidating.too-sensitive",
            "invalidating.overreacting",
            "invalidating.calm-down");

    private static final Set<Category> CHARGES = EnumSet.of(
            Category.HARSH_START_UP,
            Category.BLAME,
            Category.DEMAND,
            Category.CONTEMPT,
            Category.UNCLEAR_ASK,
            Category.DEFENSIVENESS);
    /** What can stand for the whole message. */
    private static final Set<Said.Sort> EVENTS = EnumSet.of(
            Said.Sort.DONE,
            Said.Sort.HABIT,
            Said.Sort.PERFECT,
            Said.Sort.MISSED,
            Said.Sort.BURDEN,
            Said.Sort.WISH,
            Said.Sort.ORDER,
            Said.Sort.NOT,
            Said.Sort.WAY,
            Said.Sort.HOPED,
            Said.Sort.FELT,
            Said.Sort.TIRED,
            Said.Sort.SEEN,
            Said.Sort.SHUT,
            Said.Sort.ONCE,
            Said.Sort.LIKETO,
            Said.Sort.TOME,
            Said.Sort.THINK,
            Said.Sort.SORRYFOR,
            Said.Sort.INTURN,
            Said.Sort.BLAMELESS,
            Said.Sort.PAUSE,
            Said.Sort.CHANCE,
            Said.Sort.GIVEN,
            Said.Sort.PLAN,
            Said.Sort.MEANWHILE);

    private static final Set<Said.Sort> HAPPENED = EnumSet.of(
            Said.Sort.DONE,
            Said.Sort.HABIT,
            Said.Sort.PERFECT,
            Said.Sort.MISSED,
            Said.Sort.HOPED,
            Said.Sort.WAY,
            Said.Sort.MEANWHILE);
    private static final Pattern POINTS_BACK = Pattern.compile("\\b(it|this|that|them)\\b");
    /** "You threw them out", after what was thrown out has been told. */
    private static final Pattern SAME_AGAIN =
            Pattern.compile("(?i)you \\w+ (it|them|that|her|him)( (out|away|off|up|down|back))?");

    private static final int MUCH = 10;

    private final Readings reader;
    private final WordingBook book;
    private final Barbs barbs;
    private final Placing placing;

    WholeMessage(Readings reader, WordingBook book, Barbs barbs, Placing placing) {
        this.reader = reader;
        this.book = book;
        this.barbs = barbs;
        this.placing = placing;
    }

    /**
     * The message with one suggestion in it; empty when nothing near it needs mending too.
     *
     * @param isOwn whether it is in the writer's own words: others can be left out or told beside those only
     */
    Optional<Suggestion> around(AnnotatedDraft draft, Suggestion suggestion, boolean isOwn, List<Detected> all) {
        return compose(draft, suggestion, List.of(), all, isOwn);
    }

    /** The message without a finding's sentences, for when what it is about is in the others; the likeliest first. */
    List<Suggestion> without(AnnotatedDraft draft, Span finding, List<Detected> all, int turn) {
        List<Suggestion> told = told(draft, finding, all, turn);
        return told.isEmpty() ? followed(draft, finding, all, turn) : told;
    }

    /** The same, when others tell what the partner does. */
    List<Suggestion> told(AnnotatedDraft draft, Span finding, List<Detected> all, int turn) {
        List<Integer> own = draft.sentencesIn(finding);
        List<Integer> others = beside(draft, own);
        int words = own.stream().mapToInt(i -> draft.sentence(i).words()).sum();
        // What stands for much has to say it in full.
        Predicate<Said> fits = words > MUCH
                ? one -> HAPPENED.contains(one.sort())
                        && !POINTS_BACK
                                .matcher(one.blanks().getOrDefault("event", ""))
                                .find()
                : one -> true;
        List<Suggestion> mains = new ArrayList<>();
        others.stream()
                .filter(i -> isCharged(draft, i, all))
                .forEach(i -> mains.addAll(told(draft, i, all, turn, fits)));
        if (mains.isEmpty()) {
            others.stream()
                    .filter(i -> !draft.sentence(i).endsInQuestionMark())
                    .forEach(i -> mains.addAll(told(draft, i, all, turn, fits)));
        }
        List<Suggestion> found = new ArrayList<>();
        for (Suggestion main : mains) {
            compose(draft, main, own, all, true).ifPresent(found::add);
        }
        return found;
    }

    /** Whether all of a finding stands in one sentence, but for what only stings. */
    boolean isOneCharge(AnnotatedDraft draft, Span finding) {
        return draft.sentencesIn(finding).stream()
                        .filter(i -> !barbs.isOne(draft.sentence(i)))
                        .count()
                == 1;
    }

    private static List<Integer> beside(AnnotatedDraft draft, List<Integer> own) {
        List<Integer> others = new ArrayList<>(before(draft, own.get(0)));
        others.addAll(after(draft, own.get(own.size() - 1)));
        return others;
    }

    /** What is neutral, and after it how it is for the writer. */
    private List<Suggestion> followed(AnnotatedDraft draft, Span finding, List<Detected> all, int turn) {
        List<Integer> own = draft.sentencesIn(finding);
        boolean neutral = beside(draft, own).stream()
                .anyMatch(i -> draft.sentence(i).words() >= TELLING && isKept(draft, i, all));
        if (!neutral) {
            return List.of();
        }
        boolean first = own.get(0) == 0 || !isNeutral(draft, own.get(0) - 1, all);
        int at = own.get(own.size() - 1);
        for (int next : after(draft, at)) {
            if (!first || !isNeutral(draft, next, all)) {
                break;
            }
            at = next;
        }
        Span place = draft.locate(at);
        Said follow = new Said(Said.Sort.FOLLOW, 0, 0, Map.of(), ActWishes.Known.NOTHING);
        List<Suggestion> found = new ArrayList<>();
        for (Wording wording : book.of(follow, turn)) {
            Suggestion answer = placing.of(draft, new Region(place, "", ""), wording);
            boolean after = !own.contains(at);
            Suggestion whole = after ? Mended.join(draft, place.of(draft.draft().text()), answer) : answer;
            found.add(compose(draft, whole, own, all, true).orElse(whole));
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** Whether a sentence stays as it is. */
    private boolean isKept(AnnotatedDraft draft, int sentence, List<Detected> all) {
        boolean light = worst(draft, sentence, all)
                .map(d -> d.finding().severity() < WORTH_SOFTENING)
                .orElse(true);
        return light && !barbs.isOne(draft.sentence(sentence));
    }

    private boolean isNeutral(AnnotatedDraft draft, int sentence, List<Detected> all) {
        Sentence one = draft.sentence(sentence);
        return !isCharged(draft, sentence, all)
                && !barbs.isOne(one)
                && !one.endsInQuestionMark()
                && !Barbs.isScrap(one);
    }

    /** What a sentence tells of the partner, said gently; whole sentences, so that it can stand in place of them. */
    private List<Suggestion> told(AnnotatedDraft draft, int index, List<Detected> all, int turn, Predicate<Said> fits) {
        Sentence sentence = draft.sentence(index);
        if (barbs.isOne(sentence)) {
            return List.of();
        }
        Span span = draft.locate(index);
        Category category =
                worst(draft, index, all).map(d -> d.finding().category()).orElse(Category.BLAME);
        boolean charged = isCharged(draft, index, all);
        Optional<Said> said = reader.read(draft, index, span, category).stream()
                .filter(fits)
                .filter(one -> EVENTS.contains(one.sort()) && (charged || isPlain(sentence, one)))
                .findFirst();
        List<Suggestion> found = new ArrayList<>();
        said.ifPresent(one -> book.of(one, turn).stream()
                .limit(MOST)
                .forEach(wording -> found.add(placed(draft, index, one, wording))));
        return found;
    }

    /** Where nothing is held against anybody, only what is clearly about the partner, or asked of them, is read as that. */
    private static boolean isPlain(Sentence sentence, Said said) {
        boolean you = sentence.has(0, said.verb(), "you");
        return switch (said.sort()) {
            case WISH -> you && sentence.has(0, 1, "i");
            case ORDER, NOT -> sentence.clauseAt(said.verb()).content() == 0;
            case TIRED -> true;
            default -> you;
        };
    }

    private Suggestion placed(AnnotatedDraft draft, int index, Said said, Wording wording) {
        Region whole = Region.sentences(draft, draft.locate(index));
        Region region = Region.around(draft, index, said).orElse(whole);
        return Mended.whole(draft, placing.of(draft, region, region.fitting(wording)));
    }

    private Optional<Suggestion> compose(
            AnnotatedDraft draft, Suggestion suggestion, List<Integer> dropped, List<Detected> all, boolean saysMore) {
        Suggestion whole = Mended.whole(draft, suggestion);
        List<Integer> own = draft.sentencesIn(whole.span());
        boolean more = beside(draft, own).stream()
                .anyMatch(i -> !dropped.contains(i) && draft.sentence(i).words() >= TELLING && isKept(draft, i, all));
        Suggestion main = more ? book.plainer(whole) : whole;
        Mended mended = new Mended(draft, main);
        for (int i : before(draft, own.get(0))) {
            if (!add(draft, i, dropped, all, saysMore, mended.atStart())) {
                break;
            }
        }
        for (int i : after(draft, own.get(own.size() - 1))) {
            if (!add(draft, i, dropped, all, saysMore, mended.atEnd())) {
                break;
            }
        }
        return mended.changed().or(() -> main.equals(whole) ? Optional.empty() : Optional.of(main));
    }

    /** Whether a sentence could be dealt with. */
    private boolean add(
            AnnotatedDraft draft,
            int index,
            List<Integer> dropped,
            List<Detected> all,
            boolean saysMore,
            Mended.Side side) {
        Sentence sentence = draft.sentence(index);
        Optional<Detected> worst = worst(draft, index, all);
        if (dropped.contains(index) || barbs.isOne(sentence)) {
            return side.drop(index);
        }
        Optional<Suggestion> unable = Refusals.gentle(draft, index);
        if (unable.isPresent() && worst.map(d -> !d.finding().isSafety()).orElse(true)) {
            return side.say(unable.get());
        }
        if (worst.isEmpty()) {
            return side.followsChange() && Barbs.isScrap(sentence) ? side.drop(index) : side.keep(index);
        }
        if (worst.get().finding().isSafety()) {
            return false;
        }
        Category category = worst.get().finding().category();
        if (!saysMore) {
            boolean light = worst.get().finding().severity() < WORTH_SOFTENING;
            return light && (sentence.words() <= BRIEFEST ? side.drop(index) : side.keep(index));
        }
        if (SAYS_NOTHING.contains(worst.get().rule().id()) && sentence.words() <= RHETORICAL) {
            return side.drop(index);
        }
        Optional<Suggestion> gentle =
                CHARGES.contains(category) ? more(draft, index, category, side) : Optional.empty();
        if (gentle.isPresent()) {
            return side.say(gentle.get());
        }
        boolean light = worst.get().finding().severity() < WORTH_SOFTENING;
        if (sentence.words() <= (light ? BRIEFEST : BRIEF)) {
            return side.drop(index);
        }
        return light && side.keep(index);
    }

    private Optional<Suggestion> more(AnnotatedDraft draft, int index, Category category, Mended.Side side) {
        for (Said said : reader.read(draft, index, draft.locate(index), category)) {
            String event = said.blanks().getOrDefault("event", "");
            Optional<Wording> wording = SAME_AGAIN.matcher(event).matches()
                    ? Optional.empty()
                    : book.more(said, side.followsMain() ? "more" : "first");
            if (wording.isPresent()) {
                return Optional.of(placed(draft, index, said, wording.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Detected> worst(AnnotatedDraft draft, int index, List<Detected> all) {
        Span place = draft.locate(index);
        return all.stream()
                .filter(d -> !d.finding().category().isMessageLevel()
                        && d.finding().span().overlaps(place))
                .max(java.util.Comparator.comparing(d -> d.finding().severity()));
    }

    private static boolean isCharged(AnnotatedDraft draft, int index, List<Detected> all) {
        return worst(draft, index, all).isPresent();
    }

    /** The sentences before one, the nearest first, as far as the paragraph goes. */
    private static List<Integer> before(AnnotatedDraft draft, int index) {
        List<Integer> found = new ArrayList<>();
        for (int i = index - 1; i >= Math.max(0, index - NEAR) && isNext(draft, i); i--) {
            found.add(i);
        }
        return found;
    }

    private static List<Integer> after(AnnotatedDraft draft, int index) {
        List<Integer> found = new ArrayList<>();
        int last = Math.min(draft.sentences().size() - 1, index + NEAR);
        for (int i = index + 1; i <= last && isNext(draft, i - 1); i++) {
            found.add(i);
        }
        return found;
    }

    /** Whether the next sentence goes on in the same paragraph. */
    private static boolean isNext(AnnotatedDraft draft, int index) {
        int end = draft.locate(index).end();
        int start = draft.locate(index + 1).start();
        return start < end || draft.draft().text().substring(end, start).indexOf('\n') < 0;
    }
}

package org.softstart.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.softstart.detect.Detected;
import org.softstart.detect.Detectors;
import org.softstart.model.Cards;
import org.softstart.model.Category;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.SpanSet;
import org.softstart.model.Suggestion;
import org.softstart.rewrite.Rewriter;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;

/** Gives each finding the suggestions that hold. Safety findings get none, and an acute one takes them from all others. */
final class Suggester {
    private static final int MOST = 3;
    private static final int MOST_TRIED = 14;
    /** A few words have to become a sentence first. */
    private static final int LEAST = 22;
    /** A feeling before what happened, and a question after it. */
    private static final int ROOM = 18;

    private static final int OPENING = 4;

    private static final double ALIKE = 0.8;
    /** Nobody mends more in one sitting; what comes after gets its wordings once these are settled. */
    private static final int MOST_FINDINGS = 200;

    /** A draft of several pages takes more than one sitting. */
    private static final int MOST_OF_LONG = 40;

    private final Rewriter rewriter;
    private final Annotator annotator;
    private final Detectors detectors;
    private final Verification verification;
    private final Ranking ranking;

    Suggester(Rewriter rewriter, Annotator annotator, Detectors detectors, Ranking ranking) {
        this.rewriter = rewriter;
        this.ranking = ranking;
        this.annotator = annotator;
        this.detectors = detectors;
        this.verification = new Verification(annotator, detectors);
    }

    /** Which findings get suggestions. */
    enum Wanted {
        /** All that anybody would mend in one sitting. */
        ALL,
        /** Those that are shown first. */
        SHOWN
    }

    /**
     * @param all what was found before anything was merged
     * @param reported what is reported
     */
    List<Finding> suggest(
            AnnotatedDraft draft, Depth depth, List<Detected> all, List<Detected> reported, Wanted wanted) {
        boolean acute = reported.stream().anyMatch(d -> d.finding().isAt(SafetyLevel.S3));
        if (acute) {
            return reported.stream().map(Detected::finding).toList();
        }
        SpanSet untouchable = new SpanSet();
        for (Detected detected : reported) {
            if (detected.finding().isSafety()) {
                draft.sentencesIn(detected.finding().span()).forEach(s -> untouchable.add(draft.locate(s)));
            }
        }
        Pages pages = new Pages(draft, depth, all, annotator, detectors);
        Set<Finding> shown = shown(reported, wanted);
        Map<Finding, List<Suggestion>> suggestions = new IdentityHashMap<>();
        Map<String, Span> openings = new HashMap<>();
        for (Detected detected : inTurn(reported, shown, pages)) {
            // Of what is not shown only its first words count: others do not begin with them.
            boolean isShown = shown.contains(detected.finding());
            Predicate<Suggestion> last = one -> !isShown && isFree(one, openings);
            List<Suggestion> held = pages.of(detected)
                    .map(page -> varied(held(page, depth, detected, untouchable, reported.size() > 1, last), openings))
                    .orElse(List.of());
            held.stream().findFirst().ifPresent(first -> openings.putIfAbsent(opening(first), first.span()));
            if (isShown) {
                suggestions.put(
                        detected.finding(),
                        held.stream().map(one -> whole(draft, one)).toList());
            }
        }
        return reported.stream()
                .map(Detected::finding)
                .map(finding -> finding.withSuggestions(suggestions.getOrDefault(finding, List.of())))
                .toList();
    }

    private static Set<Finding> shown(List<Detected> reported, Wanted wanted) {
        List<Finding> findings = reported.stream().map(Detected::finding).toList();
        Set<Finding> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.addAll(wanted == Wanted.ALL ? findings : Cards.of(findings));
        return shown;
    }

    /**
     * What suggestions are made for, in turn: in a letter from its start to the last finding that is shown, since what is said earlier
     * has a say in how a later one is worded; in a draft of several pages for the worst few that are shown, the worst first.
     */
    private static List<Detected> inTurn(List<Detected> reported, Set<Finding> shown, Pages pages) {
        List<Finding> findings = reported.stream().map(Detected::finding).toList();
        Map<Finding, Detected> detected = new IdentityHashMap<>();
        reported.forEach(one -> detected.put(one.finding(), one));
        List<Finding> turn;
        if (pages.areSeveral()) {
            turn = Cards.inTurn(findings).stream()
                    .filter(shown::contains)
                    .limit(MOST_OF_LONG)
                    .toList();
        } else {
            int end = findings.size();
            while (end > 0 && !shown.contains(findings.get(end - 1))) {
                end--;
            }
            turn = findings.subList(0, Math.min(MOST_FINDINGS, end));
        }
        return turn.stream()
                .filter(finding -> !finding.isSafety())
                .map(detected::get)
                .toList();
    }

    /** Two places of a draft should not be answered in the same words, if there are others. */
    private static List<Suggestion> varied(List<Suggestion> held, Map<String, Span> openings) {
        List<Suggestion> varied = new ArrayList<>(held);
        for (int i = 0; i < held.size(); i++) {
            if (isFree(held.get(i), openings)) {
                varied.add(0, varied.remove(i));
                break;
            }
        }
        return varied;
    }

    /** Whether no other place is answered beginning with these words. */
    private static boolean isFree(Suggestion suggestion, Map<String, Span> openings) {
        Span before = openings.get(opening(suggestion));
        return before == null || before.overlaps(suggestion.span());
    }

    private static String opening(Suggestion suggestion) {
        List<String> words = words(suggestion.text().replaceFirst("^\\W+", ""));
        return String.join(" ", words.subList(0, Math.min(OPENING, words.size())));
    }

    /** What is kept of a sentence is shown with what is new in it: half a sentence is hard to judge. */
    private static Suggestion whole(AnnotatedDraft draft, Suggestion suggestion) {
        String text = draft.draft().text();
        Span span = suggestion.span();
        int start = draft.locate(draft.sentenceAt(span.start())).start();
        int end = draft.locate(draft.sentenceAt(Math.max(span.start(), span.end() - 1)))
                .end();
        Span wide = new Span(Math.min(start, span.start()), Math.max(end, span.end()));
        String before = text.substring(wide.start(), span.start());
        List<Slot> slots = suggestion.slots().stream()
                .map(slot -> new Slot(slot.name(), slot.span().shift(before.length()), slot.options()))
                .toList();
        return new Suggestion(wide, before + suggestion.text() + text.substring(span.end(), wide.end()), slots);
    }

    /** A gentler line that says it with much around it is not one that gets sent. */
    private static boolean isLong(Draft draft, Suggestion candidate) {
        int words = words(candidate.text()).size();
        return words > LEAST
                && words > ROOM + words(candidate.span().of(draft.text())).size();
    }

    private static boolean isLikeOne(List<Suggestion> held, Suggestion candidate) {
        Set<String> own = new HashSet<>(words(candidate.text()));
        return held.stream().anyMatch(one -> {
            Set<String> both = new HashSet<>(words(one.text()));
            int all = both.size() + own.size();
            both.retainAll(own);
            return both.size() > ALIKE * (all - both.size());
        });
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+"));
    }

    /**
     * The suggestions that hold, as ones for the draft, the best first.
     *
     * @param amongOthers whether the draft has other findings
     * @param last after which no other is needed
     */
    private List<Suggestion> held(
            Pages.Page page,
            Depth depth,
            Detected found,
            SpanSet untouchable,
            boolean amongOthers,
            Predicate<Suggestion> last) {
        AnnotatedDraft annotated = page.draft();
        Draft draft = annotated.draft();
        Detected detected = page.here(found);
        List<Suggestion> held = new ArrayList<>();
        Set<String> offered = new HashSet<>();
        int tried = 0;
        Ranking.Waiting waiting = candidates(page, detected, untouchable, amongOthers);
        while (!waiting.isEmpty() && held.size() < MOST && tried < MOST_TRIED) {
            Suggestion candidate = waiting.next();
            // The same change can be told of a smaller place and of a larger one.
            List<String> texts = List.of(whole(annotated, candidate).text(), candidate.applyTo(draft.text()));
            if (isLikeOne(held, candidate) || texts.stream().anyMatch(offered::contains)) {
                continue;
            }
            tried++;
            // Where it does not hold the same wording may hold in another place.
            if (verification.holds(draft, depth, page.all(), detected.finding(), candidate)) {
                Suggestion inDraft = page.inDraft(candidate);
                held.add(inDraft);
                waiting.take();
                offered.addAll(texts);
                if (last.test(inDraft)) {
                    break;
                }
            }
        }
        return held;
    }

    /** What can be tried. */
    private Ranking.Waiting candidates(Pages.Page page, Detected detected, SpanSet untouchable, boolean amongOthers) {
        AnnotatedDraft annotated = page.draft();
        Draft draft = annotated.draft();
        List<Suggestion> open = rewriter.candidates(annotated, detected, page.all()).stream()
                .filter(one -> page.mayChange(one.span())
                        && !untouchable.overlaps(page.inDraft(one).span())
                        && !isLong(draft, one))
                .toList();
        return isReadAsOne(annotated, page.all())
                ? ranking.of(draft.text(), open, detected.finding().rule(), amongOthers)
                : Ranking.Waiting.inOrder(open);
    }

    /** A message is read as one; a letter is mended line by line, and what overwhelms is cut down before anything else. */
    private static boolean isReadAsOne(AnnotatedDraft draft, List<Detected> all) {
        return draft.words() <= Rewriter.MESSAGE
                && all.stream().noneMatch(d -> d.finding().category() == Category.ANXIOUS_OVERLOAD);
    }
}

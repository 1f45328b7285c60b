package org.softstart.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.softstart.detect.Detected;
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

    private final Rewriter rewriter;
    private final Verification verification;

    Suggester(Rewriter rewriter, Verification verification) {
        this.rewriter = rewriter;
        this.verification = verification;
    }

    /**
     * @param all what was found before anything was merged
     * @param reported what is reported
     */
    List<Finding> suggest(AnnotatedDraft draft, Depth depth, List<Detected> all, List<Detected> reported) {
        boolean acute = reported.stream().anyMatch(d -> d.finding().isAt(SafetyLevel.S3));
        SpanSet untouchable = new SpanSet();
        for (Detected detected : reported) {
            if (detected.finding().isSafety()) {
                draft.sentencesIn(detected.finding().span()).forEach(s -> untouchable.add(draft.locate(s)));
            }
        }
        List<Finding> findings = new ArrayList<>();
        Map<String, Span> openings = new HashMap<>();
        for (Detected detected : reported) {
            boolean closed = acute || detected.finding().isSafety() || findings.size() >= MOST_FINDINGS;
            if (closed) {
                findings.add(detected.finding());
                continue;
            }
            List<Suggestion> held = varied(held(draft, depth, all, detected, untouchable), openings);
            held.stream().findFirst().ifPresent(first -> openings.putIfAbsent(opening(first), first.span()));
            findings.add(detected.finding()
                    .withSuggestions(held.stream().map(one -> whole(draft, one)).toList()));
        }
        return findings;
    }

    /** Two places of a draft should not be answered in the same words, if there are others. */
    private static List<Suggestion> varied(List<Suggestion> held, Map<String, Span> openings) {
        List<Suggestion> varied = new ArrayList<>(held);
        for (int i = 0; i < held.size(); i++) {
            Span before = openings.get(opening(held.get(i)));
            if (before == null || before.overlaps(held.get(i).span())) {
                varied.add(0, varied.remove(i));
                break;
            }
        }
        return varied;
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
        int words = words(candidate.span().of(draft.text())).size();
        return words(candidate.text()).size() > Math.max(LEAST, words + ROOM);
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

    private List<Suggestion> held(
            AnnotatedDraft annotated, Depth depth, List<Detected> all, Detected detected, SpanSet untouchable) {
        Draft draft = annotated.draft();
        List<Suggestion> held = new ArrayList<>();
        Set<String> offered = new HashSet<>();
        int tried = 0;
        for (Suggestion candidate : rewriter.candidates(annotated, detected, all)) {
            if (held.size() == MOST || tried == MOST_TRIED) {
                break;
            }
            boolean closed =
                    untouchable.overlaps(candidate.span()) || isLong(draft, candidate) || isLikeOne(held, candidate);
            if (closed) {
                continue;
            }
            // The same change can be told of a smaller place and of a larger one.
            List<String> texts = List.of(whole(annotated, candidate).text(), candidate.applyTo(draft.text()));
            if (texts.stream().anyMatch(offered::contains)) {
                continue;
            }
            tried++;
            // Where it does not hold the same wording may hold in another place.
            if (verification.holds(draft, depth, all, detected.finding(), candidate)) {
                held.add(candidate);
                offered.addAll(texts);
            }
        }
        return held;
    }
}

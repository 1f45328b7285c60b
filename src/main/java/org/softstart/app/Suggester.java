package org.softstart.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.softstart.detect.Detected;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Finding;
import org.softstart.model.SafetyLevel;
import org.softstart.model.SpanSet;
import org.softstart.model.Suggestion;
import org.softstart.rewrite.Rewriter;
import org.softstart.text.AnnotatedDraft;

/** Gives each finding the suggestions that hold. Safety findings get none, and an acute one takes them from all others. */
final class Suggester {
    private static final int MOST = 3;
    private static final int MOST_TRIED = 14;
    /** A few words have to become a sentence first. */
    private static final int ROOM = 22;

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
        for (Detected detected : reported) {
            boolean closed = acute || detected.finding().isSafety() || findings.size() >= MOST_FINDINGS;
            findings.add(closed ? detected.finding() : withSuggestions(draft, depth, all, detected, untouchable));
        }
        return findings;
    }

    /** A gentler line that says it at twice the length is not one that gets sent. */
    private static boolean isLong(Draft draft, Suggestion candidate) {
        int words = words(candidate.span().of(draft.text())).size();
        return words(candidate.text()).size() > Math.max(ROOM, words * 3 / 2);
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

    private Finding withSuggestions(
            AnnotatedDraft annotated, Depth depth, List<Detected> all, Detected detected, SpanSet untouchable) {
        Draft draft = annotated.draft();
        List<Suggestion> held = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        int tried = 0;
        for (Suggestion candidate : rewriter.candidates(annotated, detected)) {
            if (held.size() == MOST || tried == MOST_TRIED) {
                break;
            }
            boolean closed =
                    untouchable.overlaps(candidate.span()) || isLong(draft, candidate) || isLikeOne(held, candidate);
            if (closed || !texts.add(candidate.text().replaceFirst("^\\W+", ""))) {
                continue;
            }
            tried++;
            if (verification.holds(draft, depth, all, detected.finding(), candidate)) {
                held.add(candidate);
            } else {
                // The same wording may hold in another place.
                texts.remove(candidate.text().replaceFirst("^\\W+", ""));
            }
        }
        return detected.finding().withSuggestions(held);
    }
}

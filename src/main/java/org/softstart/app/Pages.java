package org.softstart.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.softstart.detect.Detected;
import org.softstart.detect.Detectors;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Annotator;

/**
 * The parts of a draft in which wordings are made and tried. A letter is one page. Of a draft as long as a book each finding is seen
 * with the lines around it, so that what a wording costs does not grow with what it cannot touch.
 */
final class Pages {
    /** From here on a draft has more than one page. */
    static final int LONG = 2_000;

    private static final int LONG_TEXT = 30_000;
    /** What is found in so many sentences shares a page. */
    private static final int CORE = 8;
    /** More than what sets the tone of a draft: no line of the middle is taken for one of the first. */
    private static final int LEAST_AROUND = 5;

    private static final int WORDS_AROUND = 80;
    /** What is told of more than that cannot be put in a line or two. */
    private static final int LONGEST = 3_000;

    private final AnnotatedDraft draft;
    private final List<Detected> all;
    private final Depth depth;
    private final Annotator annotator;
    private final Detectors detectors;
    private final Map<Span, Page> known = new HashMap<>();

    /**
     * @param all what was found before anything was merged
     */
    Pages(AnnotatedDraft draft, Depth depth, List<Detected> all, Annotator annotator, Detectors detectors) {
        this.draft = draft;
        this.all = all;
        this.depth = depth;
        this.annotator = annotator;
        this.detectors = detectors;
    }

    /**
     * A page.
     *
     * @param draft its text as a draft of its own
     * @param all what was found in it before anything was merged
     * @param start where it begins
     * @param inner the part of it that a wording may touch
     */
    record Page(AnnotatedDraft draft, List<Detected> all, int start, Span inner) {
        /** A finding of the draft in its place on the page. */
        Detected here(Detected detected) {
            if (start == 0) {
                return detected;
            }
            int sentence = draft.sentenceAt(detected.finding().span().start() - start);
            return new Detected(detected.finding().movedBy(-start), detected.rule(), sentence, detected.blanks());
        }

        /** A suggestion for the page as one for the draft. */
        Suggestion inDraft(Suggestion suggestion) {
            return new Suggestion(suggestion.span().shift(start), suggestion.text(), suggestion.slots());
        }

        boolean mayChange(Span span) {
            return span.start() >= inner.start() && span.end() <= inner.end();
        }
    }

    /** Whether the draft has more than one. */
    boolean areSeveral() {
        return draft.words() > LONG || draft.draft().text().length() > LONG_TEXT;
    }

    /** The page of a finding; none if it is told of more than a page. */
    Optional<Page> of(Detected detected) {
        if (!areSeveral()) {
            return Optional.of(known.computeIfAbsent(new Span(0, 0), all -> whole()));
        }
        Span span = detected.finding().span();
        if (span.length() > LONGEST) {
            return Optional.empty();
        }
        int first = draft.sentenceAt(span.start());
        int last = draft.sentenceAt(Math.max(span.start(), span.end() - 1));
        return Optional.of(known.computeIfAbsent(new Span(first / CORE, last / CORE + 1), this::around));
    }

    private Page whole() {
        return new Page(draft, all, 0, new Span(0, draft.draft().text().length()));
    }

    private Page around(Span cores) {
        int lastOfAll = draft.sentences().size() - 1;
        int first = from(cores.start() * CORE, -1);
        int last = from(Math.min(lastOfAll, cores.end() * CORE - 1), 1);
        int start = first == 0 ? 0 : draft.locate(first).start();
        int end = last == lastOfAll
                ? draft.draft().text().length()
                : draft.locate(last).end();
        Draft part = draft.draft().withText(draft.draft().text().substring(start, end));
        AnnotatedDraft page = annotator.annotate(part, depth);
        int from = first == 0 ? 0 : draft.locate(first).end() - start;
        int to = last == lastOfAll ? end - start : draft.locate(last).start() - start;
        return new Page(page, detectors.concerns(page, depth), start, new Span(from, to));
    }

    /** The sentence up to which a page reaches in one direction. */
    private int from(int sentence, int step) {
        int at = sentence;
        int words = 0;
        int around = 0;
        while ((words < WORDS_AROUND || around < LEAST_AROUND)
                && at + step >= 0
                && at + step < draft.sentences().size()) {
            at += step;
            words += draft.sentence(at).words();
            around++;
        }
        return at;
    }
}

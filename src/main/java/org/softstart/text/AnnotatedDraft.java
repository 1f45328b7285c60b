package org.softstart.text;

import java.util.ArrayList;
import java.util.List;
import org.softstart.model.Draft;
import org.softstart.model.Span;
import org.softstart.model.SpanSet;

/** A draft with its sentences in place. Immutable. */
public final class AnnotatedDraft {
    /** The first sentences of a draft, which set its tone. */
    private static final int OPENING_SENTENCES = 3;

    private static final int OPENING_WORDS = 60;

    private final Draft draft;
    private final CleanText clean;
    private final List<Sentence> sentences;
    private final List<Integer> starts;
    private final SpanSet quotations;
    private final int openingEnd;
    private final int words;

    /**
     * @param sentences the sentences, in order
     * @param starts where each begins in the clean text
     * @param quotations what others said or sang, as spans of the clean text
     * @param greeting how many of the first sentences only greet
     */
    public AnnotatedDraft(
            Draft draft,
            CleanText clean,
            List<Sentence> sentences,
            List<Integer> starts,
            List<Span> quotations,
            int greeting) {
        this.draft = draft;
        this.clean = clean;
        this.sentences = List.copyOf(sentences);
        this.starts = List.copyOf(starts);
        this.quotations = new SpanSet();
        quotations.forEach(this.quotations::add);
        this.openingEnd = openingEnd(sentences, greeting);
        this.words = sentences.stream().mapToInt(Sentence::words).sum();
    }

    private static int openingEnd(List<Sentence> sentences, int greeting) {
        int words = 0;
        int last = Math.min(sentences.size(), greeting + OPENING_SENTENCES);
        for (int i = greeting; i < last; i++) {
            if (words >= OPENING_WORDS) {
                return i;
            }
            words += sentences.get(i).words();
        }
        return last;
    }

    public Draft draft() {
        return draft;
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    public Sentence sentence(int index) {
        return sentences.get(index);
    }

    /** A span of one sentence as a span of the draft's text. */
    public Span locate(int sentence, Span span) {
        return clean.toOriginal(span.shift(starts.get(sentence)));
    }

    /** The whole of one sentence in the draft's text. */
    public Span locate(int sentence) {
        return locate(sentence, new Span(0, sentences.get(sentence).text().length()));
    }

    /** From the first sentence to the last, in the draft's text; there must be one. */
    public Span whole() {
        return locate(0).cover(locate(sentences.size() - 1));
    }

    /** Whether a span of a sentence lies in a quotation. */
    public boolean isQuoted(int sentence, Span span) {
        Span there = span.shift(starts.get(sentence));
        return quotations.covers(there);
    }

    /** Whether a part of a sentence is somebody else's words. */
    public boolean holdsQuotation(int sentence) {
        return quotations.overlaps(locate(sentence));
    }

    /** Whether a sentence belongs to the first three, or sixty words, after the greeting. */
    public boolean isOpening(int sentence) {
        return sentence < openingEnd;
    }

    public int words() {
        return words;
    }

    /** Index of the sentence that holds this position of the draft's text; the nearest before it if none does. */
    public int sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (locate(middle).start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The sentences that overlap a span of the draft's text. */
    public List<Integer> sentencesIn(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int i = sentenceAt(span.start()); i < sentences.size() && locate(i).start() < span.end(); i++) {
            if (locate(i).overlaps(span)) {
                found.add(i);
            }
        }
        return found;
    }
}

package org.softstart.swing;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.OptionalInt;
import org.softstart.model.DraftKind;

/** How long a draft is against what its kind can hold, and where to stop for an answer. */
record Meter(DraftKind kind, int words, int sentences, OptionalInt pauseAfter) {
    private static final int BREATH = 3;

    enum Length {
        SHORT,
        GOOD,
        LONG
    }

    static Meter of(DraftKind kind, int words, int sentences, String text) {
        return new Meter(kind, words, sentences, kind == DraftKind.SPOKEN ? pause(text) : OptionalInt.empty());
    }

    /** The words that are the most for this kind before it asks a lot of its reader. */
    int most() {
        return switch (kind) {
            case TEXT -> 90;
            case OPENING, SPOKEN -> 60;
            case LETTER -> 500;
        };
    }

    /** The words that make a good length of this kind. */
    int good() {
        return switch (kind) {
            case TEXT -> 90;
            case OPENING, SPOKEN -> 60;
            case LETTER -> 350;
        };
    }

    Length length() {
        if (words > most()) {
            return Length.LONG;
        }
        return kind == DraftKind.LETTER && words < 150 ? Length.SHORT : Length.GOOD;
    }

    double filled() {
        return Math.min(1, words / (double) most());
    }

    /** After how many sentences to stop for an answer, when more follow without a question. */
    private static OptionalInt pause(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(text);
        int count = 0;
        int since = 0;
        int start = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; start = end, end = sentences.next()) {
            String sentence = text.substring(start, end).strip();
            if (sentence.isEmpty()) {
                continue;
            }
            if (since == BREATH) {
                return OptionalInt.of(count);
            }
            count++;
            since = sentence.endsWith("?") ? 0 : since + 1;
        }
        return OptionalInt.empty();
    }
}

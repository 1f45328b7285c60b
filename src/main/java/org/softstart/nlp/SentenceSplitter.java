package org.softstart.nlp;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import org.softstart.model.Span;
import org.softstart.text.LruCache;

/** Finds the sentences of a text: first its lines and paragraphs, then OpenNLP inside each. Not thread-safe. */
final class SentenceSplitter {
    /** A line at least this long without a full stop is taken for one that was wrapped, not ended. */
    private static final int WRAPPED_LINE = 55;
    /** No sentence that a person writes is longer; what is gets cut between words, so that cost stays in proportion. */
    private static final int LONGEST_SENTENCE = 1200;

    private static final int LONGEST_BLOCK = 4000;

    private final SentenceDetectorME detector;
    private final LruCache<String, List<Span>> known;

    /**
     * Makes a splitter.
     *
     * @param known the sentences of paragraphs seen before, so that a keystroke costs its own paragraph only
     */
    SentenceSplitter(SentenceDetectorME detector, LruCache<String, List<Span>> known) {
        this.detector = detector;
        this.known = known;
    }

    List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        for (Span block : blocks(text)) {
            for (Span sentence : known.get(block.of(text), this::splitBlock)) {
                sentences.add(sentence.shift(block.start()));
            }
        }
        return joinStrays(text, sentences);
    }

    private List<Span> splitBlock(String block) {
        List<Span> sentences = new ArrayList<>();
        String letters = block.replace('\n', ' ').replace('\r', ' ');
        for (opennlp.tools.util.Span found : detector.sentPosDetect(letters)) {
            cut(block, new Span(found.getStart(), found.getEnd()), LONGEST_SENTENCE, sentences);
        }
        return List.copyOf(sentences);
    }

    /** Paragraphs and, where a line end is meant, lines. */
    private static List<Span> blocks(String text) {
        List<Span> blocks = new ArrayList<>();
        int start = 0;
        int lineStart = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            if (end || isLineEnd(text, i)) {
                if (end || isMeant(text, lineStart, i)) {
                    cut(text, new Span(start, i), LONGEST_BLOCK, blocks);
                    start = Math.min(i + 1, text.length());
                }
                lineStart = i + 1;
            }
        }
        return blocks;
    }

    private static boolean isLineEnd(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    private static boolean isMeant(String text, int lineStart, int lineEnd) {
        int last = lineEnd - 1;
        while (last >= lineStart && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        if (last - lineStart + 1 < WRAPPED_LINE || ".!?:".indexOf(text.charAt(last)) >= 0) {
            return true;
        }
        int next = lineEnd + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next)) && !text.startsWith("I ", next);
    }

    /** Adds the span without the blanks around it, cut between words into pieces of at most {@code longest}. */
    private static void cut(String text, Span span, int longest, List<Span> into) {
        int start = span.start();
        while (start < span.end()) {
            while (start < span.end() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int end = Math.min(span.end(), start + longest);
            if (end < span.end()) {
                int blank = text.lastIndexOf(' ', end);
                end = blank > start ? blank : end;
            }
            int trimmed = end;
            while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
                trimmed--;
            }
            if (trimmed > start) {
                into.add(new Span(start, trimmed));
            }
            start = end;
        }
    }

    /** A "sentence" of closing marks or emoji alone belongs to the one before it. */
    private static List<Span> joinStrays(String text, List<Span> sentences) {
        List<Span> joined = new ArrayList<>();
        for (Span span : sentences) {
            boolean stray = span.length() <= 12 && span.of(text).chars().noneMatch(Character::isLetterOrDigit);
            boolean sameLine = !joined.isEmpty()
                    && text.substring(joined.get(joined.size() - 1).end(), span.start())
                                    .indexOf('\n')
                            < 0;
            if (stray && sameLine) {
                joined.set(joined.size() - 1, joined.get(joined.size() - 1).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}

package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.text.AnnotatedDraft;

/** Grows a suggestion over the sentences around it, kept, dropped or said otherwise, into one that stands for them all. */
final class Mended {
    private static final int MOST_KEPT_BEFORE_ASK = 2;

    private static final int TELLING = 6;

    private final AnnotatedDraft draft;
    private final Piece main;
    private final LinkedList<Piece> before = new LinkedList<>();
    private final LinkedList<Piece> after = new LinkedList<>();

    Mended(AnnotatedDraft draft, Suggestion main) {
        this.draft = draft;
        this.main = new Piece(main.span(), main.text(), main.slots(), true);
    }

    /** What becomes of a sentence; nothing is left of it where the text is empty. */
    private record Piece(Span span, String text, List<Slot> slots, boolean isChanged) {
        boolean isQuestion() {
            return text.endsWith("?");
        }
    }

    /** One side of the main suggestion. */
    interface Side {
        boolean followsMain();

        boolean followsChange();

        boolean drop(int sentence);

        boolean keep(int sentence);

        boolean say(Suggestion gentle);
    }

    Side atStart() {
        return new Growing(before, true);
    }

    Side atEnd() {
        return new Growing(after, false);
    }

    private final class Growing implements Side {
        private final LinkedList<Piece> pieces;
        private final boolean isBefore;

        Growing(LinkedList<Piece> pieces, boolean isBefore) {
            this.pieces = pieces;
            this.isBefore = isBefore;
        }

        private boolean add(Piece piece) {
            if (isBefore) {
                pieces.addFirst(piece);
            } else {
                pieces.addLast(piece);
            }
            return true;
        }

        @Override
        public boolean followsMain() {
            return !isBefore;
        }

        @Override
        public boolean followsChange() {
            return !isBefore && (pieces.isEmpty() || pieces.getLast().isChanged());
        }

        @Override
        public boolean drop(int sentence) {
            return add(new Piece(draft.locate(sentence), "", List.of(), true));
        }

        @Override
        public boolean keep(int sentence) {
            Span span = draft.locate(sentence);
            return add(new Piece(span, span.of(draft.draft().text()).strip(), List.of(), false));
        }

        @Override
        public boolean say(Suggestion gentle) {
            return add(new Piece(gentle.span(), gentle.text(), gentle.slots(), true));
        }
    }

    /** All of it; empty when only the main suggestion changes anything, and it stands well where it is. */
    Optional<Suggestion> changed() {
        List<Piece> pieces = new ArrayList<>(before);
        pieces.add(main);
        pieces.addAll(after);
        int first = 0;
        while (!pieces.get(first).isChanged()) {
            first++;
        }
        int last = pieces.size() - 1;
        while (!pieces.get(last).isChanged()) {
            last--;
        }
        List<Piece> ordered = new ArrayList<>(pieces.subList(first, last + 1));
        int at = before.size() - first;
        int asked = askAt(pieces, before.size());
        boolean asksLater = pieces.subList(before.size() + 1, pieces.size()).stream()
                .anyMatch(piece -> piece.isChanged() && piece.isQuestion());
        if (asksLater && isAskApart()) {
            Piece told = new Piece(
                    main.span(), main.text().substring(0, main.text().lastIndexOf(". ") + 1), main.slots(), true);
            ordered.set(at, told);
        }
        if (asked > before.size()) {
            int ask = main.text().lastIndexOf(". ") + 1;
            ordered.set(at, new Piece(main.span(), main.text().substring(0, ask), main.slots(), true));
            while (ordered.size() <= asked - first) {
                ordered.add(pieces.get(first + ordered.size()));
            }
            ordered.add(
                    asked - first + 1,
                    new Piece(new Span(0, 0), main.text().substring(ask).strip(), List.of(), true));
        }
        if (ordered.size() == 1) {
            return Optional.empty();
        }
        int end = pieces.get(Math.max(last, asked)).span().end();
        return Optional.of(joined(ordered, new Span(pieces.get(first).span().start(), end)));
    }

    /** After which piece the question of the main one comes best: after what else is told; the main one itself if it has none. */
    private int askAt(List<Piece> pieces, int at) {
        int to = at;
        int kept = 0;
        for (int i = at + 1; isAskApart() && i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isQuestion()) {
                return at;
            }
            if (!piece.text().isEmpty()) {
                kept++;
                to = i;
            }
        }
        return kept <= MOST_KEPT_BEFORE_ASK ? to : at;
    }

    /** Whether the question is a sentence of its own after something that says enough without it. */
    private boolean isAskApart() {
        int ask = main.text().lastIndexOf(". ");
        return main.isQuestion()
                && ask > 0
                && main.text().substring(0, ask).split(" ").length >= TELLING
                && main.slots().stream().allMatch(slot -> slot.span().end() <= ask);
    }

    private static Suggestion joined(List<Piece> pieces, Span span) {
        StringBuilder text = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.text().isEmpty()) {
                continue;
            }
            if (!text.isEmpty()) {
                char end = text.charAt(text.length() - 1);
                text.append(".?!…\"”)".indexOf(end) < 0 ? ". " : " ");
            }
            int start = text.length();
            piece.slots()
                    .forEach(slot -> slots.add(new Slot(slot.name(), slot.span().shift(start), slot.options())));
            text.append(piece.text());
        }
        return new Suggestion(span, text.toString(), slots);
    }

    /** A suggestion for part of a sentence as one for all of it. */
    static Suggestion whole(AnnotatedDraft draft, Suggestion suggestion) {
        String text = draft.draft().text();
        Span span = suggestion.span();
        int start = draft.locate(draft.sentenceAt(span.start())).start();
        int end = draft.locate(draft.sentenceAt(Math.max(span.start(), span.end() - 1)))
                .end();
        Span wide = new Span(Math.min(start, span.start()), Math.max(end, span.end()));
        return around(
                suggestion, wide, text.substring(wide.start(), span.start()), text.substring(span.end(), wide.end()));
    }

    /** What is kept of a sentence, and an answer after it. */
    static Suggestion join(AnnotatedDraft draft, String kept, Suggestion answer) {
        String lead = kept.strip();
        boolean closed = !lead.isEmpty() && ".?!…".indexOf(lead.charAt(lead.length() - 1)) >= 0;
        return around(answer, answer.span(), lead + (closed ? " " : ". "), "");
    }

    private static Suggestion around(Suggestion suggestion, Span span, String before, String after) {
        List<Slot> slots = suggestion.slots().stream()
                .map(slot -> new Slot(slot.name(), slot.span().shift(before.length()), slot.options()))
                .toList();
        return new Suggestion(span, before + suggestion.text() + after, slots);
    }
}

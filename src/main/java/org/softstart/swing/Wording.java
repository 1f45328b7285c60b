package org.softstart.swing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;

/** A suggestion with what the writer has chosen for its slots. */
record Wording(Suggestion suggestion, List<String> chosen) {

    /** A run of text, or the slot that stands there. */
    record Piece(String text, Optional<Integer> slot) {}

    Wording {
        chosen = List.copyOf(chosen);
    }

    /** As it is offered: the first options in place. */
    static Wording of(Suggestion suggestion) {
        List<Slot> slots = new ArrayList<>(suggestion.slots());
        slots.sort(Comparator.comparing(Slot::span));
        Suggestion ordered = new Suggestion(suggestion.span(), suggestion.text(), slots);
        return new Wording(
                ordered, slots.stream().map(s -> s.span().of(suggestion.text())).toList());
    }

    List<Slot> slots() {
        return suggestion.slots();
    }

    Wording with(int slot, String word) {
        List<String> changed = new ArrayList<>(chosen);
        changed.set(slot, word);
        return new Wording(suggestion, changed);
    }

    /** Whether nothing was chosen where the writer has to say it themselves. */
    boolean isOpen(int slot) {
        return slots().get(slot).options().isEmpty()
                && chosen.get(slot).equals(slots().get(slot).span().of(suggestion.text()));
    }

    /** The text with the choices in place, in pieces. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < slots().size(); i++) {
            Span span = slots().get(i).span();
            if (span.start() > from) {
                pieces.add(new Piece(suggestion.text().substring(from, span.start()), Optional.empty()));
            }
            pieces.add(new Piece(chosen.get(i), Optional.of(i)));
            from = span.end();
        }
        if (from < suggestion.text().length()) {
            pieces.add(new Piece(suggestion.text().substring(from), Optional.empty()));
        }
        return pieces;
    }

    /** What would be put into the draft. */
    Suggestion filled() {
        StringBuilder text = new StringBuilder();
        List<Slot> slots = new ArrayList<>();
        for (Piece piece : pieces()) {
            int start = text.length();
            text.append(piece.text());
            piece.slot()
                    .ifPresent(i -> slots.add(new Slot(
                            slots().get(i).name(),
                            new Span(start, text.length()),
                            slots().get(i).options())));
        }
        return new Suggestion(suggestion.span(), text.toString(), slots);
    }

    /** The first place, counted from the start of the wording, that the writer still has to fill. */
    Optional<Span> firstOpen() {
        List<Slot> filled = filled().slots();
        for (int i = 0; i < filled.size(); i++) {
            if (isOpen(i)) {
                return Optional.of(filled.get(i).span());
            }
        }
        return Optional.empty();
    }
}

package org.softstart.swing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.softstart.model.Cards;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Strength;
import org.softstart.model.Suggestion;

/** The cards beside the draft: a strength first, then at most five concerns, worst first, one of them in focus. */
final class CoachModel {
    static final String CARDS = "cards";
    /** Fired when another card came into focus or something was chosen on it. */
    static final String FOCUS = "focus";

    /** What makes a card the same card while the draft changes around it. */
    private record Key(String rule, String words) {}

    /** What the slots of one wording of a card were filled with, wherever in the draft the card stands by now. */
    private record Choice(Optional<Key> card, String wording) {}

    /** What can be seen of a card: that its words have moved with the draft is no reason to draw it anew. */
    private record CardLook(Optional<Key> key, int severity, String message, List<String> wordings) {}

    private record Look(List<String> strengths, List<CardLook> cards, int waiting) {
        /** Counted from 0; negative if it is not there. */
        int place(Optional<Key> card) {
            return cards.stream().map(CardLook::key).toList().indexOf(card);
        }
    }

    private final Watchers watchers = new Watchers();
    private final EditorModel editor;
    private final Map<Key, Integer> alternatives = new HashMap<>();
    private final Map<Choice, List<String>> choices = new HashMap<>();
    private List<Finding> cards = List.of();
    private List<Strength> strengths = List.of();
    private Look look = new Look(List.of(), List.of(), 0);
    private Optional<Key> focus = Optional.empty();
    /** What stays open above the card in focus, since that was opened by hand and nothing is to move over it. */
    private final Set<Optional<Key>> left = new HashSet<>();

    CoachModel(EditorModel editor) {
        this.editor = editor;
        editor.addListener(EditorModel.ANSWER, event -> update());
    }

    Watchers watchers() {
        return watchers;
    }

    private void update() {
        List<Strength> good = editor.strengths();
        cards = List.copyOf(Cards.of(editor.shown()));
        strengths = List.copyOf(good);
        Look fresh = look();
        if (fresh.equals(look)) {
            return;
        }
        int place = look.place(focus);
        look = fresh;
        if (look.place(focus) < 0) {
            // What comes next stands where the one before stood.
            focus = cards.isEmpty() ? Optional.empty() : key(cards.get(Math.max(0, Math.min(place, cards.size() - 1))));
        }
        left.removeIf(card -> look.place(card) < 0);
        watchers.tell(CARDS);
    }

    private Look look() {
        return new Look(
                strengths.stream().map(Strength::message).toList(),
                cards.stream()
                        .map(c -> new CardLook(
                                key(c),
                                c.severity(),
                                c.message(),
                                c.suggestions().stream().map(Suggestion::text).toList()))
                        .toList(),
                waiting());
    }

    private Optional<Key> key(Finding finding) {
        return finding.span().end() > editor.text().length()
                ? Optional.empty()
                : Optional.of(new Key(finding.rule(), finding.span().of(editor.text())));
    }

    List<Finding> cards() {
        return cards;
    }

    List<Strength> strengths() {
        return strengths;
    }

    /** How many concerns wait until these are settled. */
    int waiting() {
        return Math.max(0, editor.shown().size() - cards.size());
    }

    Optional<Finding> focused() {
        return cards.stream().filter(c -> key(c).equals(focus)).findFirst();
    }

    /** Whether all of a card can be seen. */
    boolean isOpen(Finding finding) {
        return key(finding).equals(focus) || left.contains(key(finding));
    }

    void focus(Finding finding) {
        Optional<Key> wanted = key(finding);
        if (!wanted.equals(focus)) {
            focus = wanted;
            left.clear();
            watchers.tell(FOCUS);
        }
    }

    /** The same by hand, at the card itself: what is open above it stays open, so that it stays where it is. */
    void press(Finding finding) {
        Optional<Key> wanted = key(finding);
        if (!wanted.equals(focus)) {
            List<Optional<Key>> above = cards.stream()
                    .takeWhile(card -> !card.equals(finding))
                    .filter(this::isOpen)
                    .map(this::key)
                    .toList();
            focus = wanted;
            left.clear();
            left.addAll(above);
            watchers.tell(FOCUS);
        }
    }

    /** Focuses the card of the words at a place in the text, if there is one. */
    void focusAt(int offset) {
        cards.stream()
                .filter(c -> c.span().start() <= offset && offset <= c.span().end())
                .min((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                .ifPresent(this::focus);
    }

    void focusNext() {
        step(1);
    }

    void focusPrevious() {
        step(-1);
    }

    private void step(int by) {
        if (cards.isEmpty()) {
            return;
        }
        int at = focused().map(cards::indexOf).orElse(-1);
        focus(cards.get(Math.floorMod(at + by, cards.size())));
    }

    /** Which of its wordings a card shows, counted from 0. */
    int alternative(Finding finding) {
        int chosen = key(finding).map(k -> alternatives.getOrDefault(k, 0)).orElse(0);
        return Math.min(chosen, Math.max(0, finding.suggestions().size() - 1));
    }

    void nextAlternative(Finding finding) {
        turn(finding, 1);
    }

    void previousAlternative(Finding finding) {
        turn(finding, -1);
    }

    private void turn(Finding finding, int by) {
        int count = finding.suggestions().size();
        if (count > 1) {
            key(finding).ifPresent(k -> alternatives.put(k, Math.floorMod(alternative(finding) + by, count)));
            watchers.tell(FOCUS);
        }
    }

    /** The wording a card shows; none when it only asks. */
    Optional<Wording> wording(Finding finding) {
        if (finding.suggestions().isEmpty()) {
            return Optional.empty();
        }
        Wording offered = Wording.of(finding.suggestions().get(alternative(finding)));
        List<String> chosen = choices.get(choice(finding, offered));
        return Optional.of(chosen == null ? offered : new Wording(offered.suggestion(), chosen));
    }

    private Choice choice(Finding finding, Wording wording) {
        return new Choice(key(finding), wording.suggestion().text());
    }

    void choose(Finding finding, int slot, String word) {
        wording(finding).ifPresent(wording -> {
            choices.put(choice(finding, wording), wording.with(slot, word).chosen());
            watchers.tell(FOCUS);
        });
    }

    /** Puts the wording of a card into the draft. Gives the place to go on writing: the first slot to fill, or the end of it. */
    Optional<Span> apply(Finding finding) {
        return wording(finding).map(wording -> {
            Span put = editor.apply(wording.filled());
            return wording.firstOpen().map(open -> open.shift(put.start())).orElse(new Span(put.end(), put.end()));
        });
    }
}

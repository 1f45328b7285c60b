package org.softstart.practice;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * When each item is met again: five boxes, and the higher the box, the longer the wait. An item starts in the first; right moves it up,
 * wrong back to the first, and a near miss leaves it where it is.
 */
final class Leitner {
    static final List<Integer> WAIT_DAYS = List.of(1, 3, 7, 16, 35);

    /**
     * Where an item is.
     *
     * @param box from 0
     * @param due the first day on which it is met again
     */
    record Card(int box, LocalDate due) {}

    private Leitner() {}

    /** The cards of all items met so far, by {@code skill/item}, in the order of their last answer. */
    static Map<String, Card> cards(Timeline timeline) {
        Map<String, Card> cards = new LinkedHashMap<>();
        for (Timeline.Answer answer : timeline.answers()) {
            Card before = cards.remove(answer.key());
            int box = before == null ? 0 : before.box();
            if (answer.answered().grade() == Grade.TRY_AGAIN) {
                box = 0;
            } else if (answer.answered().isRight()) {
                box = Math.min(box + 1, WAIT_DAYS.size() - 1);
            }
            cards.put(answer.key(), new Card(box, answer.day().plusDays(WAIT_DAYS.get(box))));
        }
        return cards;
    }
}

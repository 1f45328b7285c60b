package org.softstart.swing;

import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * Where the buttons stood of the card that was settled last. The next card opens in its place, and has its buttons there too unless its words need more
 * room, so that they stay under the pointer of somebody who goes through one card after another.
 */
final class SettledPlace {
    private int buttons;
    private boolean isSettling;
    private String shown = "";
    /** What the card is about that has opened in the place of the settled one. */
    private String next = "";

    /**
     * The same acts, each noting first where the buttons are.
     *
     * @param card the one whose buttons are pressed
     */
    CardView.Acts watching(CardView.Acts acts, Supplier<Optional<JPanel>> card) {
        return new CardView.Acts() {
            @Override
            public void focus(int index) {
                acts.focus(index);
            }

            @Override
            public void open(int index) {
                acts.open(index);
            }

            @Override
            public void use(int index) {
                note(card.get());
                acts.use(index);
            }

            @Override
            public void keep(int index) {
                note(card.get());
                acts.keep(index);
            }

            @Override
            public void notThisTime(int index) {
                note(card.get());
                acts.notThisTime(index);
            }

            @Override
            public void turnOff(int index) {
                acts.turnOff(index);
            }

            @Override
            public void practise(int index) {
                acts.practise(index);
            }
        };
    }

    private void note(Optional<JPanel> card) {
        card.ifPresent(shown -> Focus.find(shown, CardView.BUTTONS).ifPresent(row -> {
            buttons = SwingUtilities.convertPoint(row, 0, 0, shown).y;
            isSettling = true;
        }));
    }

    /**
     * How far down the buttons of a card should stand at least.
     *
     * @param about what the card is about
     */
    int buttonsOf(String about) {
        if (isSettling && !about.equals(shown)) {
            isSettling = false;
            next = about;
        }
        shown = about;
        return about.equals(next) ? buttons : 0;
    }
}

package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.DraftKind;

/** What the pointer is on stays there while cards open and go. */
@Timeout(120)
final class CoachPaneTest {
    @TempDir
    private Path folder;

    private Stage stage;
    private Robot robot;

    @BeforeEach
    void open() {
        stage = Stage.open(Stage.settings(folder, "light"));
        // Room for all cards, so that nothing has to be scrolled.
        stage.size(1240, 1500);
        robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
        robot.settings().delayBetweenEvents(5);
        stage.run(() -> stage.window()
                .desk()
                .open(DraftKind.TEXT, "", "You never help with bath time. Answer me right now. You are so selfish."));
        stage.untilSettled();
    }

    @AfterEach
    void close() {
        stage.close();
        robot.cleanUpWithoutDisposingWindows();
    }

    private Container pane() {
        return stage.window().frame().getContentPane();
    }

    private String card(int index) {
        return "card." + stage.window().desk().coach().cards().get(index).rule();
    }

    private Rectangle place(String card, String part) {
        settle();
        return Stage.onWindow(() -> {
            Container shown = (Container) Focus.find(pane(), card).orElseThrow();
            Component wanted = part.isEmpty() ? shown : Focus.find(shown, part).orElseThrow();
            return SwingUtilities.convertRectangle(wanted.getParent(), wanted.getBounds(), pane());
        });
    }

    /** Text that breaks anew asks for its height a turn later. */
    private void settle() {
        for (int turn = 0; turn < 4; turn++) {
            stage.run(() -> stage.window().frame().validate());
        }
    }

    private void press(Point where) {
        Point corner = Stage.onWindow(() -> pane().getLocationOnScreen());
        robot.click(new Point(corner.x + where.x, corner.y + where.y), MouseButton.LEFT_BUTTON, 1);
        robot.waitForIdle();
    }

    @Test
    void nothingAboveAPressedCardMoves() {
        String first = Stage.onWindow(() -> card(0));
        String last = Stage.onWindow(() -> card(2));
        Rectangle keep = place(first, "keep");
        Rectangle folded = place(last, "");
        press(new Point(folded.x + 40, folded.y + 20));
        stage.until("the card open", () -> Focus.find(pane(), last)
                .flatMap(card -> Focus.find((Container) card, CardView.BUTTONS))
                .isPresent());
        assertThat(place(first, "keep")).isEqualTo(keep);
        assertThat(place(last, "").getLocation()).isEqualTo(folded.getLocation());
    }

    /** What a slow machine would show of cards before their text is broken into lines is shown nowhere. */
    @Test
    void cardsStandWhereTheyBelongFromTheFirstPictureOn() {
        settle();
        List<Rectangle> filled = new ArrayList<>();
        stage.run(() -> {
            stage.window()
                    .desk()
                    .coach()
                    .press(stage.window().desk().coach().cards().get(1));
            filled.add(Focus.find(pane(), card(2)).orElseThrow().getBounds());
        });
        settle();
        stage.run(() -> assertThat(Focus.find(pane(), card(2)).orElseThrow().getBounds())
                .isEqualTo(filled.get(0)));
    }

    @Test
    void thePressedButtonIsThereAgainOnTheNextCard() {
        Rectangle keep = place(Stage.onWindow(() -> card(0)), "keep");
        int before = Stage.onWindow(() -> stage.window().desk().coach().cards().size());
        press(new Point((int) keep.getCenterX(), (int) keep.getCenterY()));
        stage.until("the next card", () -> stage.window().desk().coach().cards().size() == before - 1);
        Rectangle next = place(Stage.onWindow(() -> card(0)), "keep");
        assertThat(next.y).isGreaterThanOrEqualTo(keep.y);
        assertThat(next.getCenterX()).isCloseTo(keep.getCenterX(), org.assertj.core.data.Offset.offset(40.0));
    }
}

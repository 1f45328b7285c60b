package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JComponent;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.DraftKind;

/** The desk without a mouse, and what the coach shows beside it. */
@Timeout(120)
final class DeskTest {
    private static final String THREE = "You never help with bath time. Answer me right now. You are so selfish.";

    @TempDir
    private Path folder;

    private Stage stage;
    private Robot robot;
    private FrameFixture window;

    @BeforeEach
    void open() {
        Settings settings = Stage.settings(folder, "light");
        settings.set("tour", "");
        stage = Stage.open(settings);
        robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
        robot.settings().delayBetweenEvents(5);
        window = new FrameFixture(robot, stage.window().frame());
    }

    @AfterEach
    void close() {
        stage.close();
        robot.cleanUpWithoutDisposingWindows();
    }

    private Keyboard keyboard() {
        return new Keyboard(robot);
    }

    private void write(DraftKind kind, String text) {
        stage.run(() -> stage.window().desk().open(kind, "", text));
        stage.untilSettled();
    }

    private void endTour() {
        stage.run(() -> window.button("tour.skip").target().doClick());
    }

    private void untilFocusIsOn(String name) {
        stage.until(
                "the focus on " + name,
                () -> focusOwner() != null && name.equals(focusOwner().getName()));
    }

    private Rectangle place(String name) {
        return Stage.onWindow(() -> {
            JComponent part = (JComponent)
                    Focus.find(stage.window().frame().getContentPane(), name).orElseThrow();
            return SwingUtilities.convertRectangle(
                    part.getParent(), part.getBounds(), stage.window().frame().getContentPane());
        });
    }

    @Test
    void theTourEndsOnThePage() {
        for (int step = 1; step <= TourModel.STEPS; step++) {
            window.button("tour.next").click();
        }
        untilFocusIsOn("page");
    }

    @Test
    void tabLeavesThePageAndFoldedCardsOpenByKey() {
        endTour();
        write(DraftKind.TEXT, THREE);
        window.textBox("page").focus();
        robot.pressAndReleaseKey(KeyEvent.VK_TAB);
        stage.until("another part", () -> !stage.window().views().write().page().isFocusOwner());
        assertThat(stage.window().desk().editor().text()).isEqualTo(THREE);
        String second = "card." + stage.window().desk().coach().cards().get(1).rule();
        for (int step = 0; step < 12 && !isFocused(second); step++) {
            Component before = focusOwner();
            robot.pressAndReleaseKey(KeyEvent.VK_TAB);
            // Where the machine is busy the focus moves late, and another key would go past the card.
            stage.until("the focus further on", () -> focusOwner() != null && focusOwner() != before);
        }
        untilFocusIsOn(second);
        robot.pressAndReleaseKey(KeyEvent.VK_ENTER);
        stage.until("the card open", () -> stage.window()
                .desk()
                .coach()
                .focused()
                .equals(stage.window().desk().coach().cards().stream().skip(1).findFirst()));
        untilFocusIsOn("use");
    }

    private boolean isFocused(String name) {
        Component owner = Stage.onWindow(DeskTest::focusOwner);
        return owner != null && name.equals(owner.getName());
    }

    private static Component focusOwner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    @Test
    void plusEnlargesHoweverItIsTyped() {
        window.textBox("page").focus();
        float usual = size();
        robot.pressKey(KeyEvent.VK_SHIFT);
        keyboard().chord(KeyEvent.VK_CONTROL, KeyEvent.VK_EQUALS);
        robot.releaseKey(KeyEvent.VK_SHIFT);
        stage.until("larger letters", () -> size() > usual);
        float larger = size();
        keyboard().chord(KeyEvent.VK_CONTROL, KeyEvent.VK_ADD);
        stage.until("still larger letters", () -> size() > larger);
        keyboard().chord(KeyEvent.VK_CONTROL, KeyEvent.VK_SUBTRACT);
        stage.until("smaller letters", () -> size() == larger);
    }

    private float size() {
        return stage.window().views().write().page().getFont().getSize2D();
    }

    @Test
    void aKeyOpensTheMenu() {
        window.textBox("page").focus();
        robot.pressAndReleaseKey(KeyEvent.VK_F10);
        stage.until("the menu", () -> stage.isOffering("menu.new"));
        robot.pressAndReleaseKey(KeyEvent.VK_ESCAPE);
    }

    @Test
    void arrowsChooseAWordOnACard() {
        endTour();
        write(DraftKind.TEXT, "You forgot my graduation.");
        String before = Stage.onWindow(this::wording);
        JComponent chip = Stage.onWindow(() -> {
            JComponent found = (JComponent) findSlot(stage.window().frame().getContentPane());
            found.requestFocusInWindow();
            return found;
        });
        stage.until("the focus on the word", chip::isFocusOwner);
        robot.pressAndReleaseKey(KeyEvent.VK_SPACE);
        stage.until("the menu", () -> MenuSelectionManager.defaultManager().getSelectedPath().length > 0);
        robot.pressAndReleaseKey(KeyEvent.VK_DOWN);
        robot.pressAndReleaseKey(KeyEvent.VK_DOWN);
        robot.pressAndReleaseKey(KeyEvent.VK_ENTER);
        stage.until("another word", () -> !wording().equals(before));
    }

    private String wording() {
        CoachModel coach = stage.window().desk().coach();
        return coach.wording(coach.focused().orElseThrow())
                .orElseThrow()
                .filled()
                .text();
    }

    private static Component findSlot(java.awt.Container parent) {
        for (Component child : parent.getComponents()) {
            if (child.getName() != null && child.getName().startsWith("slot.")) {
                return child;
            }
            Component inner = child instanceof java.awt.Container box ? findSlot(box) : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    @Test
    void theLetterAsAWholeStaysBesideThePage() throws Exception {
        endTour();
        write(DraftKind.LETTER, Files.readString(Path.of("src/main/examples/invitation-letter.txt")));
        stage.run(() -> window.button("whole").target().doClick());
        stage.until("the rest", () -> stage.sees("whole"));
        int right = Stage.onWindow(() -> stage.window().frame().getContentPane().getWidth());
        assertThat(place("whole").getMaxX()).isLessThanOrEqualTo(right);
    }

    @Test
    void findingSaysHowManyThereAre() {
        endTour();
        write(DraftKind.TEXT, "Thank you for tea. I like tea, and Tea with you.");
        window.textBox("page").focus();
        keyboard().chord(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
        untilFocusIsOn("find");
        robot.enterText("tea");
        stage.until("the count", () -> window.label("find.count").text().equals(Texts.of("find.count", 1, 3)));
        robot.pressAndReleaseKey(KeyEvent.VK_ENTER);
        stage.until("the count", () -> window.label("find.count").text().equals(Texts.of("find.count", 2, 3)));
    }

    @Test
    void buttonsStayWhereTheyAreWhileOneTurnsThroughTheWordings() {
        write(DraftKind.TEXT, "You always come home late.");
        for (String[] turn : new String[][] {{"tour.next", "tour.next"}, {"use", "next"}}) {
            stage.run(() -> stage.window().frame().validate());
            stage.run(() -> {});
            stage.run(() -> {});
            Rectangle first = place(turn[0]);
            stage.run(() -> window.button(turn[1]).target().doClick());
            stage.run(() -> {});
            stage.run(() -> {});
            assertThat(place(turn[0]).getLocation()).isEqualTo(first.getLocation());
        }
    }

    @Test
    void theCoachSaysThatNothingNeedsChanging() {
        endTour();
        write(DraftKind.TEXT, "I will buy the bread.");
        stage.until("a word on it", () -> stage.sees("coach.clear"));
        stage.run(() -> stage.window().views().write().page().setText("I will buy bread and milk."));
        stage.untilSettled();
        stage.until("a word on it", () -> stage.sees("coach.clear"));
    }
}

package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.DraftKind;
import org.softstart.model.Verdict;

/** The window as a person meets it: keys, clicks, and what can be seen after. */
@Timeout(120)
final class WindowTest {
    private static final int MOST_STEPS = 10;

    @TempDir
    private Path folder;

    private Stage stage;
    private Robot robot;
    private FrameFixture window;

    @BeforeEach
    void open() {
        stage = Stage.open(Stage.settings(folder, "light"));
        robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
        robot.settings().delayBetweenEvents(5);
        window = new FrameFixture(robot, stage.window().frame());
    }

    @AfterEach
    void close() {
        stage.close();
        robot.cleanUpWithoutDisposingWindows();
    }

    private void write(String text) {
        stage.run(() -> stage.window().desk().open(DraftKind.TEXT, "", text));
        stage.untilSettled();
    }

    private Keyboard keyboard() {
        return new Keyboard(robot);
    }

    @Test
    void marksWhatIsTypedAndSoftensItWithOneKey() {
        window.textBox("page").focus();
        robot.enterText("You never help with bath time. ");
        stage.until("a mark", () -> !stage.window().desk().editor().shown().isEmpty());
        stage.untilSettled();
        String before = stage.window().desk().editor().text();
        keyboard().chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
        stage.until(
                "a softer line", () -> !stage.window().desk().editor().text().equals(before));
        assertThat(stage.window().desk().editor().text()).doesNotContain("never");
        keyboard().chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        stage.until(
                "the line as it was",
                () -> stage.window().desk().editor().text().equals(before));
    }

    /** The whole way: a harsh letter is typed, and one wording after another is taken by key, until nothing stands in the way. */
    @Test
    void takesAHarshLetterToReady() {
        window.textBox("page").focus();
        robot.enterText("You never help with bath time. You always leave the dishes to me. Answer me right now. ");
        stage.untilSettled();
        assertThat(stage.window().desk().editor().verdict()).isPresent().isNotEqualTo(Optional.of(Verdict.READY));
        for (int step = 0; step < MOST_STEPS && !isReady(); step++) {
            String before = stage.window().desk().editor().text();
            keyboard().chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
            stage.until(
                    "another wording",
                    () -> !stage.window().desk().editor().text().equals(before));
            if (Stage.onWindow(() -> stage.window().views().write().page().getSelectedText()) != null) {
                robot.enterText("tired");
            }
            stage.untilSettled();
        }
        assertThat(stage.window().desk().editor().verdict()).contains(Verdict.READY);
    }

    private boolean isReady() {
        return stage.window().desk().editor().verdict().equals(Optional.of(Verdict.READY));
    }

    @Test
    void mendsAMisspeltWordByKeysAndByTheMouse() {
        write("It was realy nice, and so wierd. Thank you.");
        stage.until("two words", () -> stage.window().desk().spelling().shown().size() == 2);
        window.textBox("page").focus();
        stage.run(() -> stage.window().views().write().page().setCaretPosition(0));
        robot.pressAndReleaseKey(KeyEvent.VK_F7);
        stage.until("the word", () -> stage.window().views().write().page().getCaretPosition() == 7);
        keyboard().chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
        stage.until("the menu", () -> stage.isOffering("spell.correction"));
        robot.pressAndReleaseKey(KeyEvent.VK_ENTER);
        stage.until(
                "the word mended", () -> stage.window().desk().editor().text().startsWith("It was really nice"));
        java.awt.Point word = Stage.onWindow(() -> {
            java.awt.Rectangle place = stage.window()
                    .views()
                    .write()
                    .page()
                    .modelToView2D(stage.window().desk().editor().text().indexOf("wierd") + 2)
                    .getBounds();
            return new java.awt.Point(place.x, place.y + place.height / 2);
        });
        stage.until("one word", () -> stage.window().desk().spelling().shown().size() == 1);
        robot.click(stage.window().views().write().page(), word, org.assertj.swing.core.MouseButton.RIGHT_BUTTON, 1);
        stage.until("the menu", () -> stage.isOffering("spell.add"));
        window.menuItem("spell.add").click();
        stage.until("no word", () -> stage.window().desk().spelling().shown().isEmpty());
        assertThat(stage.window().desk().editor().text()).contains("so wierd");
    }

    @Test
    void keepsMineByAClick() {
        write("You never help with bath time.");
        window.button("keep").click();
        stage.until("no mark", () -> stage.window().desk().editor().shown().isEmpty());
        assertThat(stage.window().desk().editor().verdict()).contains(Verdict.READY);
    }

    @Test
    void hidesAtOnceAndComesBack() {
        write("You never help with bath time.");
        robot.pressAndReleaseKey(KeyEvent.VK_F12);
        stage.until(
                "a plain page",
                () -> stage.window().frame().getContentPane().getName().equals("hidden"));
        assertThat(stage.window().frame().getTitle()).isEqualTo(Texts.of("hidden.title"));
        robot.pressAndReleaseKey(KeyEvent.VK_F12);
        stage.until("the draft", () -> stage.window().views().write().page().isShowing());
        assertThat(stage.window().desk().editor().text()).contains("bath time");
    }

    @Test
    void helpIsOneClickAwayAndNamesPeople() {
        window.toggleButton("rail.help").click();
        stage.until("help", () -> texts().stream().anyMatch(text -> text.contains("116 123")));
    }

    @Test
    void checksBeforeSendingAndLeavesWhatIsKept() {
        stage.run(() -> stage.window().views().go("send"));
        stage.run(() -> stage.window().desk().send().setText("Thank you for tea. You never help with bath time."));
        stage.until(
                "the gentler one",
                () -> !stage.window().desk().send().comparison().changes().isEmpty());
        String softer = stage.window().desk().send().result();
        assertThat(softer)
                .startsWith("Thank you for tea.")
                .isNotEqualTo(stage.window().desk().send().text());
        int changes = stage.window().desk().send().comparison().changes().size();
        for (int change = 0; change < changes; change++) {
            window.button("change." + change).click();
        }
        stage.until("mine", () -> stage.window()
                .desk()
                .send()
                .result()
                .equals(stage.window().desk().send().text()));
    }

    @Test
    void offersThreeWaysIn() {
        stage.run(() -> stage.window().desk().startAnew());
        for (String way : new String[] {"start.write", "start.paste", "start.guide"}) {
            stage.until(way, () -> stage.sees(way));
        }
        window.button("start.guide").click();
        stage.until("the guide", () -> stage.sees("guide"));
        stage.run(() -> stage.window().views().go("write"));
        window.button("start.write").click();
        stage.until("the page", () -> stage.window().views().write().page().isFocusOwner());
    }

    @Test
    void asksOnceWhatALongPastedTextIs() {
        String text = "Thank you for the soup on Monday, it was lovely. ".repeat(6);
        stage.run(() -> Clip.copy(text));
        stage.run(() -> stage.window().desk().startAnew());
        window.textBox("page").focus();
        keyboard().chord(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        stage.until("the question", () -> stage.sees("kindbar"));
        window.button("ask.text").click();
        stage.until("the answer", () -> !stage.sees("kindbar"));
        assertThat(stage.window().desk().editor().kind()).isEqualTo(DraftKind.TEXT);
        window.textBox("page").focus();
        keyboard().chord(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        stage.until("both", () -> stage.window().desk().editor().text().length() >= 2 * text.length());
        assertThat(stage.sees("kindbar")).isFalse();
    }

    @Test
    void theSizeIsChosenByKeysAndTheFocusStays() {
        stage.run(() -> stage.window().views().go("settings"));
        window.comboBox("size").focus();
        // The first opens the list.
        for (int step = 0; step <= 2; step++) {
            robot.pressAndReleaseKey(KeyEvent.VK_DOWN);
            robot.waitForIdle();
        }
        assertThat(Stage.onWindow(UIScale::getZoomFactor)).isEqualTo(1);
        robot.pressAndReleaseKey(KeyEvent.VK_ENTER);
        stage.until("a larger window", () -> UIScale.getZoomFactor() == 1.25f);
        stage.until("the focus", () -> window.comboBox("size").target().isFocusOwner());
        stage.run(() -> window.comboBox("size").target().setSelectedIndex(0));
    }

    @Test
    void everyControlHasAName() {
        write("You never help with bath time.");
        for (String view : new String[] {"write", "send", "guide", "theirs", "drafts", "settings", "help"}) {
            stage.run(() -> stage.window().views().go(view));
            List<Component> all =
                    Stage.onWindow(() -> all(stage.window().frame().getContentPane()));
            for (Component component : all) {
                boolean control = component instanceof AbstractButton
                        || component instanceof JComboBox
                        || (component instanceof JTextComponent text && text.isFocusable());
                boolean ours = !component.getClass().getName().contains("formdev");
                if (control && ours && component.isFocusable()) {
                    assertThat(component.getAccessibleContext().getAccessibleName())
                            .as("%s in %s: %s", component.getClass().getSimpleName(), view, component.getName())
                            .isNotBlank();
                }
            }
        }
    }

    private List<String> texts() {
        return all(stage.window().frame().getContentPane()).stream()
                .filter(Component::isShowing)
                .filter(JTextComponent.class::isInstance)
                .map(c -> ((JTextComponent) c).getText())
                .toList();
    }

    private static List<Component> all(Container parent) {
        List<Component> all = new ArrayList<>();
        for (Component child : parent.getComponents()) {
            all.add(child);
            if (child instanceof Container inner) {
                all.addAll(all(inner));
            }
        }
        return all;
    }
}

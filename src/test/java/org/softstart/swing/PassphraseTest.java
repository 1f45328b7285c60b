package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.JPasswordField;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.store.Stretching;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;

/** The passphrase is changed under Settings, with the keyboard alone. */
@Timeout(120)
final class PassphraseTest {
    private static final VaultSettings QUICK = VaultSettings.standard().with(new Stretching(64, 1, 1));
    private static final String WORDS = "seven quiet lamps";
    private static final String OTHER = "nine paper boats";

    @TempDir
    private Path folder;

    private Robot robot;
    private Stage stage;
    private FrameFixture window;

    @BeforeEach
    void open() {
        robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
        robot.settings().delayBetweenEvents(5);
        Vault.create(drafts(), Unlock.passphrase(WORDS.toCharArray()), QUICK).close();
        Settings settings = Stage.settings(folder, "light");
        Door.askAgain(settings);
        stage = Stage.open(settings, new Door(drafts(), QUICK, settings));
        window = new FrameFixture(robot, stage.window().frame());
    }

    @AfterEach
    void close() {
        stage.close();
        robot.cleanUpWithoutDisposingWindows();
    }

    private Path drafts() {
        return folder.resolve("drafts");
    }

    private void untilAt(String name) {
        stage.until("the focus on " + name, () -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner != null && name.equals(owner.getName());
        });
    }

    private void openForm() {
        stage.run(() -> stage.window().views().go("settings"));
        stage.until("the way in", () -> stage.sees("passphrase.change"));
        // A view that has just come may still take the focus to where it begins.
        stage.until("the focus on the way in", () -> {
            Component change = window.button("passphrase.change").target();
            return change.isFocusOwner() || change.requestFocusInWindow() && change.isFocusOwner();
        });
        robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
        untilAt("passphrase.old");
    }

    private void enter(String old, String fresh, String again) {
        robot.enterText(old);
        robot.pressAndReleaseKeys(KeyEvent.VK_TAB);
        untilAt("passphrase.fresh");
        robot.enterText(fresh);
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        untilAt("passphrase.again");
        robot.enterText(again + "\n");
    }

    private void isTold(String text) {
        stage.until("the line", () -> window.textBox("passphrase.said").text().equals(text));
    }

    @Test
    void isChangedWithTheKeyboardAlone() {
        assertThat(stage.sees("passphrase.change")).isFalse();
        stage.run(
                () -> stage.window().desk().enter(Vault.open(drafts(), Unlock.passphrase(WORDS.toCharArray()), QUICK)));
        openForm();
        enter("seven loud lamps", OTHER, OTHER);
        isTold(Texts.of("passphrase.wrong"));
        untilAt("passphrase.old");
        // What was typed for the new one still stands there.
        robot.enterText(WORDS + "\n");
        untilAt("passphrase.fresh");
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        untilAt("passphrase.again");
        robot.enterText("s\n");
        isTold(Texts.of("door.differ"));
        untilAt("passphrase.again");
        robot.enterText(OTHER + "\n");
        isTold(Texts.of("passphrase.changed"));
        untilAt("passphrase.change");
        stage.close();
        Vault.open(drafts(), Unlock.passphrase(OTHER.toCharArray()), QUICK).close();
    }

    @Test
    void whatWasTypedIsGoneOnceTheViewIs() {
        stage.run(
                () -> stage.window().desk().enter(Vault.open(drafts(), Unlock.passphrase(WORDS.toCharArray()), QUICK)));
        openForm();
        robot.enterText(WORDS);
        JPasswordField field = (JPasswordField) window.textBox("passphrase.old").target();
        stage.run(() -> stage.window().views().go("help"));
        assertThat(field.getPassword()).isEmpty();
        stage.run(() -> stage.window().views().go("settings"));
        assertThat(stage.sees("passphrase.old")).isFalse();
        openForm();
        robot.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        untilAt("passphrase.change");
    }
}

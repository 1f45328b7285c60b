package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Their words in the window: pasted, answered in the writer's own words, copied or taken to the desk. */
@Timeout(120)
final class TheirsTest {
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
        stage.run(() -> stage.window().views().go("theirs"));
    }

    @AfterEach
    void close() {
        stage.close();
        robot.cleanUpWithoutDisposingWindows();
    }

    @Test
    void takesAReplyToTheDeskInTheWritersWords() {
        stage.run(() -> Clip.copy("Nothing I do is good enough for you."));
        window.button("theirs.paste").click();
        stage.until("a reply", () -> stage.sees("reply.0"));
        window.textBox("reply.0").setText("I see how hard you try.");
        window.button("reply.copy.0").click();
        assertThat(Stage.onWindow(Clip::text)).contains("I see how hard you try.");
        window.button("reply.write.0").click();
        stage.until("the desk", () -> stage.window().views().write().page().isShowing());
        assertThat(stage.window().desk().editor().text()).isEqualTo("I see how hard you try.");
    }

    @Test
    void showsHelpInsteadOfAReplyToAThreat() {
        window.textBox("theirs.text").enterText("If you leave I will hurt you.");
        stage.until("help", () -> stage.sees("help.writer-at-risk"));
        assertThat(stage.sees("reply.0")).isFalse();
    }

    @Test
    void forgetsWithOneClick() {
        window.textBox("theirs.text").enterText("You never listen.");
        stage.until("a reply", () -> stage.sees("reply.0"));
        window.button("theirs.clear").click();
        stage.until("an empty page", () -> window.textBox("theirs.text").text().isEmpty() && !stage.sees("reply.0"));
    }
}

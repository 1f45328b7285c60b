package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.guide.GateQuestion;
import org.softstart.guide.Question;
import org.softstart.store.DraftSummary;
import org.softstart.store.Stretching;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;

/** A letter written together in the window, from the first question to the desk, and over a closed window. */
@Timeout(180)
final class GuideTest {
    private static final VaultSettings QUICK = VaultSettings.standard().with(new Stretching(64, 1, 1));
    private static final String WORDS = "seven quiet lamps";

    @TempDir
    private Path folder;

    private Robot robot;
    private FrameFixture window;
    private final List<Stage> stages = new ArrayList<>();

    @BeforeEach
    void robot() {
        robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
        robot.settings().delayBetweenEvents(5);
    }

    @AfterEach
    void close() {
        stages.forEach(Stage::close);
        robot.cleanUpWithoutDisposingWindows();
    }

    private Stage open() {
        Settings settings = Stage.settings(folder, "light");
        Door.askAgain(settings);
        Stage stage = Stage.open(settings, new Door(folder.resolve("drafts"), QUICK, settings));
        stages.add(stage);
        window = new FrameFixture(robot, stage.window().frame());
        stage.size(1180, 760);
        window.textBox("door.passphrase").setText(WORDS);
        if (stage.sees("door.again")) {
            window.textBox("door.again").setText(WORDS);
        }
        press(stage, "door.open");
        stage.until("the desk", () -> stage.window().views().write().page().isShowing());
        stage.until("the guide", () -> stage.window().desk().guide().isPresent());
        return stage;
    }

    private void press(Stage stage, String name) {
        stage.run(() -> window.button(name).target().doClick());
    }

    private void passTheGate(Stage stage) {
        stage.run(() -> stage.window().views().go("guide"));
        press(stage, "guide.begin");
        for (GateQuestion question : GateQuestion.values()) {
            window.toggleButton("gate." + question.id() + ".NO").click();
        }
        window.button("guide.on").click();
        stage.until("a question", () -> stage.sees("guide.answer"));
    }

    private GuideModel guide(Stage stage) {
        return stage.window().desk().guide().orElseThrow();
    }

    private void walkTo(Stage stage, Question question) {
        stage.run(() -> {
            while (guide(stage).question() != question) {
                if (!guide(stage).samples().isEmpty()) {
                    guide(stage).say(guide(stage).samples().get(0));
                }
                guide(stage).next();
            }
        });
    }

    private Keyboard keyboard() {
        return new Keyboard(robot);
    }

    @Test
    void asksOneQuestionAtATimeByKeysAlone() {
        Stage stage = open();
        passTheGate(stage);
        stage.until("the field", () -> window.textBox("guide.answer").target().isFocusOwner());
        robot.enterText("Tom");
        keyboard().chord(KeyEvent.VK_CONTROL, KeyEvent.VK_ENTER);
        stage.until("the next question", () -> guide(stage).question() == Question.FROM);
        keyboard().chord(KeyEvent.VK_ALT, KeyEvent.VK_LEFT);
        stage.until("the one before", () -> guide(stage).question() == Question.TO);
        assertThat(window.textBox("guide.answer").text()).isEqualTo("Tom");
        stage.until("the letter", () -> window.textBox("guide.letter").text().startsWith("Dear Tom,"));
    }

    @Test
    void takesASampleAndLetsItBeEdited() {
        Stage stage = open();
        passTheGate(stage);
        walkTo(stage, Question.THANKS_1);
        press(stage, "sample.1");
        String sample = window.textBox("guide.answer").text();
        assertThat(sample).isNotBlank();
        assertThat(window.textBox("guide.letter").text()).contains(sample);
        window.textBox("guide.answer").enterText(" You were kind.");
        stage.until("the letter", () -> window.textBox("guide.letter").text().contains("You were kind."));
    }

    @Test
    void showsHelpInsteadOfALetterWhereSomebodyIsAfraid() {
        Stage stage = open();
        stage.run(() -> stage.window().views().go("guide"));
        press(stage, "guide.begin");
        for (GateQuestion question : GateQuestion.values()) {
            window.toggleButton("gate." + question.id() + ".YES").click();
        }
        press(stage, "guide.on");
        press(stage, "guide.who.WRITER");
        stage.until("help", () -> stage.sees("help.writer-at-risk"));
        assertThat(stage.sees("guide.letter")).isFalse();
    }

    @Test
    void isThereAgainAfterTheWindowWasClosed() {
        Stage stage = open();
        passTheGate(stage);
        window.textBox("guide.answer").setText("Tom");
        walkTo(stage, Question.GAP);
        String letter = Stage.onWindow(() -> guide(stage).letter());
        stages.remove(stage);
        stage.close();
        Stage later = open();
        later.until("the letter", () -> guide(later).letter().equals(letter));
        assertThat(guide(later).question()).isEqualTo(Question.GAP);
        assertThat(later.window().desk().editor().isEmpty()).isTrue();
        later.run(() -> later.window().views().go("drafts"));
        later.until("the draft", () -> later.sees("drafts.open"));
        press(later, "drafts.open");
        later.until("the guide", () -> later.sees("guide.answer"));
    }

    @Test
    void goesToTheDeskAsOneDraft() {
        Stage stage = open();
        passTheGate(stage);
        window.textBox("guide.answer").setText("Tom");
        walkTo(stage, Question.CLOSING);
        stage.run(() -> guide(stage).next());
        stage.until("the end", () -> stage.sees("guide.toDesk"));
        press(stage, "guide.toDesk");
        stage.until("the desk", () -> stage.window().views().write().page().isShowing());
        assertThat(stage.window().desk().editor().text()).startsWith("Dear Tom,");
        assertThat(stage.window().desk().editor().to()).isEqualTo("Tom");
        stage.run(() -> stage.window().views().write().page().setCaretPosition(0));
        stage.run(() -> stage.window().views().write().page().replaceSelection("PS. "));
        stages.remove(stage);
        stage.close();
        try (Vault vault = Vault.open(folder.resolve("drafts"), Unlock.passphrase(WORDS.toCharArray()), QUICK)) {
            List<DraftSummary> drafts = vault.drafts().list();
            assertThat(drafts).hasSize(1);
            assertThat(vault.drafts().read(drafts.get(0).id()).draft().text()).startsWith("PS. Dear Tom,");
        }
        Stage later = open();
        later.until("the answers", () -> guide(later).place() == GuideModel.Place.END);
        later.run(() -> later.window().views().go("drafts"));
        later.until("the draft", () -> later.sees("drafts.open"));
        press(later, "drafts.open");
        later.until("the desk", () -> later.window().desk().editor().text().startsWith("PS. Dear Tom,"));
    }
}

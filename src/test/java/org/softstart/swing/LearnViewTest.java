package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractButton;
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
import org.softstart.practice.ItemType;
import org.softstart.practice.Page.ExercisePage;
import org.softstart.practice.Page.LessonPage;
import org.softstart.practice.Page.SummaryPage;
import org.softstart.store.Stretching;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;

/** Practice as a person meets it: with nothing but the keyboard. */
@Timeout(180)
final class LearnViewTest {
    private static final VaultSettings QUICK = VaultSettings.standard().with(new Stretching(64, 1, 1));
    private static final String WORDS = "seven quiet lamps";

    @TempDir
    private Path folder;

    private Stage stage;
    private Robot robot;
    private FrameFixture window;

    @BeforeEach
    void open() {
        robot = BasicRobot.robotWithCurrentAwtHierarchyWithoutScreenLock();
        robot.settings().delayBetweenEvents(5);
        open(Stage.open(Stage.settings(folder, "light")));
    }

    private void open(Stage opened) {
        stage = opened;
        window = new FrameFixture(robot, stage.window().frame());
    }

    @AfterEach
    void close() {
        stage.close();
        robot.cleanUpWithoutDisposingWindows();
    }

    private LearnModel learn() {
        return stage.window().desk().learn();
    }

    private void until(String what, BooleanSupplier isSo) {
        stage.until(what, isSo);
        // The focus follows what was laid out a turn later.
        stage.run(() -> {});
        stage.run(() -> {});
    }

    private void goToLearn() {
        keyboard().chord(KeyEvent.VK_CONTROL, keyOf("learn"));
        until("practice", () -> learn().place() == LearnModel.Place.OVERVIEW && stage.sees("learn.begin"));
        untilFocused("learn.begin");
    }

    private int keyOf(String view) {
        List<String> names = all(stage.window().frame().getContentPane()).stream()
                .map(Component::getName)
                .filter(name -> name != null && name.startsWith("rail.") && !name.equals("rail.hide"))
                .toList();
        return KeyEvent.VK_1 + names.indexOf("rail." + view);
    }

    private void untilFocused(String name) {
        until("the focus on " + name, () -> {
            Component owner = stage.window().frame().getFocusOwner();
            return owner != null && name.equals(owner.getName());
        });
    }

    private Keyboard keyboard() {
        return new Keyboard(robot);
    }

    @Test
    void goesThroughASessionWithKeysAlone() {
        goToLearn();
        keyboard().press(KeyEvent.VK_ENTER);
        until("a lesson", () -> learn().page().orElse(null) instanceof LessonPage && !learn().isBusy());
        while (!Stage.onWindow(() -> learn().page().orElseThrow() instanceof SummaryPage)) {
            ExercisePage asked = Stage.onWindow(
                    () -> learn().page().orElseThrow() instanceof ExercisePage exercise ? exercise : null);
            var before = Stage.onWindow(() -> learn().page());
            if (asked == null) {
                untilFocused("learn.next");
                keyboard().press(KeyEvent.VK_ENTER);
            } else if (!asked.choices().isEmpty()) {
                untilFocused("learn.exercise");
                keyboard().press(KeyEvent.VK_2);
            } else if (asked.type() == ItemType.SPOT) {
                untilFocused("learn.line");
                keyboard().press(KeyEvent.VK_RIGHT);
                keyboard().press(KeyEvent.VK_SPACE);
                until("a tapped word", () -> learn().tapped().equals(List.of(1)));
                keyboard().press(KeyEvent.VK_ENTER);
            } else {
                untilFocused("learn.answer");
                robot.enterText("12 could you call me");
                until("what was typed", () -> learn().typed().endsWith("12 could you call me"));
                keyboard().press(KeyEvent.VK_ENTER);
            }
            until("the next page", () -> !learn().page().equals(before) && !learn().isBusy());
        }
        untilFocused("learn.write");
        keyboard().press(KeyEvent.VK_ENTER);
        until("the desk", () -> stage.window().views().write().page().isShowing());
    }

    @Test
    void escapeEndsASessionAndAltAsksForHelp() {
        goToLearn();
        keyboard().press(KeyEvent.VK_ENTER);
        until("a lesson", () -> learn().page().orElse(null) instanceof LessonPage && !learn().isBusy());
        untilFocused("learn.next");
        keyboard().press(KeyEvent.VK_ENTER);
        until("an exercise", () -> learn().exercise().isPresent() && !learn().isBusy());
        keyboard().chord(KeyEvent.VK_ALT, KeyEvent.VK_H);
        until(
                "a hint",
                () -> learn().exercise().filter(e -> e.hint().isPresent()).isPresent());
        keyboard().chord(KeyEvent.VK_ALT, KeyEvent.VK_S);
        until("one way", () -> learn().feedback().isPresent() && !learn().isBusy());
        untilFocused("learn.next");
        keyboard().press(KeyEvent.VK_ESCAPE);
        until("the overview", () -> stage.sees("learn.begin"));
    }

    @Test
    void everyPageFitsAndEveryControlHasAName() {
        stage.size(900, 640);
        stage.run(() -> stage.window().views().go("learn"));
        until("practice", () -> stage.sees("learn.begin"));
        check();
        stage.run(() -> learn().begin(learn().overview().skills().get(8).skill()));
        until("a page", () -> learn().page().isPresent() && !learn().isBusy());
        while (!Stage.onWindow(() -> learn().page().orElseThrow() instanceof SummaryPage)) {
            check();
            stage.run(() -> {
                if (learn().page().orElseThrow() instanceof ExercisePage) {
                    learn().showMe();
                } else {
                    learn().next();
                }
            });
            until("the next page", () -> !learn().isBusy());
        }
        check();
        stage.run(learn()::showProgress);
        until("progress", () -> stage.sees("progress.back"));
        check();
    }

    private void check() {
        stage.run(() -> {});
        stage.run(() -> {
            for (Component part : all(stage.window().frame().getContentPane())) {
                boolean isControl =
                        part instanceof AbstractButton || (part instanceof JTextComponent text && text.isFocusable());
                boolean isOurs = !part.getClass().getName().contains("formdev");
                if (isControl && isOurs && part.isFocusable() && part.isShowing()) {
                    assertThat(part.getAccessibleContext().getAccessibleName())
                            .as("%s %s", part.getClass().getSimpleName(), part.getName())
                            .isNotBlank();
                }
                if (part.isShowing() && part.getName() != null && part.getName().startsWith("learn.")) {
                    assertThat(part.getHeight())
                            .as("height of %s", part.getName())
                            .isGreaterThan(8);
                    int right = javax.swing.SwingUtilities.convertPoint(
                                    part,
                                    part.getWidth(),
                                    0,
                                    stage.window().frame().getContentPane())
                            .x;
                    assertThat(right)
                            .as("right edge of %s", part.getName())
                            .isLessThanOrEqualTo(
                                    stage.window().frame().getContentPane().getWidth());
                }
            }
        });
    }

    @Test
    void aCardLeadsToTheExercisesForIt() {
        stage.run(() -> stage.window().desk().open(DraftKind.TEXT, "", "You never help with bath time."));
        stage.untilSettled();
        stage.run(() -> window.button("practise").target().doClick());
        until("a lesson or an exercise", () -> learn().page().isPresent() && !learn().isBusy());
        String skill = Stage.onWindow(() -> learn().page().orElseThrow() instanceof LessonPage lesson
                ? lesson.skill().id()
                : learn().exercise().orElseThrow().skill().id());
        assertThat(skill).isEqualTo("facts");
    }

    /** What was found is counted where drafts are kept, by rule and time only, and practice is there the next time. */
    @Test
    void keepsPracticeAndCountsEncrypted() throws Exception {
        stage.close();
        Path drafts = folder.resolve("drafts");
        Vault.create(drafts, Unlock.passphrase(WORDS.toCharArray()), QUICK).close();
        Settings settings = Stage.settings(folder, "light");
        Door.askAgain(settings);
        open(Stage.open(settings, new Door(drafts, QUICK, settings)));
        window.textBox("door.passphrase").setText(WORDS);
        window.button("door.open").click();
        until("the desk", () -> stage.window().views().write().page().isShowing());
        stage.run(() -> stage.window().desk().open(DraftKind.TEXT, "", "You never help with bath time."));
        stage.untilSettled();
        stage.run(() -> stage.window().desk().startAnew());
        stage.run(() -> stage.window().desk().openExample());
        stage.untilSettled();
        stage.run(() -> stage.window().views().go("learn"));
        until("practice", () -> stage.sees("learn.begin"));
        stage.run(learn()::begin);
        until("a lesson", () -> learn().page().isPresent() && !learn().isBusy());
        stage.run(learn()::next);
        until("an exercise", () -> learn().exercise().isPresent() && !learn().isBusy());
        stage.run(learn()::showMe);
        until("feedback", () -> learn().feedback().isPresent());
        stage.close();
        try (Vault vault = Vault.open(drafts, Unlock.passphrase(WORDS.toCharArray()), QUICK)) {
            List<String> lines = vault.events().read("practice").stream()
                    .map(event -> event.text())
                    .toList();
            assertThat(lines).anyMatch(line -> line.contains("\"met\"") && line.contains("blame.absolute"));
            assertThat(lines.stream().filter(line -> line.contains("\"met\"")))
                    .as("nothing of the example, and each draft once")
                    .allMatch(line -> line.contains("blame."))
                    .hasSizeLessThanOrEqualTo(2);
            assertThat(lines)
                    .anyMatch(line -> line.contains("\"lesson\""))
                    .anyMatch(line -> line.contains("\"answer\""));
            assertThat(lines).noneMatch(line -> line.contains("bath"));
        }
        assertThat(Files.exists(folder.resolve("practice"))).isFalse();
        open(Stage.open(settings, new Door(folder.resolve("none"), QUICK, settings)));
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

package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.guide.Gate;
import org.softstart.guide.GateQuestion;
import org.softstart.guide.Need;
import org.softstart.guide.Question;
import org.softstart.guide.Step;
import org.softstart.model.DraftKind;
import org.softstart.store.PrivateMode;

/** Draws every view in both looks and several sizes into target/screenshots, for people to look at. */
final class ScreenshotsTest {
    private static final String HOT = "You never listen to me. You said you'd be home at six and it's nine again."
            + " I feel sad when we miss dinner. Answer me.";

    private static final String THEIRS =
            "Nothing I do is good enough for you. I'm so tired of this." + " I'm sorry I shouted yesterday.";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "light, 1280, 800, 100",
        "dark, 1280, 800, 100",
        "light, 900, 640, 100",
        "dark, 900, 640, 100",
        "light, 1280, 800, 200",
        "dark, 1280, 800, 200",
    })
    void drawsEveryView(String theme, int width, int height, int zoom) throws Exception {
        Settings settings = Stage.settings(folder, theme);
        settings.set("zoom", zoom);
        String look = theme + "-" + width + "x" + height + "-" + zoom;
        try (Stage stage = Stage.open(settings)) {
            stage.size(width, height);
            assertThat(stage.picture("empty-" + look)).isNotEmpty();
            String letter = Files.readString(Path.of("src/main/examples/invitation-letter.txt"));
            stage.run(() -> stage.window().open(DraftKind.LETTER, "Tom", letter));
            stage.untilSettled();
            stage.run(() -> stage.window().write().page().setCaretPosition(0));
            stage.run(() -> stage.window().write().page().scrollRectToVisible(new java.awt.Rectangle(0, 0, 1, 1)));
            assertThat(stage.picture("write-" + look)).isNotEmpty();
            stage.run(() -> stage.window().go("send"));
            stage.run(() -> stage.window().send().setText(HOT));
            stage.until("the gentler one", () -> stage.window().send().verdict().isPresent());
            stage.run(() -> {});
            assertThat(stage.picture("send-" + look)).isNotEmpty();
            stage.run(() -> stage.window().go("theirs"));
            assertThat(stage.picture("theirs-empty-" + look)).isNotEmpty();
            stage.run(() -> stage.window().theirs().setText(THEIRS));
            stage.until("replies", () -> stage.window().theirs().replies() > 0);
            assertThat(stage.picture("theirs-" + look)).isNotEmpty();
            stage.run(() -> stage.window().theirs().setText("If you leave I will hurt you."));
            stage.until("help", () -> stage.sees("help.writer-at-risk"));
            assertThat(stage.picture("theirs-help-" + look)).isNotEmpty();
            drawsTheGuide(stage, look);
            for (String view : new String[] {"settings", "help"}) {
                stage.run(() -> stage.window().go(view));
                stage.run(() -> {});
                assertThat(stage.picture(view + "-" + look)).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "light, 1280, 800, 100",
        "dark, 900, 640, 100",
        "light, 1280, 800, 200",
    })
    void drawsTheDoorAndWhatIsBehindIt(String theme, int width, int height, int zoom) throws Exception {
        Settings settings = Stage.settings(folder, theme);
        settings.set("zoom", zoom);
        settings.set("tour", "");
        Door.askAgain(settings);
        String look = theme + "-" + width + "x" + height + "-" + zoom;
        try (Stage stage = Stage.open(settings)) {
            stage.size(width, height);
            assertThat(stage.picture("door-" + look)).isNotEmpty();
            stage.run(() -> stage.window().enter(new PrivateMode()));
            assertThat(stage.picture("tour-" + look)).isNotEmpty();
            for (String text : List.of("Dear Sam,\n\nThank you for sitting up with me.", HOT, HOT + " " + THEIRS)) {
                stage.run(() -> stage.window().open(DraftKind.LETTER, "Sam", text));
            }
            stage.run(() -> stage.window().editor().pasted(EditorModel.LONG));
            stage.untilSettled();
            assertThat(stage.picture("pasted-" + look)).isNotEmpty();
            stage.run(() -> stage.window().startAnew());
            stage.run(() -> stage.window().go("drafts"));
            stage.until("the drafts", () -> stage.sees("drafts.versions"));
            assertThat(stage.picture("drafts-" + look)).isNotEmpty();
        }
    }

    private static void drawsTheGuide(Stage stage, String look) throws Exception {
        stage.until("the guide", () -> stage.window().hasGuide());
        GuideModel guide = stage.window().guideModel();
        stage.run(() -> stage.window().go("guide"));
        assertThat(stage.picture("guide-1-welcome-" + look)).isNotEmpty();
        stage.run(guide::begin);
        assertThat(stage.picture("guide-2-gate-" + look)).isNotEmpty();
        stage.run(() -> {
            for (GateQuestion question : GateQuestion.values()) {
                guide.answer(question, Gate.Answer.NO);
            }
            guide.leaveGate();
            guide.say("Tom");
            guide.next();
        });
        for (Question question : Question.values()) {
            if (question.ordinal() > 0
                    && question.need() == Need.REQUIRED
                    && question.ordinal() <= Question.GAP.ordinal()) {
                stage.run(() -> {
                    guide.goTo(question.step());
                    guide.say(
                            question == Question.FROM ? "Alex" : guide.samples().get(0));
                });
            }
        }
        stage.run(() -> {
            guide.goTo(Step.BRIDGE);
            guide.say("You never listen when I bring this up.");
        });
        stage.until("a wording", () -> stage.sees("guide.use"));
        assertThat(stage.picture("guide-3-question-" + look)).isNotEmpty();
        stage.run(() -> guide.say("When we're both tired, we end up in the same argument."));
        for (Step step : List.of(Step.BRIDGE, Step.BRIDGE, Step.BRIDGE, Step.INVITE, Step.INVITE)) {
            stage.run(() -> {
                guide.goTo(step);
                guide.say(guide.samples().get(0));
            });
        }
        stage.run(() -> {
            while (guide.place() == GuideModel.Place.QUESTION) {
                guide.next();
            }
        });
        stage.until("the whole", () -> stage.sees("guide.toDesk"));
        assertThat(stage.picture("guide-4-end-" + look)).isNotEmpty();
    }
}

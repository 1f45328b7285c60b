package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.softstart.model.DraftKind;

/** Everything shown large in a small window: it wraps or stacks, and nothing runs out of it. */
@Timeout(120)
final class SmallWindowTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    /** What the line under the page leaves out first. */
    private static final List<String> SHORTENED = List.of("size", "note");

    @TempDir
    private Path folder;

    private Stage open(int zoom) {
        Settings settings = Stage.settings(folder, "light");
        settings.set("zoom", zoom);
        Stage stage = Stage.open(settings);
        stage.size(WIDTH, HEIGHT);
        return stage;
    }

    @ParameterizedTest
    @CsvSource({"100", "150", "200"})
    void nothingRunsOutOfTheSide(int zoom) {
        try (Stage stage = open(zoom)) {
            stage.run(() -> stage.window().desk().send().setText("You never help me. Thank you for tea."));
            stage.until(
                    "an answer", () -> stage.window().desk().send().verdict().isPresent());
            stage.run(() -> stage.window().desk().open(DraftKind.LETTER, "", "You never help. Answer me right now."));
            stage.untilSettled();
            stage.run(() -> stage.window().desk().editor().pasted(EditorModel.LONG));
            for (String view : List.of("write", "send", "guide", "theirs", "learn", "drafts", "settings", "help")) {
                stage.run(() -> stage.window().views().go(view));
                assertThat(cut(stage)).as(view).isEmpty();
            }
        } finally {
            Stage.onWindow(() -> {
                Theme.zoom(100);
                return null;
            });
        }
    }

    /** What ends beyond the window, or is narrower than the words on it. */
    private static List<String> cut(Stage stage) {
        for (int turn = 0; turn < 4; turn++) {
            stage.run(() -> stage.window().frame().validate());
        }
        return Stage.onWindow(() -> {
            Container pane = stage.window().frame().getContentPane();
            List<String> cut = new ArrayList<>();
            for (Component part : controls(pane)) {
                Rectangle place = SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), pane);
                boolean isShort = !SHORTENED.contains(String.valueOf(part.getName()))
                        && !(part instanceof JTextComponent)
                        && part.getWidth() < part.getPreferredSize().width;
                if (place.getMaxX() > pane.getWidth() || isShort) {
                    cut.add(part.getClass().getSimpleName() + " " + part.getName() + " "
                            + part.getAccessibleContext().getAccessibleName() + " " + place);
                }
            }
            return cut;
        });
    }

    private static List<Component> controls(Container parent) {
        List<Component> all = new ArrayList<>();
        for (Component child : parent.getComponents()) {
            boolean isControl = child instanceof AbstractButton
                    || child instanceof JComboBox
                    || child instanceof JLabel
                    || child instanceof JTextComponent;
            if (isControl && child.isShowing()) {
                all.add(child);
            } else if (child instanceof Container inner) {
                all.addAll(controls(inner));
            }
        }
        return all;
    }

    /** What Tab goes to is scrolled to, and so is the question that opens under the last button of a long page. */
    @Test
    void whoGoesThroughALongPageByKeysSeesWhereTheyAre() {
        try (Stage stage = open(100)) {
            stage.size(WIDTH, 480);
            stage.run(() -> stage.window().views().go("settings"));
            stage.run(() -> part(stage, "erase.ask").requestFocusInWindow());
            stage.until("the button", () -> isWhollySeen(part(stage, "erase.ask")));
            stage.run(() -> ((AbstractButton) part(stage, "erase.ask")).doClick());
            stage.until("the answers", () -> isWhollySeen(part(stage, "erase.sure.yes")));
            stage.run(() -> stage.window().views().go("help"));
            stage.run(() -> stage.window().views().go("settings"));
            assertThat(stage.sees("erase.sure.yes")).isFalse();
            assertThat(stage.sees("erase.ask")).isTrue();
        }
    }

    private static JComponent part(Stage stage, String name) {
        return (JComponent)
                Focus.find(stage.window().frame().getContentPane(), name).orElseThrow();
    }

    private static boolean isWhollySeen(JComponent part) {
        return part.getHeight() > 0 && part.getVisibleRect().height == part.getHeight();
    }

    /** Two columns would leave no room for the changes: all is in one, to be scrolled. */
    @Test
    void theChangesAreThereToo() {
        try (Stage stage = open(200)) {
            stage.run(() -> stage.window().views().go("send"));
            stage.run(() -> stage.window().desk().send().setText("You never help with bath time."));
            stage.until("a change", () -> stage.sees("change.0"));
            Rectangle copy = Stage.onWindow(() -> {
                Component button = Focus.find(stage.window().frame().getContentPane(), "copy")
                        .orElseThrow();
                ((javax.swing.JComponent) button).scrollRectToVisible(new Rectangle(button.getSize()));
                return ((javax.swing.JComponent) button).getVisibleRect();
            });
            assertThat(copy.height).isPositive();
        } finally {
            Stage.onWindow(() -> {
                Theme.zoom(100);
                return null;
            });
        }
    }
}

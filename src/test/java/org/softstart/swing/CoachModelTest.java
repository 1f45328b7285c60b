package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;

/** Which cards are open, however one comes to them. */
final class CoachModelTest {
    @TempDir
    private Path folder;

    private EditorModel editor;
    private CoachModel coach;

    @BeforeEach
    void open() {
        ManualDelay pause = new ManualDelay();
        editor = new EditorModel(
                new TestReader(Depth.DEEP),
                TestReader.atOnce(),
                TestReader.atOnce(),
                pause,
                new ManualDelay(),
                new Settings(folder));
        coach = new CoachModel(editor);
        editor.open(DraftKind.TEXT, "", "You never help with bath time. Answer me right now. You are so selfish.");
        pause.pass();
        assertThat(coach.cards()).hasSizeGreaterThanOrEqualTo(3);
    }

    private List<Finding> opened() {
        return coach.cards().stream().filter(coach::isOpen).toList();
    }

    private Finding card(int index) {
        return coach.cards().get(index);
    }

    @Test
    void theFirstIsOpenToBeginWith() {
        assertThat(opened()).containsExactly(card(0));
    }

    @Test
    void whatIsOpenAboveAPressedCardStaysOpen() {
        coach.press(card(2));
        assertThat(opened()).containsExactly(card(0), card(2));
        coach.press(card(1));
        assertThat(opened()).containsExactly(card(0), card(1));
        coach.press(card(0));
        assertThat(opened()).containsExactly(card(0));
    }

    @Test
    void keysAndTheCaretOpenOneAtATime() {
        coach.press(card(2));
        coach.focusPrevious();
        assertThat(opened()).containsExactly(card(1));
        coach.focusAt(card(0).span().start());
        assertThat(opened()).containsExactly(card(0));
    }

    @Test
    void theNextOneOpensWhereTheSettledOneStood() {
        coach.press(card(1));
        Finding next = card(2);
        editor.keep(card(1));
        assertThat(coach.focused()).contains(next);
        assertThat(coach.cards().indexOf(next)).isEqualTo(1);
        while (coach.cards().size() > 1) {
            editor.keep(card(coach.cards().size() - 1));
        }
        assertThat(opened()).containsExactly(card(0));
    }
}

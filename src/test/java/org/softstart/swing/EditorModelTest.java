package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.Depth;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Verdict;

/** What is so on the desk, without a display: time and threads are in the test's hand. */
final class EditorModelTest {
    @TempDir
    private Path folder;

    private final ManualDelay pause = new ManualDelay();
    private final ManualDelay settle = new ManualDelay();
    private final Deque<Runnable> deepWork = new ArrayDeque<>();
    private Settings settings;
    private EditorModel editor;
    private CoachModel coach;

    @BeforeEach
    void open() {
        settings = new Settings(folder);
        editor = new EditorModel(
                new TestReader(Depth.DEEP),
                TestReader.atOnce(),
                TestReader.waitingIn(deepWork),
                pause,
                settle,
                settings);
        editor.setKind(DraftKind.TEXT);
        coach = new CoachModel(editor);
    }

    private void write(String text) {
        for (int i = 0; i < text.length(); i++) {
            insert(editor.text().length(), text.substring(i, i + 1));
        }
    }

    private void insert(int at, String text) {
        try {
            editor.document().insertString(at, text, null);
        } catch (javax.swing.text.BadLocationException e) {
            throw new AssertionError(e);
        }
    }

    private void read() {
        pause.pass();
        while (!deepWork.isEmpty()) {
            deepWork.poll().run();
        }
    }

    @Test
    void followsEachKeyButLeavesTheUnfinishedSentenceAlone() {
        write("You never help with bath time");
        assertThat(editor.shown()).isEmpty();
        write(".");
        assertThat(editor.shown()).extracting(Finding::rule).containsExactly("blame.absolute");
        assertThat(editor.verdict()).isNotEqualTo(java.util.Optional.of(Verdict.READY));
    }

    /** Before anything was read nothing is ready to send, least of all by what was said of the empty page. */
    @Test
    void saysNothingOfWordsThatNobodyHasReadYet() {
        List<Boolean> read = new ArrayList<>();
        editor.refresh();
        editor.addListener(EditorModel.TEXT, event -> read.add(editor.isRead()));
        write("Y");
        assertThat(read).containsExactly(false);
        assertThat(editor.isRead()).isTrue();
    }

    @Test
    void takesAnUnfinishedSentenceAsItStandsAfterALongPause() {
        write("You never help with bath time");
        settle.pass();
        assertThat(editor.shown()).hasSize(1);
    }

    @Test
    void dropsAnAnswerThatWasOvertaken() {
        write("You never help.");
        pause.pass();
        Runnable late = deepWork.poll();
        editor.replace(new Span(0, editor.text().length()), "Thank you for tea.");
        late.run();
        assertThat(editor.shown()).isEmpty();
    }

    @Test
    void marksMoveWithTheirWords() {
        write("You never help.");
        read();
        Span before = editor.shown().get(0).span();
        insert(0, "Hi. ");
        assertThat(editor.shown().get(0).span()).isEqualTo(before.shift(4));
    }

    @Test
    void aWordingIsOneStepToUndo() {
        String text = "Thank you for tea. You never help with bath time.";
        write(text);
        read();
        Finding finding = coach.focused().orElseThrow();
        assertThat(coach.apply(finding)).isPresent();
        assertThat(editor.text()).startsWith("Thank you for tea.").isNotEqualTo(text);
        editor.undo();
        assertThat(editor.text()).isEqualTo(text);
        editor.redo();
        assertThat(editor.text()).isNotEqualTo(text);
    }

    @Test
    void typingIsUndoneWordByWord() {
        write("one two three");
        editor.undo();
        assertThat(editor.text()).isEqualTo("one two ");
        editor.undo();
        assertThat(editor.text()).isEqualTo("one ");
    }

    @Test
    void keepsMineAndTakesItBack() {
        write("You never help with bath time.");
        read();
        editor.keep(editor.shown().get(0));
        assertThat(editor.shown()).isEmpty();
        assertThat(editor.verdict()).contains(Verdict.READY);
        assertThat(editor.setAside()).isEqualTo(1);
        editor.bringBack();
        assertThat(editor.shown()).hasSize(1);
    }

    @Test
    void aRuleTurnedOffStaysOffInTheNextWindow() {
        write("You never help with bath time.");
        settings.turnOff("blame.absolute");
        assertThat(editor.shown()).isEmpty();
        assertThat(new Settings(folder).isOff("blame.absolute")).isTrue();
    }

    @Test
    void chosenWordsStayWhileTheDraftMoves() {
        write("It has been a long week. You're such an idiot.");
        read();
        Finding finding = coach.focused().orElseThrow();
        Wording wording = coach.wording(finding).orElseThrow();
        assertThat(wording.slots()).isNotEmpty();
        coach.choose(finding, 0, "the dishes were left");
        insert(0, "Hi. ");
        read();
        assertThat(coach.wording(coach.focused().orElseThrow())
                        .orElseThrow()
                        .filled()
                        .text())
                .contains("the dishes were left");
    }

    @Test
    void namesAtMostFiveAndSaysHowManyWait() {
        write(
                "You never help. You always shout. You're so selfish. You never listen. You never call. It's all your fault."
                        + " You always ruin everything.");
        read();
        assertThat(coach.cards()).hasSize(5);
        assertThat(coach.waiting()).isEqualTo(editor.shown().size() - 5);
    }

    @Test
    void anAcuteDraftShowsHelpAndNothingElse() {
        write("If you leave me I will kill you.");
        read();
        assertThat(editor.urgentHelp()).isNotEmpty();
        assertThat(editor.verdict()).contains(Verdict.PAUSE);
        assertThat(editor.shown()).allMatch(f -> f.suggestions().isEmpty());
    }

    @Test
    void settingsHoldNothingOfADraft() throws Exception {
        write("You never help with bath time.");
        editor.keep(editor.shown().get(0));
        settings.set("theme", "dark");
        assertThat(java.nio.file.Files.readString(folder.resolve("window.properties")))
                .doesNotContain("bath");
    }

    @Test
    void undoTakesBackKeepMineAndNotThisTime() {
        write("You never help with bath time. ");
        settle.pass();
        Finding finding = editor.shown().get(0);
        editor.keep(finding);
        assertThat(editor.shown()).isEmpty();
        editor.undo();
        assertThat(editor.shown()).contains(finding);
        assertThat(editor.text()).startsWith("You never help");
        editor.redo();
        assertThat(editor.shown()).isEmpty();
        editor.undo();
        editor.notThisTime(finding);
        assertThat(editor.shown()).isEmpty();
        editor.undo();
        assertThat(editor.shown()).contains(finding);
    }
}

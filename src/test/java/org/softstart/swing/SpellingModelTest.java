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
import org.softstart.spell.Misspelling;
import org.softstart.spell.Spelling;
import org.softstart.spell.Variety;

/** What is pointed out as misspelt while somebody writes, without a display. */
final class SpellingModelTest {
    private static final Spelling SPELLING = Spelling.load();

    @TempDir
    private Path folder;

    private final ManualDelay pause = new ManualDelay();
    private final ManualDelay settle = new ManualDelay();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private boolean mayKeep = true;
    private Settings settings;
    private EditorModel editor;
    private SpellingModel spelling;

    @BeforeEach
    void open() {
        settings = new Settings(folder);
        Lane lane = TestReader.atOnce();
        editor = new EditorModel(
                new TestReader(Depth.QUICK), lane, lane, new ManualDelay(), new ManualDelay(), settings);
        spelling = new SpellingModel(
                editor,
                (paragraph, kind, variety) -> {
                    asked.add(paragraph);
                    return SPELLING.check(paragraph, kind, variety);
                },
                TestReader.waitingIn(work),
                pause,
                settle,
                settings,
                () -> mayKeep);
        spelling.begin();
    }

    private void insert(int at, String text) {
        try {
            editor.document().insertString(at, text, null);
        } catch (javax.swing.text.BadLocationException e) {
            throw new AssertionError(e);
        }
    }

    private void type(String text) {
        for (String letter : text.split("")) {
            insert(editor.text().length(), letter);
            spelling.caretAt(editor.text().length());
        }
    }

    private void read() {
        pause.pass();
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private List<String> shown() {
        return spelling.shown().stream().map(m -> m.span().of(editor.text())).toList();
    }

    @Test
    void leavesTheWordBeingTypedAlone() {
        type("I recieve");
        read();
        assertThat(shown()).isEmpty();
        type(" ");
        read();
        assertThat(shown()).containsExactly("recieve");
    }

    @Test
    void aWordThatIsNotLeftIsPointedOutAfterAWhile() {
        type("I recieve");
        read();
        settle.pass();
        assertThat(shown()).containsExactly("recieve");
        type("d");
        assertThat(shown()).isEmpty();
    }

    @Test
    void looksOnlyAtTheParagraphThatChanged() {
        editor.open(DraftKind.LETTER, "", "Teh first.\nThe secnod.\nThe third.");
        read();
        assertThat(shown()).containsExactly("Teh", "secnod");
        asked.clear();
        insert(editor.text().length(), " Wierd things happen.");
        read();
        assertThat(asked).containsExactly("The third. Wierd things happen.");
        assertThat(shown()).containsExactly("Teh", "secnod", "Wierd");
    }

    @Test
    void marksMoveWithTheirWords() {
        editor.open(DraftKind.LETTER, "", "It was wierd.");
        read();
        insert(2, "ems it");
        assertThat(shown()).containsExactly("wierd");
    }

    @Test
    void anAnswerThatComesTooLateIsDropped() {
        editor.open(DraftKind.LETTER, "", "It was wierd.");
        pause.pass();
        insert(0, "Yes, it was. ");
        work.remove().run();
        assertThat(shown()).isEmpty();
        read();
        assertThat(shown()).containsExactly("wierd");
    }

    @Test
    void aCorrectionIsOneStepBack() {
        editor.open(DraftKind.LETTER, "", "It was wierd.");
        read();
        Misspelling word = spelling.at(8).orElseThrow();
        spelling.correct(word, word.corrections().get(0));
        assertThat(editor.text()).isEqualTo("It was weird.");
        read();
        assertThat(shown()).isEmpty();
        editor.undo();
        assertThat(editor.text()).isEqualTo("It was wierd.");
    }

    @Test
    void addedWordsAreKeptWithTheChoices() {
        editor.open(DraftKind.LETTER, "", "My snugle, and Snugle’s hat.");
        read();
        spelling.add(spelling.at(4).orElseThrow());
        assertThat(shown()).isEmpty();
        assertThat(new Settings(folder).get("spelling.words", "")).isEqualTo("snugle");
        spelling.forget("snugle");
        assertThat(shown()).contains("snugle");
    }

    @Test
    void whereNothingIsKeptAddedWordsAreNeither() {
        mayKeep = false;
        editor.open(DraftKind.LETTER, "", "My snugle.");
        read();
        spelling.add(spelling.at(4).orElseThrow());
        assertThat(shown()).isEmpty();
        assertThat(new Settings(folder).get("spelling.words", "")).isEmpty();
    }

    @Test
    void theirNameIsNoMistake() {
        editor.open(DraftKind.LETTER, "", "thsi is for lisa and recieve");
        read();
        assertThat(shown()).contains("thsi");
        editor.setTo("Thsi");
        assertThat(shown()).containsExactly("recieve");
    }

    @Test
    void canBeTurnedOff() {
        editor.open(DraftKind.LETTER, "", "It was wierd.");
        read();
        spelling.turnOff();
        assertThat(shown()).isEmpty();
        insert(3, "realy ");
        spelling.turnOn();
        read();
        assertThat(shown()).containsExactly("realy", "wierd");
    }

    @Test
    void anotherVarietyIsReadAnew() {
        editor.open(DraftKind.LETTER, "", "My favourite color.");
        read();
        assertThat(shown()).isEmpty();
        spelling.choose(Variety.BRITISH);
        read();
        assertThat(shown()).containsExactly("color");
        assertThat(spelling.variety()).isEqualTo(Variety.BRITISH);
    }

    @Test
    void goesFromOneToTheNextAndRound() {
        editor.open(DraftKind.LETTER, "", "Teh wierd house.");
        read();
        int first = spelling.after(3).orElseThrow().span().start();
        assertThat(first).isEqualTo(4);
        assertThat(spelling.after(first).orElseThrow().span().start()).isZero();
    }
}

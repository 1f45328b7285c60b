package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.store.Manuscript;
import org.softstart.store.Stretching;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;

/** The first start, later ones, and what stands in the way of them, as a person meets it. */
@Timeout(120)
final class DoorTest {
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

    private Path drafts() {
        return folder.resolve("drafts");
    }

    private Stage open() {
        Settings settings = Stage.settings(folder, "light");
        Door.askAgain(settings);
        settings.set("tour", "");
        Stage stage = Stage.open(settings, new Door(drafts(), QUICK, settings));
        stages.add(stage);
        window = new FrameFixture(robot, stage.window().frame());
        return stage;
    }

    private static void untilOpen(Stage stage) {
        stage.until("the desk", () -> {
            LetterPane page = stage.window().views().write().page();
            return page.isShowing() && page.getWidth() > 0;
        });
    }

    private void isTold(Stage stage, String text) {
        stage.until("the line", () -> window.textBox("door.said").text().equals(text));
    }

    /** In one go, since the list may be made anew between looking for a button and clicking on it. */
    private void press(Stage stage, String name) {
        stage.run(() -> window.button(name).target().doClick());
    }

    /** As the end of a pause in typing does while a question stands. */
    private static void askForDraftsAgain(Stage stage) {
        AtomicBoolean answered = new AtomicBoolean();
        stage.run(() -> {
            stage.window().views().go("drafts");
            stage.window().desk().shelf().orElseThrow().deleted(drafts -> answered.set(true));
        });
        stage.until("the drafts again", answered::get);
    }

    private void makeVault() {
        try (Vault vault = Vault.create(drafts(), Unlock.passphrase(WORDS.toCharArray()), QUICK)) {
            vault.drafts().create(new Manuscript("Sam", new Draft(DraftKind.LETTER, "I miss our walks.")));
        }
    }

    @Test
    void keepsWhatIsWrittenFromTheFirstStartOn() {
        Stage stage = open();
        window.textBox("door.passphrase").enterText(WORDS);
        window.textBox("door.again").enterText("seven quiet lamp");
        window.button("door.open").click();
        isTold(stage, Texts.of("door.differ"));
        window.textBox("door.again").enterText(WORDS);
        window.button("door.open").click();
        untilOpen(stage);
        stage.run(() -> stage.window().desk().open(DraftKind.LETTER, "Sam", "Thank you for tea."));
        stage.until("saved", () -> window.label("note").text().equals(Texts.of("kept.vault")));
        stage.run(() -> stage.window().views().go("drafts"));
        window.textBox("drafts.search").enterText("tea");
        stage.until("the draft", () -> stage.sees("drafts.open"));
        press(stage, "drafts.delete");
        stage.until("the undo", () -> stage.sees("drafts.undo"));
        assertThat(stage.window().desk().editor().isEmpty()).isTrue();
        press(stage, "drafts.forGood");
        stage.until(
                "the safe answer",
                () -> window.button("drafts.sure.no").target().isFocusOwner());
        askForDraftsAgain(stage);
        press(stage, "drafts.sure.no");
        assertThat(stage.sees("drafts.bringBack")).isTrue();
        press(stage, "drafts.undo");
        stage.until("the draft again", () -> stage.sees("drafts.open"));
        press(stage, "drafts.open");
        stage.until("the desk", () -> stage.window().desk().editor().text().equals("Thank you for tea."));
    }

    @Test
    void whoComesBackTypesAtOnce() {
        makeVault();
        Stage stage = open();
        stage.until("the focus", () -> isFocused("door.passphrase"));
        for (String view : List.of("help", "write", "learn", "write")) {
            stage.run(() -> stage.window().views().go(view));
        }
        stage.until("the focus again", () -> isFocused("door.passphrase"));
        robot.enterText(WORDS + "\n");
        untilOpen(stage);
    }

    private static boolean isFocused(String name) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner != null && name.equals(owner.getName());
    }

    @Test
    void asksAgainForAWrongPassphraseAndPicksUpWhatWasLeft() {
        makeVault();
        Stage stage = open();
        window.textBox("door.passphrase").enterText("seven loud lamps\n");
        isTold(stage, "That passphrase doesn't open these drafts. Nothing has changed; please try again.");
        window.textBox("door.passphrase").setText(WORDS);
        window.button("door.open").click();
        untilOpen(stage);
        stage.until("the draft", () -> stage.window().desk().editor().text().equals("I miss our walks."));
    }

    @Test
    void asksBeforeTheGuideAndThenGoesThere() {
        makeVault();
        Stage stage = open();
        stage.until("the guide's words", () -> stage.window().desk().guide().isPresent());
        stage.run(() -> stage.window().views().go("guide"));
        assertThat(stage.sees("guide.begin")).isFalse();
        window.textBox("door.passphrase").setText(WORDS);
        press(stage, "door.open");
        stage.until("the guide", () -> stage.sees("guide.begin"));
        stage.until("the draft", () -> stage.window().desk().editor().text().equals("I miss our walks."));
        assertThat(stage.sees("guide.begin")).isTrue();
    }

    @Test
    void saysThatTheDraftsAreInUse() {
        makeVault();
        try (Vault other = Vault.open(drafts(), Unlock.passphrase(WORDS.toCharArray()), QUICK)) {
            Stage stage = open();
            window.textBox("door.passphrase").setText(WORDS);
            window.button("door.open").click();
            isTold(stage, "These drafts are already open in another Softstart window. You can go on writing there.");
            assertThat(other.drafts().list()).hasSize(1);
        }
    }

    @Test
    void leavesDamagedDraftsAlone() throws Exception {
        makeVault();
        Path file = drafts().resolve("drafts.mv");
        byte[] damaged = Files.readAllBytes(file);
        for (int i = damaged.length / 2; i < damaged.length; i++) {
            damaged[i] ^= 0x55;
        }
        Files.write(file, damaged);
        Stage stage = open();
        window.textBox("door.passphrase").setText(WORDS);
        window.button("door.open").click();
        stage.until("the line", () -> window.textBox("door.said").text().contains("untouched"));
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void erasesEverythingAfterAskingOnceAndBeginsAnew() throws IOException {
        makeVault();
        Stage stage = open();
        window.textBox("door.passphrase").setText(WORDS);
        press(stage, "door.open");
        untilOpen(stage);
        stage.until("the draft", () -> stage.window().desk().editor().text().equals("I miss our walks."));
        stage.run(() -> stage.window().desk().theirs().setText("You never help."));
        stage.run(() -> stage.window().views().go("settings"));
        press(stage, "erase.ask");
        stage.until("the safe answer", () -> isFocused("erase.sure.no"));
        press(stage, "erase.sure.no");
        assertThat(Vault.isAt(drafts())).isTrue();
        press(stage, "erase.ask");
        press(stage, "erase.sure.yes");
        stage.until("the door of a first start", () -> stage.sees("door.again"));
        isTold(stage, Texts.of("erase.done"));
        stage.until("the focus", () -> isFocused("door.passphrase"));
        assertThat(files()).isEmpty();
        assertThat(stage.window().desk().editor().isEmpty()).isTrue();
        assertThat(stage.window().desk().theirs().text()).isEmpty();
        // What the desk would still have kept comes too late.
        robot.waitForIdle();
        stage.close();
        stages.remove(stage);
        assertThat(files()).isEmpty();
    }

    /** Whoever does not know the passphrase any more can begin again. */
    @Test
    void erasesWithoutThePassphrase() throws IOException {
        makeVault();
        Stage stage = open();
        stage.run(() -> stage.window().views().go("settings"));
        press(stage, "erase.ask");
        press(stage, "erase.sure.yes");
        stage.until("the door of a first start", () -> stage.sees("door.again"));
        assertThat(files()).isEmpty();
        window.textBox("door.passphrase").setText(WORDS);
        window.textBox("door.again").setText(WORDS);
        press(stage, "door.open");
        untilOpen(stage);
        assertThat(Vault.isAt(drafts())).isTrue();
    }

    @Test
    void erasesNothingThatAnotherWindowHasOpen() {
        makeVault();
        try (Vault other = Vault.open(drafts(), Unlock.passphrase(WORDS.toCharArray()), QUICK)) {
            Stage stage = open();
            stage.run(() -> stage.window().views().go("settings"));
            press(stage, "erase.ask");
            press(stage, "erase.sure.yes");
            stage.until("the door", () -> stage.sees("door.passphrase"));
            isTold(stage, "These drafts are already open in another Softstart window. You can go on writing there.");
            assertThat(other.drafts().list()).hasSize(1);
        }
        assertThat(Vault.isAt(drafts())).isTrue();
    }

    @Test
    void keepsNothingIfThatIsWanted() {
        Stage stage = open();
        window.button("door.nothing").click();
        untilOpen(stage);
        stage.until("the tour", () -> stage.sees("tour"));
        press(stage, "tour.next");
        press(stage, "tour.skip");
        stage.until("no tour", () -> !stage.sees("tour"));
        stage.run(() -> stage.window().views().go("settings"));
        assertThat(window.textBox("drafts.kept").text()).isEqualTo(Texts.of("settings.drafts.now"));
        press(stage, "drafts.ask");
        assertThat(window.textBox("drafts.kept").text()).isEqualTo(Texts.of("settings.drafts.kept"));
        assertThat(Vault.isAt(drafts())).isFalse();
    }
}

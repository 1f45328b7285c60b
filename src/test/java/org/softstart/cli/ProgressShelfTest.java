package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.practice.PracticeEvent;
import org.softstart.store.Stretching;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;
import org.softstart.store.VaultSettings;

/** Progress at a terminal: kept under a passphrase, or not at all, and never in the way of practice. */
final class ProgressShelfTest {
    private static final VaultSettings QUICK = VaultSettings.standard().with(new Stretching(64, 1, 1));
    private static final String WORDS = "seven quiet lamps";
    private static final PracticeEvent READ =
            new PracticeEvent.LessonRead(OffsetDateTime.parse("2026-03-29T21:00:00+01:00"), "openings");

    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();
    private final Deque<String> typed = new ArrayDeque<>();

    private ProgressShelf shelf(String... secrets) {
        typed.clear();
        typed.addAll(List.of(secrets));
        return new ProgressShelf(
                folder,
                QUICK,
                prompt -> Optional.ofNullable(typed.poll())
                        .filter(text -> !text.isEmpty())
                        .map(String::toCharArray),
                said::add);
    }

    private void keepOne(String... secrets) {
        try (ProgressShelf shelf = shelf(secrets)) {
            shelf.open().append(READ);
        }
    }

    @Test
    void isKeptUnderANewPassphrase() {
        keepOne(WORDS, WORDS);
        assertThat(said).last().asString().contains("kept on this computer");
        try (ProgressShelf shelf = shelf(WORDS)) {
            assertThat(shelf.open().events()).containsExactly(READ);
        }
    }

    @Test
    void asksAgainForShortOnesAndSlips() {
        keepOne("lamps", WORDS, "seven loud lamps", WORDS, WORDS);
        assertThat(said).anyMatch(line -> line.contains("longer")).anyMatch(line -> line.contains("differ"));
        assertThat(Vault.isAt(folder)).isTrue();
    }

    @Test
    void keepsNothingIfThatIsWanted() {
        keepOne("");
        assertThat(said).last().isEqualTo("Progress is not kept this time.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void givesUpKindlyAfterWrongPassphrases() {
        keepOne(WORDS, WORDS);
        said.clear();
        try (ProgressShelf shelf = shelf("wrong one", "wrong two", "wrong three", "wrong four")) {
            assertThat(shelf.open().events()).isEmpty();
        }
        assertThat(said).hasSize(5).last().isEqualTo("Progress is not kept this time.");
        assertThat(typed).containsExactly("wrong four");
    }

    @Test
    void practisesWhileTheWindowHasItOpen() {
        keepOne(WORDS, WORDS);
        said.clear();
        try (Vault window = Vault.open(folder, Unlock.passphrase(WORDS.toCharArray()), QUICK);
                ProgressShelf shelf = shelf(WORDS)) {
            assertThat(shelf.open().events()).isEmpty();
            assertThat(window.events().read("practice")).hasSize(1);
        }
        assertThat(said).hasSize(2).last().asString().contains("already open").contains("Practice works");
    }

    @Test
    void practisesWhereTheFileIsDamaged() throws IOException {
        keepOne(WORDS, WORDS);
        said.clear();
        Path file = folder.resolve("drafts.mv");
        byte[] damaged = Files.readAllBytes(file);
        for (int i = damaged.length / 2; i < damaged.length; i++) {
            damaged[i] ^= 0x55;
        }
        Files.write(file, damaged);
        try (ProgressShelf shelf = shelf(WORDS)) {
            shelf.open().append(READ);
        }
        assertThat(said).hasSize(2).last().asString().contains("untouched").contains("Practice works");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }
}

package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.softstart.store.TestVault.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever changes the files without the key is noticed, and what is noticed is left as it is. */
final class TamperingTest {
    @TempDir
    Path folder;

    private Path file;
    private DraftId one;
    private DraftId two;

    @BeforeEach
    void create() {
        file = folder.resolve("drafts.mv");
        try (Vault vault = TestVault.create(folder)) {
            one = vault.drafts().create(letter("one"));
            vault.drafts().save(one, letter("one and a half"), "");
            two = vault.drafts().create(letter("two"));
            vault.drafts().save(two, letter("two and a half"), "");
            vault.events().append("practice", List.of("a", "b", "c"));
        }
    }

    private void opensAs(Class<? extends StoreException> problem) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> TestVault.open(folder)).isExactlyInstanceOf(problem);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(Files.exists(folder.resolve("drafts.mv.new"))).isFalse();
    }

    /** Changes rows as somebody would who has the engine but not the key. */
    private void forge(java.util.function.Consumer<RowFile> forgery) {
        try (RowFile rows = RowFile.open(file)) {
            forgery.accept(rows);
        }
    }

    private static String row(Table table, DraftId id, int number) {
        return new Row(table, id.value(), number).name();
    }

    @Test
    void opensWhatNobodyTouched() {
        try (Vault vault = TestVault.open(folder)) {
            assertThat(vault.drafts().read(one)).isEqualTo(letter("one and a half"));
        }
    }

    @Test
    void tellsAWrongPassphraseFromEverythingElse() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Vault.open(folder, TestVault.passphrase("seven quiet lamp"), TestVault.settings()))
                .isExactlyInstanceOf(StoreException.WrongPassphrase.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        opensWhatNobodyTouched();
    }

    @Test
    void noticesADroppedRow() throws IOException {
        forge(rows -> rows.write(Map.of(), List.of(row(Table.VERSION, two, 1))));
        opensAs(StoreException.Tampered.class);
    }

    @Test
    void noticesADroppedDraft() throws IOException {
        forge(rows -> {
            List<String> all = new ArrayList<>();
            rows.forEach((name, value) -> {
                if (name.contains(two.value())) {
                    all.add(name);
                }
            });
            assertThat(all).hasSize(3);
            rows.write(Map.of(), all);
        });
        opensAs(StoreException.Tampered.class);
    }

    @Test
    void noticesSwappedRows() throws IOException {
        forge(rows -> {
            String first = row(Table.VERSION, one, 1);
            String second = row(Table.VERSION, two, 1);
            rows.write(Map.of(first, rows.get(second), second, rows.get(first)), List.of());
        });
        opensAs(StoreException.Tampered.class);
    }

    @Test
    void noticesARowOfYesterday() throws IOException {
        String head = row(Table.HEAD, one, 0);
        byte[] yesterday = raw(head);
        try (Vault vault = TestVault.open(folder)) {
            vault.drafts().discard(one);
        }
        forge(rows -> rows.write(Map.of(head, yesterday), List.of()));
        opensAs(StoreException.Tampered.class);
    }

    @Test
    void noticesTheWholeFileOfYesterday() throws IOException {
        byte[] yesterday = Files.readAllBytes(file);
        try (Vault vault = TestVault.open(folder)) {
            vault.drafts().autosave(one, letter("one, two, three".repeat(2000)));
        }
        Files.write(file, yesterday);
        assertThatThrownBy(() -> TestVault.open(folder))
                .isInstanceOfAny(StoreException.Tampered.class, StoreException.Truncated.class);
    }

    @Test
    void noticesThatTheAnchorIsGone() throws IOException {
        Files.delete(folder.resolve("anchor"));
        opensAs(StoreException.Tampered.class);
    }

    @Test
    void readsNoRowInAnotherPlace() {
        byte[] key = Seal.random(Seal.KEY_BYTES);
        byte[] sealed = Seal.seal(key, "here", new byte[] {1, 2, 3});
        assertThatThrownBy(() -> Seal.open(key, "there", sealed)).isInstanceOf(Seal.BrokenSeal.class);
        assertThatThrownBy(() -> Seal.open(key, "here", Arrays.copyOf(sealed, sealed.length - 1)))
                .isInstanceOf(Seal.BrokenSeal.class);
    }

    @Test
    void noticesThatTheEndIsMissing() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 1 + whole.length / 13) {
            Files.write(file, Arrays.copyOf(whole, length));
            opensAs(StoreException.Truncated.class);
        }
        Files.delete(file);
        assertThatThrownBy(() -> TestVault.open(folder)).isExactlyInstanceOf(StoreException.Truncated.class);
        Files.write(file, whole);
        opensWhatNobodyTouched();
    }

    /** A changed byte is noticed, or it was in a part that holds nothing any more and everything is there. */
    @Test
    void noticesChangedBytes() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int noticed = 0;
        for (int i = 0; i < 150; i++) {
            byte[] changed = whole.clone();
            int place = random.nextInt(changed.length);
            changed[place] ^= (byte) (1 + random.nextInt(255));
            Files.write(file, changed);
            try (Vault vault = TestVault.open(folder)) {
                assertThat(vault.drafts().version(one, 1))
                        .as("byte " + place + ", seed " + seed)
                        .isEqualTo(letter("one and a half"));
                assertThat(vault.drafts().list()).hasSize(2);
                assertThat(vault.events().read("practice")).hasSize(3);
            } catch (StoreException.Tampered e) {
                noticed++;
                assertThat(Files.readAllBytes(file))
                        .as("left alone, seed " + seed)
                        .isEqualTo(changed);
            }
        }
        assertThat(noticed).as("seed " + seed).isPositive();
    }

    @Test
    void survivesADamagedKeyFile() throws IOException {
        Path key = folder.resolve("vault.key");
        byte[] whole = Files.readAllBytes(key);
        for (byte[] damaged : List.of(new byte[0], Arrays.copyOf(whole, 40), flipped(whole, 60))) {
            Files.write(key, damaged);
            opensWhatNobodyTouched();
            assertThat(Files.readAllBytes(key)).isEqualTo(whole);
        }
        Files.delete(key);
        opensWhatNobodyTouched();
        assertThat(Files.readAllBytes(key)).isEqualTo(whole);
    }

    @Test
    void tellsADamagedKeyFileFromAShortOne() throws IOException {
        Path key = folder.resolve("vault.key");
        byte[] whole = Files.readAllBytes(key);
        Files.delete(folder.resolve("backups").resolve("vault.key"));
        Files.write(key, flipped(whole, 60));
        opensAs(StoreException.Tampered.class);
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(key, Arrays.copyOf(whole, length));
            opensAs(StoreException.Truncated.class);
        }
        Files.write(key, whole);
        opensWhatNobodyTouched();
    }

    private static byte[] flipped(byte[] bytes, int place) {
        byte[] changed = bytes.clone();
        changed[place] ^= 1;
        return changed;
    }

    private byte[] raw(String name) {
        try (RowFile rows = RowFile.openReadOnly(file)) {
            return rows.get(name);
        }
    }
}

package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.softstart.store.TestVault.letter;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;

/** What stays in the files: no words at any time, and of what was deleted not even the cipher. */
final class TracesTest {
    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    @TempDir
    Path folder;

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private boolean holds(byte[] bytes) throws IOException {
        String wanted = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Path file : files()) {
            // One character a byte.
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    private void holdsNoWords(String... words) throws IOException {
        for (String word : words) {
            for (Charset encoding : ENCODINGS) {
                assertThat(holds(word.getBytes(encoding)))
                        .as(word + " as " + encoding)
                        .isFalse();
            }
        }
    }

    /** The sealed values of a draft, as they stand in the file. */
    private List<byte[]> sealed(DraftId id) {
        List<byte[]> sealed = new ArrayList<>();
        try (RowFile rows = RowFile.openReadOnly(folder.resolve("drafts.mv"))) {
            rows.forEach((name, value) -> {
                if (name.contains(id.value())) {
                    sealed.add(value);
                }
            });
        }
        return sealed;
    }

    @Test
    void neverWritesWords() throws IOException {
        Manuscript letter = new Manuscript(
                "heliotrope",
                new Draft(
                        DraftKind.LETTER,
                        "chrysanthemum ".repeat(400),
                        List.of("peppercorn"),
                        java.util.Optional.of("marzipan")),
                java.util.Map.of("lighthouse", "ferryman"));
        try (Vault vault = TestVault.create(folder)) {
            DraftId id = vault.drafts().create(letter);
            vault.drafts().save(id, letter, "windmill");
            vault.drafts().autosave(id, TestVault.letter("chrysanthemum"));
            vault.events().append("carousel", "tambourine");
            holdsNoWords(
                    "heliotrope",
                    "chrysanthemum",
                    "peppercorn",
                    "marzipan",
                    "lighthouse",
                    "ferryman",
                    "windmill",
                    "carousel",
                    "tambourine",
                    "seven quiet lamps");
        }
        TestVault.open(folder).close();
        holdsNoWords("heliotrope", "chrysanthemum", "peppercorn", "marzipan", "carousel", "tambourine");
        assertThat(files()).hasSizeGreaterThan(4);
    }

    @Test
    void leavesNothingOfADestroyedDraft() throws IOException {
        DraftId gone;
        DraftId kept;
        try (Vault vault = TestVault.create(folder)) {
            gone = vault.drafts().create(letter("gone"));
            vault.drafts().save(gone, letter("gone for good"), "");
            kept = vault.drafts().create(letter("kept"));
        }
        // The next day both are in a backup.
        Vault.open(folder, TestVault.passphrase(), TestVault.daysLater(1)).close();
        List<byte[]> before = sealed(gone);
        assertThat(before).hasSize(3);
        for (byte[] value : before) {
            assertThat(holds(value)).isTrue();
        }
        try (Vault vault = Vault.open(folder, TestVault.passphrase(), TestVault.daysLater(1))) {
            vault.drafts().discard(gone);
            vault.drafts().emptyTrash();
            for (byte[] value : before) {
                assertThat(holds(value)).as("while it is open").isFalse();
            }
            assertThat(holds(gone.value().getBytes(StandardCharsets.ISO_8859_1)))
                    .isFalse();
        }
        assertThat(holds(gone.value().getBytes(StandardCharsets.ISO_8859_1))).isFalse();
        try (Vault vault =
                Vault.restore(folder, Vault.backupsOf(folder).get(0), TestVault.passphrase(), TestVault.daysLater(1))) {
            assertThat(vault.drafts().list()).extracting(DraftSummary::id).containsExactly(kept);
        }
    }

    @Test
    void finishesADeletionThatWasCutOff() throws IOException {
        DraftId gone;
        try (Vault vault = TestVault.create(folder)) {
            gone = vault.drafts().create(letter("gone"));
        }
        Vault.open(folder, TestVault.passphrase(), TestVault.daysLater(1)).close();
        byte[] head = sealed(gone).get(0);
        Path backup = Vault.backupsOf(folder).get(0).file();
        byte[] original = Files.readAllBytes(backup);
        Path inTheWay;
        try (Vault vault = Vault.open(folder, TestVault.passphrase(), TestVault.daysLater(1))) {
            // Where the backup should be written anew there is a folder in the way.
            inTheWay = Files.createDirectories(
                    backup.resolveSibling(backup.getFileName() + ".new").resolve("x"));
            assertThatThrownBy(() -> vault.drafts().destroy(gone)).isInstanceOf(StoreException.Unreachable.class);
            assertThat(vault.drafts().list()).isEmpty();
            assertThat(Files.readAllBytes(backup)).isEqualTo(original);
        }
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        try (Vault vault = Vault.open(folder, TestVault.passphrase(), TestVault.daysLater(1))) {
            assertThat(vault.drafts().list()).isEmpty();
        }
        assertThat(holds(head)).isFalse();
    }

    @Test
    void leavesOthersOutside() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path data = folder.resolve("data");
        try (Vault vault = TestVault.create(data)) {
            vault.drafts().destroy(vault.drafts().create(letter("one")));
        }
        try (Stream<Path> all = Files.walk(data)) {
            for (Path path : all.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.getFileName().toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void roundsSizes() {
        assertThat(Padding.pad(new byte[3])).hasSameSizeAs(Padding.pad(new byte[100]));
        assertThat(Padding.pad(new byte[9000])).hasSameSizeAs(Padding.pad(new byte[9200]));
        assertThat(Padding.unpad(Padding.pad(new byte[777]))).hasSize(777);
    }
}

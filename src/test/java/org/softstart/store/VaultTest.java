package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.softstart.store.TestVault.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Ways in, backups, and starting afresh. */
final class VaultTest {
    @TempDir
    Path folder;

    private final VaultSettings settings = TestVault.settings();

    @Test
    void changesThePassphrase() {
        try (Vault vault = TestVault.create(folder)) {
            vault.drafts().create(letter("one"));
            assertThat(vault.isPassphrase("seven quiet lamps".toCharArray())).isTrue();
            assertThat(vault.isPassphrase("other".toCharArray())).isFalse();
            vault.setPassphrase("other".toCharArray());
        }
        assertThatThrownBy(() -> TestVault.open(folder)).isInstanceOf(StoreException.WrongPassphrase.class);
        try (Vault vault = Vault.open(folder, TestVault.passphrase("other"), settings)) {
            assertThat(vault.drafts().list()).hasSize(1);
        }
    }

    /** If the key file can't be replaced, both copies of it stay, and with them the passphrase of before. */
    @Test
    void aPassphraseThatCannotBeWrittenChangesNothing() throws IOException {
        try (Vault vault = TestVault.create(folder)) {
            vault.drafts().create(letter("one"));
            byte[] before = Files.readAllBytes(folder.resolve("backups/vault.key"));
            Path inTheWay = Files.createDirectories(folder.resolve("vault.key.new/in-the-way"));
            assertThatThrownBy(() -> vault.setPassphrase("other".toCharArray())).isInstanceOf(StoreException.class);
            assertThat(vault.isPassphrase("seven quiet lamps".toCharArray())).isTrue();
            assertThat(folder.resolve("vault.key")).hasBinaryContent(before);
            assertThat(folder.resolve("backups/vault.key")).hasBinaryContent(before);
            Files.delete(inTheWay);
            vault.setPassphrase("other".toCharArray());
        }
        try (Vault vault = Vault.open(folder, TestVault.passphrase("other"), settings)) {
            assertThat(vault.drafts().list()).hasSize(1);
        }
    }

    @Test
    void takesAnyPassphrase() {
        String hard = "zoë 💛 \uD800 ";
        Vault.create(folder, TestVault.passphrase(hard), settings).close();
        // The same accent in two characters.
        Vault.open(folder, TestVault.passphrase("zoe\u0308 💛 \uD800 "), settings)
                .close();
        assertThatThrownBy(() -> Vault.open(folder, TestVault.passphrase(""), settings))
                .isInstanceOf(StoreException.WrongPassphrase.class);
    }

    @Test
    void opensWithTheKeyring() {
        try (Vault vault = Vault.create(folder, Unlock.keyring(), settings)) {
            vault.drafts().create(letter("one"));
            assertThatThrownBy(vault::leaveKeyring).isInstanceOf(IllegalStateException.class);
        }
        assertThat(Vault.asksKeyring(folder)).isTrue();
        assertThat(Vault.asksPassphrase(folder)).isFalse();
        try (Vault vault = Vault.open(folder, Unlock.keyring(), settings)) {
            assertThat(vault.drafts().list()).hasSize(1);
            assertThat(vault.hasPassphrase()).isFalse();
            vault.setPassphrase("other".toCharArray());
            assertThat(vault.hasKeyring()).isTrue();
            vault.leaveKeyring();
            assertThat(vault.hasKeyring()).isFalse();
        }
        assertThatThrownBy(() -> Vault.open(folder, Unlock.keyring(), settings))
                .isInstanceOf(StoreException.NoKeyring.class);
        try (Vault vault = Vault.open(folder, TestVault.passphrase("other"), settings)) {
            vault.useKeyring();
        }
        Vault.open(folder, Unlock.keyring(), settings).close();
    }

    @Test
    void saysThatTheKeyringHasForgotten() {
        Vault.create(folder, Unlock.keyring(), settings).close();
        assertThatThrownBy(() -> Vault.open(folder, Unlock.keyring(), TestVault.settings()))
                .isInstanceOf(StoreException.NoKeyring.class);
    }

    /** Where there is no desktop, as on a build machine, that is said at once and a passphrase does. Nobody's real keyring is touched. */
    @Test
    @EnabledOnOs(OS.LINUX)
    @DisabledIfEnvironmentVariable(named = "DBUS_SESSION_BUS_ADDRESS", matches = ".+")
    void doesWithoutADesktop() {
        VaultSettings desktop = settings.with(new DesktopKeySafe());
        assertThatThrownBy(() -> Vault.create(folder, Unlock.keyring(), desktop))
                .isInstanceOf(StoreException.NoKeyring.class);
        assertThat(Vault.isAt(folder)).isFalse();
        try (Vault vault = Vault.create(folder, TestVault.passphrase(), desktop)) {
            vault.drafts().create(letter("one"));
            assertThatThrownBy(vault::useKeyring).isInstanceOf(StoreException.NoKeyring.class);
        }
        Vault.open(folder, TestVault.passphrase(), desktop).close();
    }

    @Test
    void keepsBackupsOfTheLastFiveDays() {
        TestVault.create(folder).close();
        for (int day = 1; day < 9; day++) {
            try (Vault vault = Vault.open(folder, TestVault.passphrase(), TestVault.daysLater(day))) {
                vault.drafts().create(letter("day " + day));
                assertThat(vault.backupProblem()).isEmpty();
            }
        }
        assertThat(Vault.backupsOf(folder))
                .extracting(backup -> backup.day().getDayOfMonth())
                .containsExactly(9, 8, 7, 6, 5);
        assertThat(folder.resolve("backups").toFile().list()).hasSize(6);
    }

    @Test
    void goesBackToABackupAndSetsTheDamagedFileAside() throws IOException {
        try (Vault vault = TestVault.create(folder)) {
            vault.drafts().create(letter("one"));
        }
        try (Vault vault = Vault.open(folder, TestVault.passphrase(), TestVault.daysLater(1))) {
            vault.drafts().create(letter("two"));
            vault.setPassphrase("other".toCharArray());
        }
        Path file = folder.resolve("drafts.mv");
        byte[] damaged = java.util.Arrays.copyOf(Files.readAllBytes(file), 5000);
        Files.write(file, damaged);
        Unlock other = TestVault.passphrase("other");
        assertThatThrownBy(() -> Vault.open(folder, other, settings)).isInstanceOf(StoreException.Truncated.class);
        Backup latest = Vault.backupsOf(folder).get(0);
        try (Vault vault = Vault.restore(folder, latest, other, settings)) {
            assertThat(vault.drafts().list())
                    .extracting(DraftSummary::firstLine)
                    .containsExactly("one");
            vault.drafts().create(letter("three"));
        }
        try (Vault vault = Vault.open(folder, other, settings)) {
            assertThat(vault.drafts().list()).hasSize(2);
        }
        try (java.util.stream.Stream<Path> files = Files.walk(folder)) {
            Path aside = files.filter(path -> path.toString().contains("set-aside-") && path.endsWith("drafts.mv"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Files.readAllBytes(aside)).isEqualTo(damaged);
        }
    }

    @Test
    void doesNotGoBackToADamagedBackup() throws IOException {
        TestVault.create(folder).close();
        Path file = folder.resolve("drafts.mv");
        byte[] before = Files.readAllBytes(file);
        Backup backup = Vault.backupsOf(folder).get(0);
        Files.write(backup.file(), new byte[10_000]);
        assertThatThrownBy(() -> Vault.restore(folder, backup, TestVault.passphrase(), settings))
                .isInstanceOf(StoreException.Tampered.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        TestVault.open(folder).close();
    }

    @Test
    void writesAFileAnewThatIsMostlyAir() throws IOException {
        try (Vault vault = TestVault.create(folder)) {
            DraftId id = vault.drafts().create(letter("one"));
            for (int i = 0; i < 60; i++) {
                vault.drafts().autosave(id, letter(String.valueOf(i).repeat(60_000)));
            }
        }
        long before = Files.size(folder.resolve("drafts.mv"));
        TestVault.open(folder).close();
        assertThat(Files.size(folder.resolve("drafts.mv"))).isLessThan(Math.max(before / 2, 4L * 1024 * 1024));
    }

    @Test
    void erasesEverything() {
        try (Vault vault = Vault.create(folder, Unlock.keyring(), settings)) {
            vault.drafts().create(letter("one"));
        }
        Vault.erase(folder, settings);
        assertThat(Vault.isAt(folder)).isFalse();
        assertThat(folder).doesNotExist();
        TestVault.create(folder).close();
    }

    @Test
    void makesNoVaultOverAnother() {
        TestVault.create(folder).close();
        assertThatThrownBy(() -> TestVault.create(folder)).isInstanceOf(IllegalStateException.class);
        TestVault.open(folder).close();
    }

    @Test
    void refusesWorkAfterItIsClosed() {
        Vault vault = TestVault.create(folder);
        vault.close();
        vault.close();
        assertThatThrownBy(() -> vault.drafts().list()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.setPassphrase("other".toCharArray())).isInstanceOf(IllegalStateException.class);
        TestVault.open(folder).close();
    }

    @Test
    void saysThatAFolderCannotBeUsed() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> TestVault.create(notAFolder)).isInstanceOf(StoreException.Unreachable.class);
    }

    @Test
    void findsTheFolderOfEachSystem() {
        assertThat(find("Linux", "softstart.data", "/tmp/elsewhere")).isEqualTo(Path.of("/tmp/elsewhere"));
        assertThat(find("Linux", "XDG_DATA_HOME", "/data")).isEqualTo(Path.of("/data/softstart"));
        assertThat(find("Linux", "XDG_DATA_HOME", "relative")).isEqualTo(Path.of("/home/me/.local/share/softstart"));
        assertThat(find("Mac OS X", "", "")).isEqualTo(Path.of("/home/me/Library/Application Support/Softstart"));
        assertThat(find("Windows 11", "APPDATA", "/roaming")).isEqualTo(Path.of("/roaming/Softstart"));
    }

    private static Path find(String system, String name, String value) {
        java.util.Map<String, String> known = java.util.Map.of("user.home", "/home/me", "os.name", system, name, value);
        return DataFolder.find(known::get, known::get);
    }
}

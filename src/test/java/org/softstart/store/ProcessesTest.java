package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What real processes do to a vault: two at once, and one on a disk with no room. */
final class ProcessesTest {
    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private List<String> run(List<String> command) throws IOException, InterruptedException {
        Path said = elsewhere.resolve("said");
        ChildProcess.start(command, said).waitFor();
        return ChildProcess.lines(said);
    }

    private List<String> openInAnother() throws IOException, InterruptedException {
        return run(ChildProcess.command(ChildProcess.Task.OPEN, folder));
    }

    @Test
    void tellsASecondWindowThatTheFirstIsOpen() throws IOException, InterruptedException {
        try (Vault vault = TestVault.create(folder)) {
            vault.drafts().create(TestVault.letter("one"));
            assertThat(openInAnother()).containsExactly("InUse");
            assertThatThrownBy(() -> TestVault.open(folder)).isInstanceOf(StoreException.InUse.class);
            // Neither attempt may have let go of the lock.
            assertThat(openInAnother()).containsExactly("InUse");
            vault.drafts().create(TestVault.letter("two"));
        }
        assertThat(openInAnother()).containsExactly("open, 2 drafts");
    }

    @Test
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsRoom() throws IOException, InterruptedException {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        List<String> small = new ArrayList<>(List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=2m none \"$0\" && exec \"$@\"",
                disk.toString()));
        assumeTrue(canMount(small), "a file system of its own can't be made here");
        small.addAll(ChildProcess.command(ChildProcess.Task.FILL, disk));
        List<String> said = run(small);
        assertThat(said).hasSize(7);
        String kept = said.get(0).replaceAll("full after (\\d+): .*", "$1");
        assertThat(said.get(0)).endsWith(": " + new StoreException.DiskFull(null).getMessage());
        assertThat(said.subList(1, 7))
                .containsExactly(
                        "kept " + kept,
                        "full again",
                        "readable " + kept,
                        "the passphrase is still the same: true",
                        "saved 9999",
                        "then 9999 versions true");
    }

    private boolean canMount(List<String> small) throws InterruptedException {
        List<String> trial = new ArrayList<>(small);
        trial.add("true");
        try {
            return ChildProcess.start(trial, elsewhere.resolve("trial")).waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }
}

package org.softstart.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies at any moment loses nothing that it was told is kept. {@code -Dsoftstart.crashes=500} tries longer. */
final class CrashTest {
    private static final int CRASHES = Integer.getInteger("softstart.crashes", 20);

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void losesNothingThatWasKept() throws IOException, InterruptedException {
        DraftId id;
        try (Vault vault = TestVault.create(folder)) {
            id = vault.drafts().create(ChildProcess.state(0));
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int told = 0;
        Set<Integer> events = new HashSet<>();
        Path said = elsewhere.resolve("said");
        for (int crash = 0; crash < CRASHES; crash++) {
            Process child = ChildProcess.start(ChildProcess.command(ChildProcess.Task.WRITE, folder), said);
            // One in five dies while it starts and opens the vault, the others while they write.
            if (crash % 5 == 0) {
                child.waitFor(random.nextInt(2000), TimeUnit.MILLISECONDS);
            } else {
                waitForWords(child, said);
                child.waitFor(random.nextInt(400), TimeUnit.MILLISECONDS);
            }
            child.destroyForcibly().waitFor();
            int before = told;
            for (String line : ChildProcess.lines(said)) {
                told = Integer.parseInt(line);
                if (told % 3 == 0) {
                    events.add(told);
                }
            }
            String when = "crash " + crash + " after " + before + " to " + told + ", seed " + seed;
            try (Vault vault = TestVault.open(folder)) {
                int kept = ChildProcess.number(vault.drafts().read(id));
                assertThat(kept).as(when).isBetween(told, told + 1);
                assertThat(vault.drafts().read(id)).as(when).isEqualTo(ChildProcess.state(kept));
                assertThat(vault.events().read("steps"))
                        .as(when)
                        .extracting(event -> Integer.valueOf(event.text()))
                        .containsAll(events);
                for (Version version : vault.drafts().versions(id)) {
                    Manuscript manuscript = vault.drafts().version(id, version.number());
                    assertThat(manuscript).as(when).isEqualTo(ChildProcess.state(ChildProcess.number(manuscript)));
                }
                // What is not the main draft was on its way out or in.
                for (DraftSummary summary : vault.drafts().list()) {
                    if (!summary.id().equals(id)) {
                        vault.drafts().destroy(summary.id());
                    }
                }
                told = kept;
                if (kept % 3 == 0) {
                    vault.events().read("steps").forEach(event -> events.add(Integer.valueOf(event.text())));
                }
            }
        }
        assertThat(told).as("the children did write, seed " + seed).isGreaterThan(CRASHES);
    }

    private static void waitForWords(Process child, Path said) throws IOException, InterruptedException {
        while (child.isAlive() && Files.size(said) == 0) {
            child.waitFor(5, TimeUnit.MILLISECONDS);
        }
        assertThat(child.isAlive()).as("a child that nobody has stopped").isTrue();
    }
}

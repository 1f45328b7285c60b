package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.softstart.store.DraftSummary;
import org.softstart.store.Unlock;
import org.softstart.store.Vault;

/**
 * The window is killed while somebody types, again and again over one vault, and each time the store opens whole with all but the
 * last two seconds of it. {@code -Dsoftstart.window.crashes=20} for more than a few.
 */
final class WindowCrashTest {
    private static final int CRASHES = Integer.getInteger("softstart.window.crashes", 2);
    private static final int MAY_BE_LOST = 2_000;
    private static final int PATIENCE = 120_000;

    @TempDir
    private Path folder;

    private final Random random = new Random(7);

    @Test
    void losesAtMostTwoSeconds() throws Exception {
        int lastKept = 0;
        List<String> story = new ArrayList<>();
        for (int crash = 0; crash < CRASHES; crash++) {
            Path said = folder.resolve("said-" + crash);
            Process window = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx700m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            TypingWindow.class.getName(),
                            folder.resolve("drafts").toString())
                    .redirectError(folder.resolve("trouble").toFile())
                    .redirectOutput(said.toFile())
                    .start();
            try {
                awaitTyping(window, said);
                Thread.sleep(2_500 + random.nextInt(2_500));
            } finally {
                window.destroyForcibly();
            }
            long killed = System.currentTimeMillis();
            window.waitFor(10, TimeUnit.SECONDS);
            int due = typedBy(said, killed - MAY_BE_LOST);
            int typed = typedBy(said, killed);
            int kept = kept();
            story.add(kept + " of " + typed + " kept, " + due + " due");
            assertThat(kept).as(story.toString()).isBetween(due, typed + 1).isGreaterThan(lastKept);
            lastKept = kept;
        }
        assertThat(Files.readString(folder.resolve("trouble"))).doesNotContain("Exception");
    }

    private void awaitTyping(Process window, Path said) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!Files.readString(said).contains("typed")) {
            assertThat(window.isAlive())
                    .as(() -> "the window: " + read(folder.resolve("trouble")))
                    .isTrue();
            assertThat(System.currentTimeMillis()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            return "unreadable";
        }
    }

    /** How many letters stood on the page at a time. */
    private static int typedBy(Path said, long time) throws Exception {
        int length = 0;
        for (String line : Files.readAllLines(said)) {
            String[] parts = line.split(" ", -1);
            if (parts.length == 3 && parts[0].equals("typed") && Long.parseLong(parts[1]) <= time) {
                length = Integer.parseInt(parts[2]);
            } else if (line.startsWith("picked up")) {
                length = Integer.parseInt(parts[2]);
            }
        }
        return length;
    }

    private int kept() {
        try (Vault vault = Vault.open(
                folder.resolve("drafts"),
                Unlock.passphrase(TypingWindow.PASSPHRASE.toCharArray()),
                TypingWindow.QUICK)) {
            List<DraftSummary> drafts = vault.drafts().list();
            assertThat(drafts).hasSize(1);
            return vault.drafts().read(drafts.get(0).id()).draft().text().length();
        }
    }
}

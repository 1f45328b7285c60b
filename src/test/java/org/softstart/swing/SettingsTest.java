package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the writer has chosen is there again, until it is erased. */
final class SettingsTest {
    private static final Settings.Place PLACE = new Settings.Place(10, 20, 900, 640);

    @TempDir
    private Path home;

    private Settings settings() {
        return new Settings(home.resolve("softstart"));
    }

    @Test
    void remembersWhatWasChosen() {
        Settings settings = settings();
        settings.set("theme", "dark");
        settings.turnOff("blame.you-never");
        settings.keepPlace(PLACE);
        assertThat(settings().get("theme", "system")).isEqualTo("dark");
        assertThat(settings().isOff("blame.you-never")).isTrue();
        assertThat(settings().place()).contains(PLACE);
    }

    @Test
    void erasedChoicesLeaveNoFile() throws IOException {
        Settings settings = settings();
        settings.set("theme", "dark");
        settings.turnOff("blame.you-never");
        settings.erase();
        assertThat(settings.get("theme", "system")).isEqualTo("system");
        assertThat(settings.off()).isEmpty();
        assertThat(home).isEmptyDirectory();
        settings.keepPlace(PLACE);
        assertThat(home).isEmptyDirectory();
    }

    /** On some systems the drafts lie in the same folder. */
    @Test
    void erasesNothingBesideThem() throws IOException {
        Settings settings = settings();
        settings.set("theme", "dark");
        Path other = Files.createFile(home.resolve("softstart").resolve("vault.key"));
        settings.erase();
        assertThat(home.resolve("softstart").toFile().listFiles()).containsExactly(other.toFile());
    }
}

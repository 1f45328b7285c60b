package org.softstart.swing;

import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Draws every view in both looks and several sizes, for people to look at: into target/screenshots, or where
 * {@code softstart.screenshots} says. It fails where a view cannot be reached.
 */
@Timeout(300)
final class ScreenshotsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "light, 1280, 800, 100",
        "dark, 1280, 800, 100",
        "light, 900, 640, 100",
        "dark, 900, 640, 100",
        "light, 1280, 800, 200",
        "dark, 1280, 800, 200",
        "light, 900, 600, 200",
    })
    void drawsEveryView(String theme, int width, int height, int zoom) throws Exception {
        Settings settings = Stage.settings(folder, theme);
        settings.set("zoom", zoom);
        settings.set("tour", "");
        Door.askAgain(settings);
        try (Stage stage = Stage.open(settings)) {
            stage.size(width, height);
            Gallery gallery = new Gallery(stage, new Gallery.Look(theme, width, height, zoom));
            DeskPictures desk = new DeskPictures(gallery);
            desk.drawTheDoor();
            desk.drawTheDesk();
            desk.drawBeforeSending();
            desk.drawTheirWords();
            new GuidePictures(gallery).draw();
            desk.drawTheDrafts();
            new LearnPictures(gallery).draw();
            desk.drawTheRest();
        }
    }
}

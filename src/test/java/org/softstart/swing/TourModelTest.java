package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first look around is short, can be skipped, and does not come back. */
final class TourModelTest {
    @TempDir
    private Path folder;

    @Test
    void hasThreeStepsAndIsRemembered() {
        TourModel tour = new TourModel(new Settings(folder));
        for (int step = 1; step <= TourModel.STEPS; step++) {
            assertThat(tour.isOver()).isFalse();
            assertThat(tour.step()).isEqualTo(step);
            tour.next();
        }
        assertThat(tour.isOver()).isTrue();
        assertThat(new TourModel(new Settings(folder)).isOver()).isTrue();
    }

    @Test
    void canBeSkipped() {
        new TourModel(new Settings(folder)).end();
        assertThat(new TourModel(new Settings(folder)).isOver()).isTrue();
    }
}

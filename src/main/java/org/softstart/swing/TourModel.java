package org.softstart.swing;

/** The first look around: three short steps that can be skipped, and that are not shown again. */
final class TourModel {
    static final int STEPS = 3;

    private static final String KEY = "tour";
    private static final String SEEN = "seen";

    private final Settings settings;
    private int step = 1;

    TourModel(Settings settings) {
        this.settings = settings;
    }

    boolean isOver() {
        return settings.get(KEY, "").equals(SEEN);
    }

    /** Counts from 1. */
    int step() {
        return step;
    }

    boolean isLast() {
        return step == STEPS;
    }

    void next() {
        if (isLast()) {
            end();
        } else {
            step++;
        }
    }

    /** Skipped or seen to its end: the same. */
    void end() {
        settings.set(KEY, SEEN);
    }
}

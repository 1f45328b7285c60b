package org.softstart.app;

import java.util.Arrays;
import java.util.Random;

/** A part of a whole, such as 2 of 96 messages, and how far chance may have moved it. */
public record Share(int part, int whole) {
    private static final int DRAWS = 2000;
    private static final long SEED = 1;
    /** How often the true share may lie outside. */
    private static final double OUTSIDE = 0.05;

    /** A range that holds the true share in 95 of 100 samples like this one. */
    public record Range(double low, double high) {}

    public double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    Share plus(boolean hit) {
        return new Share(part + (hit ? 1 : 0), whole + 1);
    }

    /**
     * How far the true share may lie from this one: as many items are drawn again and again, each time as if they were another
     * sample. Where all or none were hit a draw can only repeat that, so there the exact bound is taken instead: no alarm in
     * forty messages does not show that there never will be one. The same share has the same range each time.
     */
    public Range range() {
        if (whole == 0) {
            return new Range(0, 1);
        }
        if (part == 0 || part == whole) {
            double bound = Math.pow(OUTSIDE, 1.0 / whole);
            return part == 0 ? new Range(0, 1 - bound) : new Range(bound, 1);
        }
        Random random = new Random(SEED);
        double[] shares = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            int drawn = 0;
            for (int i = 0; i < whole; i++) {
                drawn += random.nextInt(whole) < part ? 1 : 0;
            }
            shares[draw] = (double) drawn / whole;
        }
        Arrays.sort(shares);
        int outside = (int) (DRAWS * OUTSIDE / 2);
        return new Range(shares[outside], shares[DRAWS - 1 - outside]);
    }
}

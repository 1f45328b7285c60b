package org.softstart.learn;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * What mark a strict reader would give a wording: 0 absurd, 1 poor, 2 nearly, 3 would be sent as it is. Learned from marked wordings.
 * Immutable.
 */
public final class WordingJudgement {
    /** Whether a wording is no worse than poor, nearly, or would be sent. */
    public static final List<String> HEADS = List.of("poor", "near", "send");

    private static final int MARK = 0x53575201;

    private final LinearModel model;

    public WordingJudgement(LinearModel model) {
        this.model = model;
    }

    /**
     * The mark to be expected, from 0 to 3.
     *
     * @param signs those of {@link WordingSigns}
     */
    public double mark(long[] signs) {
        return Arrays.stream(model.probabilities(signs)).sum();
    }

    /** Writes it. */
    public void write(DataOutput out) throws IOException {
        out.writeInt(MARK);
        model.write(out);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static WordingJudgement read(ByteBuffer in) {
        if (in.getInt() != MARK) {
            throw new IllegalArgumentException("no judgement of wordings");
        }
        return new WordingJudgement(LinearModel.read(in));
    }
}

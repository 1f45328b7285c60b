package org.softstart.text;

import java.util.function.Supplier;

/** Computes a value when it is first asked for, and never again unless that failed. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> compute;
    private volatile T value;

    public Once(Supplier<T> compute) {
        this.compute = compute;
    }

    /** Computes it now, so that nobody has to wait later. */
    public void load() {
        T loaded = get();
        if (loaded == null) {
            throw new IllegalStateException("nothing was computed");
        }
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = compute.get();
                    value = known;
                }
            }
        }
        return known;
    }
}

package org.softstart.encode;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Keeps work outside of Java and the end of the program apart: the runtime takes its own foundations away when the program ends,
 * and whoever still stands on them brings the whole process down with a message that no one understands.
 */
final class Gate {
    /** Fair, so that the end waits for what has begun and not for what would begin meanwhile. */
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** Something to do that must not be going on while the program ends. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    /** Does the work; once the gate is shut, waits forever instead, since nobody is left who could want the result. */
    <T, E extends Exception> T during(Work<T, E> work) throws E {
        lock.readLock().lock();
        try {
            return work.run();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Waits for the work that is going on, and lets no more begin; at once where there is none. */
    void shut() {
        lock.writeLock().lock();
    }
}

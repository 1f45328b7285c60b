package org.softstart.swing;

import java.util.Deque;
import org.softstart.TestEngine;
import org.softstart.app.Softening;
import org.softstart.app.Softening.Softened;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.Report;

/**
 * The engine as the desk asks it, without threads of its own.
 *
 * @param depth how deep a whole answer goes
 */
record TestReader(Depth depth) implements Reader {
    @Override
    public Report glance(Draft draft) {
        return TestEngine.softstart().glance(draft);
    }

    @Override
    public Report read(Draft draft) {
        return TestEngine.softstart().check(draft, depth);
    }

    @Override
    public Softened soften(Draft draft) {
        return new Softening(TestEngine.softstart()).soften(draft, depth);
    }

    /** Where all that is asked is answered at once. */
    static Lane atOnce() {
        return new Lane(Runnable::run, Runnable::run, TestReader::fails);
    }

    /** Where what is asked waits until the test has it done. */
    static Lane waitingIn(Deque<Runnable> work) {
        return new Lane(work::add, Runnable::run, TestReader::fails);
    }

    private static void fails(RuntimeException trouble) {
        throw trouble;
    }
}

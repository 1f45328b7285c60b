package org.softstart.swing;

/** Something to be done after a pause, unless it is asked for again before. */
interface Delay {
    /** Starts the pause anew. */
    void restart(int milliseconds, Runnable then);
}

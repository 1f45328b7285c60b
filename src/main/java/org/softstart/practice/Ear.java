package org.softstart.practice;

import org.softstart.model.Draft;

/** Hears what is in a line. The real one is the whole of Softstart; sessions can be tried with a simpler one. */
@FunctionalInterface
public interface Ear {
    Heard hear(Draft draft);
}

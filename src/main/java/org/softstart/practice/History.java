package org.softstart.practice;

import java.util.List;

/** What happened so far. One can add to it, read it, and forget the whole of it; nothing in it is ever changed. */
public interface History {
    void append(PracticeEvent event);

    /** Forgets all of it, for good. */
    void forget();

    /** All of it, oldest first. */
    List<PracticeEvent> events();
}

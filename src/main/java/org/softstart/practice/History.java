package org.softstart.practice;

import java.util.List;

/** What happened so far. One can add to it and read it; nothing in it is ever changed. */
public interface History {
    void append(PracticeEvent event);

    /** All of it, oldest first. */
    List<PracticeEvent> events();
}

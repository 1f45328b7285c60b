package org.softstart.practice;

import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.text.LruCache;

/** Hears the lines of the lessons, which answers are compared with again and again. */
final class LessonEar {
    private static final int REMEMBERED = 512;

    private final Ear ear;
    private final LruCache<String, Heard> heard = new LruCache<>(REMEMBERED);

    LessonEar(Ear ear) {
        this.ear = ear;
    }

    Heard hear(String line) {
        return heard.get(line, words -> ear.hear(new Draft(DraftKind.TEXT, words)));
    }
}

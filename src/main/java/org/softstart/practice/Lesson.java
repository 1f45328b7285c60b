package org.softstart.practice;

import java.util.List;

/**
 * What a skill is about, on one screen.
 *
 * @param idea the one idea
 * @param text a few short paragraphs
 * @param before a line without the skill
 * @param after the same with it
 */
public record Lesson(String idea, List<String> text, String before, String after) {
    public Lesson {
        text = List.copyOf(text);
    }
}

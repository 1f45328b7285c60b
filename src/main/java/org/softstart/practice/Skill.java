package org.softstart.practice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One of the twelve things to learn.
 *
 * @param id its name in files and in the history; never changes
 * @param number its place in the order of learning, from 1
 * @param aim what the learner will be able to do, to go after "to"
 * @param parts what a free answer has to show
 * @param spoilers words that take the skill back, such as the "finally" in a thank-you
 * @param mostSentences how long a free answer may be
 * @param mostQuestions how many questions it may ask
 * @param look where to look when an answer shows too little
 * @param rules findings that this skill helps with
 * @param bears findings that its exercises live with, such as a bare act where telling the bare act is the exercise
 */
public record Skill(
        String id,
        int number,
        String title,
        String aim,
        Lesson lesson,
        List<Bin> bins,
        List<Part> parts,
        List<Pattern> spoilers,
        int mostSentences,
        int mostQuestions,
        String look,
        Set<String> rules,
        Set<String> bears,
        List<Item> items) {

    public Skill {
        bins = List.copyOf(bins);
        parts = List.copyOf(parts);
        spoilers = List.copyOf(spoilers);
        rules = Set.copyOf(rules);
        bears = Set.copyOf(bears);
        items = List.copyOf(items);
    }

    public Optional<Item> item(String wanted) {
        return items.stream().filter(item -> item.id().equals(wanted)).findFirst();
    }

    @Override
    public String toString() {
        return "Skill[" + id + "]";
    }

    boolean isSpoiled(Heard heard) {
        return spoilers.stream()
                .anyMatch(spoiler -> spoiler.matcher(heard.norm()).find());
    }
}

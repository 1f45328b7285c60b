package org.softstart.practice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression that tells something of how an answer is meant: a day makes it a thing to look at together, an "instead of" reopens the
 * old account. How much each weighs was learned; see {@link Scale}.
 *
 * @param name what it is called
 * @param pattern against the words in lower case, opened up
 * @param reason what to say where it counts against an answer, with {@code %s} for the words; empty if there is nothing to say
 */
record Telltale(String name, Pattern pattern, Optional<String> reason) {
    private static final String FILE = "signs.tsv";

    static List<Telltale> all() {
        return Curriculum.text(FILE)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> new Telltale(
                        cells[0],
                        Pattern.compile(cells[1]),
                        cells.length > 2 && !cells[2].isBlank() ? Optional.of(cells[2]) : Optional.empty()))
                .toList();
    }

    Optional<String> in(String norm) {
        Matcher matcher = pattern.matcher(norm);
        return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
    }

    int times(String norm) {
        return (int) pattern.matcher(norm).results().count();
    }
}

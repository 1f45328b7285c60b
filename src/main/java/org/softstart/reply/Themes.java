package org.softstart.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.softstart.lexicon.TermList;
import org.softstart.text.Sentence;

/** What a message is about: money, chores, family. The words stand in {@code reply-themes.tsv}. */
final class Themes {
    private final List<Theme> themes = new ArrayList<>();

    /** What a theme suggests. */
    record Theme(String name, TermList words, List<String> feelings, List<String> needs, List<String> asks) {}

    /** A theme and the token that shows it. */
    record Found(Theme theme, int at) {}

    Themes(List<List<String>> rows) {
        for (List<String> row : rows) {
            themes.add(new Theme(row.get(0), new TermList(cell(row, 1)), cell(row, 2), cell(row, 3), cell(row, 4)));
        }
    }

    private static List<String> cell(List<String> row, int column) {
        return column < row.size() && !row.get(column).isBlank()
                ? List.of(row.get(column).split("\\s*;\\s*", -1))
                : List.of();
    }

    /** The first theme of the table with a word between these tokens. */
    Optional<Found> in(Sentence sentence, int from, int to) {
        for (Theme theme : themes) {
            int at = theme.words().find(sentence, from, to, TermList.Forms.ANY);
            if (at >= 0) {
                return Optional.of(new Found(theme, at));
            }
        }
        return Optional.empty();
    }
}

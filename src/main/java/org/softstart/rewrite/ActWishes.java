package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known of an act: the feelings it tends to leave, and what to ask for instead. From {@code act-wishes.tsv}. */
final class ActWishes {
    private static final String[] USUAL = {"upset", "frustrated", "hurt", "sad"};

    /**
     * One row.
     *
     * @param feelings fitting ones, the likeliest first
     * @param instead words for the wish where the writer's would not do
     * @param ask what to ask for after saying how it was
     */
    record Known(List<String> feelings, Optional<String> instead, Optional<String> ask) {
        static final Known NOTHING = new Known(List.of(USUAL), Optional.empty(), Optional.empty());

        /** The same where the usual question would not fit. */
        Known withoutAsk() {
            return ask.isEmpty() ? this : new Known(feelings, instead, Optional.empty());
        }

        Known withAsk(String question) {
            return new Known(feelings, instead, Optional.of(question));
        }
    }

    private record Row(List<String> lemmas, Known known) {}

    private final List<Row> rows = new ArrayList<>();

    ActWishes(List<List<String>> table) {
        for (List<String> row : table) {
            List<String> feelings = List.of(row.get(1).split("\\s*;\\s*"));
            rows.add(new Row(List.of(row.get(0).split(" ")), new Known(feelings, said(row.get(2)), said(row.get(3)))));
        }
        rows.sort((a, b) -> b.lemmas().size() - a.lemmas().size());
    }

    private static Optional<String> said(String cell) {
        return Optional.of(cell).filter(words -> !words.isBlank());
    }

    /**
     * What is known of an act.
     *
     * @param verb lemma of its verb
     * @param words lemmas of the words that belong to it
     */
    Known of(String verb, Set<String> words) {
        for (Row row : rows) {
            boolean others =
                    words.containsAll(row.lemmas().subList(1, row.lemmas().size()));
            if (row.lemmas().get(0).equals(verb) && others) {
                return row.known();
            }
        }
        return Known.NOTHING;
    }
}

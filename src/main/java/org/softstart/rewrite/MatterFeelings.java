package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;
import org.softstart.text.Token;

/** What people tend to feel about a matter, by its words: money worries, a joke at their cost hurts. From {@code matter-feelings.tsv}. */
final class MatterFeelings {
    private record Row(Set<String> words, ActWishes.Known known) {}

    private final List<Row> rows = new ArrayList<>();

    MatterFeelings(List<List<String>> table) {
        for (List<String> row : table) {
            Optional<String> ask = Optional.of(row.get(2)).filter(words -> !words.isBlank());
            rows.add(new Row(
                    Set.of(row.get(0).split(";")),
                    new ActWishes.Known(List.of(row.get(1).split(";")), Optional.empty(), ask)));
        }
    }

    /** What is known of the matter of a sentence, or else of the whole message. */
    Optional<ActWishes.Known> of(AnnotatedDraft draft, int sentence) {
        return of(List.of(draft.sentence(sentence))).or(() -> of(draft.sentences()));
    }

    private Optional<ActWishes.Known> of(List<Sentence> sentences) {
        Set<String> words = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                words.add(token.norm());
                words.add(token.lemma());
            }
        }
        return rows.stream()
                .filter(row -> row.words().stream().anyMatch(words::contains))
                .findFirst()
                .map(Row::known);
    }
}

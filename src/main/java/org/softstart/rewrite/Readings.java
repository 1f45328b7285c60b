package org.softstart.rewrite;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.softstart.model.Category;
import org.softstart.model.Span;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/** What a sentence says, read with the eyes that its kind of trouble needs: a charge, a defence, a door shut, a feeling waved away. */
final class Readings {
    /** Of a charge within a defence only what happened can be told. */
    private static final Set<Said.Sort> HAPPENED =
            EnumSet.of(Said.Sort.DONE, Said.Sort.HABIT, Said.Sort.PERFECT, Said.Sort.WAY);

    private final ActReader acts;
    private final OwnActs own;
    private final DefenceReader defence;
    private final ClosedReader closed;
    private final WavedReader waved;

    Readings(ActReader acts, OwnActs own, DefenceReader defence, ClosedReader closed, WavedReader waved) {
        this.acts = acts;
        this.own = own;
        this.defence = defence;
        this.closed = closed;
        this.waved = waved;
    }

    /** The likeliest first. */
    List<Said> read(AnnotatedDraft draft, int index, Span finding, Category category) {
        Sentence sentence = draft.sentence(index);
        List<Said> said = new ArrayList<>();
        switch (category) {
            case DEFENSIVENESS -> {
                waved.unfair(sentence).ifPresent(said::add);
                own.own(sentence).ifPresent(said::add);
                defence.of(sentence).ifPresent(said::add);
                if (said.isEmpty() && !sentence.has(0, sentence.size(), "sorry")) {
                    acts.read(draft, index, finding, category).stream()
                            .filter(one -> HAPPENED.contains(one.sort()))
                            .forEach(said::add);
                }
            }
            case STONEWALLING -> closed.of(sentence).ifPresent(said::add);
            case INVALIDATING ->
                defence.sorry(sentence)
                        .or(() -> waved.of(sentence))
                        .or(() -> acts.asked(sentence))
                        .ifPresent(said::add);
            case DEMAND -> {
                said.addAll(acts.read(draft, index, finding, category));
                if (said.isEmpty()) {
                    closed.of(sentence).ifPresent(said::add);
                }
            }
            default -> said.addAll(acts.read(draft, index, finding, category));
        }
        return said;
    }
}

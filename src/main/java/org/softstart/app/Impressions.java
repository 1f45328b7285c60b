package org.softstart.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.softstart.detect.Evidence;
import org.softstart.learn.Blend;
import org.softstart.learn.Features;
import org.softstart.learn.Judgement;
import org.softstart.learn.Learned;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.Sentence;

/** What learned judgement makes of each sentence, before any limit is laid on it. */
final class Impressions {
    private static final String HEARD = "heard as ";

    private final Evidence evidence;
    private final Supplier<Optional<Learned>> learned;

    Impressions(Evidence evidence, Supplier<Optional<Learned>> learned) {
        this.evidence = evidence;
        this.learned = learned;
    }

    /**
     * For each sentence the log-odds of every kind of concern, by its name, and those by the encoder alone, with "heard as" before the
     * name; nothing where nothing was learned.
     */
    List<Map<String, Double>> of(AnnotatedDraft draft) {
        return learned.get().map(known -> of(draft, known)).orElse(List.of());
    }

    /** Where a draft lies among everything that could be said; nothing where there is no encoder. */
    List<Float> sense(AnnotatedDraft draft) {
        List<String> sentences = draft.sentences().stream().map(Sentence::text).toList();
        return learned.get().map(known -> known.sense(sentences)).orElse(List.of());
    }

    private List<Map<String, Double>> of(AnnotatedDraft draft, Learned known) {
        Judgement judgement = known.judgement();
        List<Features.Place> places = evidence.places(draft);
        List<List<Float>> sounds =
                known.hear(draft.sentences().stream().map(Sentence::text).toList());
        List<Map<String, Double>> all = new ArrayList<>();
        for (int s = 0; s < places.size(); s++) {
            List<Float> heard = sounds.get(s);
            double[] probabilities = judgement.probabilities(evidence.of(places.get(s)), heard);
            Map<String, Double> one = new LinkedHashMap<>();
            for (int h = 0; h < probabilities.length; h++) {
                String head = judgement.heads().get(h);
                one.put(head, Blend.logOdds(probabilities[h]));
                if (h < heard.size()) {
                    one.put(HEARD + head, (double) heard.get(h));
                }
            }
            all.add(one);
        }
        return all;
    }
}

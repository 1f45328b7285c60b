package org.softstart.train;

import java.util.ArrayList;
import java.util.List;

/** The places of examples, one by one. */
final class Places {
    private Places() {}

    static List<Fit.Place> ofSentences(List<Example> examples) {
        List<Fit.Place> places = new ArrayList<>();
        for (Example example : examples) {
            for (int s = 0; s < example.sentences().size(); s++) {
                places.add(new Fit.Place(
                        example.source(),
                        example.sentences().get(s),
                        example.labels().get(s)));
            }
        }
        return places;
    }

    static List<Fit.Place> ofMessages(List<Example> examples) {
        return examples.stream()
                .map(e -> new Fit.Place(e.source(), e.whole(), e.wholeLabels()))
                .toList();
    }
}

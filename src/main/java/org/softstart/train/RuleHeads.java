package org.softstart.train;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.softstart.learn.LinearModel;
import org.softstart.lexicon.Lexicon;

/** Which rule of a category says best what a sentence does: learned from the sentences of that category alone. */
final class RuleHeads {
    /** A rule with fewer examples is not learned; the sentence is then given to the next best. */
    private static final int FEWEST = 20;

    private RuleHeads() {}

    static Map<String, LinearModel> fit(List<Example> examples, Lexicon lexicon) {
        Map<String, LinearModel> models = new TreeMap<>();
        for (String category : Heads.ofSentences()) {
            fit(Places.ofSentences(examples), category, lexicon, models);
        }
        for (String category : Heads.ofMessages()) {
            fit(Places.ofMessages(examples), category, lexicon, models);
        }
        return models;
    }

    private static void fit(List<Fit.Place> places, String category, Lexicon lexicon, Map<String, LinearModel> into) {
        List<Fit.Place> held = places.stream()
                .filter(place -> place.labels().of(category) == 1)
                .map(place -> byRule(place, category))
                .toList();
        Map<String, Long> counts = held.stream()
                .flatMap(place -> place.labels().holds().keySet().stream())
                .collect(Collectors.groupingBy(rule -> rule, TreeMap::new, Collectors.counting()));
        List<String> rules = counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .map(Map.Entry::getKey)
                .filter(rule -> lexicon.rule(rule).isPresent())
                .toList();
        if (!rules.isEmpty()) {
            into.put(category, Fit.fit(held, rules));
        }
    }

    private static Fit.Place byRule(Fit.Place place, String category) {
        Map<String, String> rule = new HashMap<>();
        rule.put(place.labels().holds().get(category), "");
        return new Fit.Place(place.source(), place.features(), new Example.Labels(rule, Set.of()));
    }
}

package org.softstart.detect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.softstart.learn.Features;
import org.softstart.model.DraftKind;
import org.softstart.text.AnnotatedDraft;
import org.softstart.text.LruCache;
import org.softstart.text.Sentence;

/** What learned judgement looks at in a draft: in training and in every check the same. */
public final class Evidence {
    private static final int REMEMBERED = 4096;

    private final Features features;
    private final List<RuleScanner> scanners;
    private final LruCache<Features.Noted, long[]> parts = new LruCache<>(REMEMBERED);

    Evidence(Features features, List<RuleScanner> scanners) {
        this.features = features;
        this.scanners = List.copyOf(scanners);
    }

    /** Each sentence in its place. */
    public List<Features.Place> places(AnnotatedDraft draft) {
        List<Features.Noted> noted = noted(draft);
        DraftKind kind = draft.draft().kind();
        List<Features.Place> places = new ArrayList<>();
        for (int s = 0; s < noted.size(); s++) {
            places.add(new Features.Place(
                    s > 0 ? Optional.of(noted.get(s - 1)) : Optional.empty(),
                    noted.get(s),
                    s + 1 < noted.size() ? Optional.of(noted.get(s + 1)) : Optional.empty(),
                    kind,
                    draft.isOpening(s)));
        }
        return places;
    }

    /** The features of a sentence in its place. */
    public long[] of(Features.Place place) {
        return features.of(place);
    }

    /** The features of the whole draft. */
    public long[] ofWhole(AnnotatedDraft draft) {
        return ofWhole(draft, places(draft));
    }

    /**
     * The same where its sentences have been looked at already.
     *
     * @param places each sentence in its place
     */
    long[] ofWhole(AnnotatedDraft draft, List<Features.Place> places) {
        List<Features.Noted> noted =
                places.stream().map(Features.Place::sentence).toList();
        return features.of(draft, noted, some -> parts.getAll(some, features::ofPart));
    }

    private List<Features.Noted> noted(AnnotatedDraft draft) {
        List<Set<String>> rules = new ArrayList<>();
        draft.sentences().forEach(sentence -> rules.add(new HashSet<>()));
        for (RuleScanner scanner : scanners) {
            List<List<Hit>> hits = scanner.scan(draft.sentences());
            for (int s = 0; s < hits.size(); s++) {
                for (Hit hit : hits.get(s)) {
                    rules.get(s).add(hit.rule().id());
                }
            }
        }
        List<Features.Noted> noted = new ArrayList<>();
        for (int s = 0; s < rules.size(); s++) {
            Sentence sentence = draft.sentence(s);
            noted.add(new Features.Noted(sentence, rules.get(s)));
        }
        return noted;
    }
}

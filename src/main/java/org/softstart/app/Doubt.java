package org.softstart.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.softstart.detect.Detected;
import org.softstart.model.Category;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Strength;
import org.softstart.text.AnnotatedDraft;

/**
 * One hard line in a draft that is warm elsewhere is more likely play, or a fair complaint, than an attack: it is noted, not
 * pressed; and a mere guess at one is not spoken at all. Two hard lines are no accident, and insults, threats and ultimatums stay what
 * they are.
 */
final class Doubt {
    private static final int NOTE = 1;
    private static final int STRONG = 3;
    /** So many sentences say more about how a draft is meant than one guess does. */
    private static final int LONG = 5;

    private static final Set<String> WARM =
            Set.of("affection", "appreciation", "empathy", "own-part", "hope", "repair", "choice", "invitation");
    private static final Set<String> CERTAIN = Set.of(
            "demand.ultimatum",
            "demand.threat",
            "demand.guilt",
            "harsh-start-up.false-soft",
            "defensiveness.but-cancel");

    private Doubt() {}

    static List<Detected> weigh(AnnotatedDraft draft, List<Detected> reported, List<Strength> strengths) {
        List<Span> warm = strengths.stream()
                .filter(s -> WARM.contains(s.category()))
                .map(Strength::span)
                .toList();
        return pressed(draft, spoken(draft, reported, warm), warm);
    }

    /** Where nothing hard was found in a longer draft that is warm elsewhere, a guess is better kept to oneself. */
    private static List<Detected> spoken(AnnotatedDraft draft, List<Detected> reported, List<Span> warm) {
        boolean hard = reported.stream().anyMatch(d -> d.finding().severity() > NOTE);
        if (hard || draft.sentences().size() < LONG) {
            return reported;
        }
        return reported.stream()
                .filter(d -> !d.finding().isUnsure()
                        || d.finding().category().isMessageLevel()
                        || !isWarmElsewhere(draft, d.sentence(), warm))
                .toList();
    }

    private static List<Detected> pressed(AnnotatedDraft draft, List<Detected> reported, List<Span> warm) {
        Set<Integer> hard = new HashSet<>();
        for (Detected detected : reported) {
            Finding finding = detected.finding();
            if (finding.severity() > NOTE) {
                hard.add(detected.sentence());
                boolean certain = finding.severity() > STRONG
                        || finding.isSafety()
                        || finding.category() == Category.CONTEMPT
                        || finding.category().isMessageLevel()
                        || CERTAIN.contains(finding.rule());
                if (certain) {
                    return reported;
                }
            }
        }
        if (hard.size() != 1 || !isWarmElsewhere(draft, hard.iterator().next(), warm)) {
            return reported;
        }
        List<Detected> noted = new ArrayList<>();
        for (Detected detected : reported) {
            boolean lower = detected.finding().severity() > NOTE;
            noted.add(lower ? detected.with(detected.finding().withSeverity(NOTE)) : detected);
        }
        return noted;
    }

    private static boolean isWarmElsewhere(AnnotatedDraft draft, int sentence, List<Span> warm) {
        Span hard = draft.locate(sentence);
        return warm.stream().anyMatch(span -> !span.overlaps(hard));
    }
}

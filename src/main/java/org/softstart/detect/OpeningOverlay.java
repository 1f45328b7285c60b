package org.softstart.detect;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.softstart.lexicon.Rule;
import org.softstart.model.Category;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.text.AnnotatedDraft;

/**
 * A draft that opens with an attack or an order: whatever concern stands in its first lines is a harsh start besides. Words
 * and examples: {@code lexicons/harsh-start-up/attack.yaml} and {@code order.yaml}.
 */
final class OpeningOverlay extends Detector {
    private static final Set<Category> ATTACKS = Set.of(
            Category.BLAME,
            Category.CONTEMPT,
            Category.FIXING,
            Category.DEMAND,
            Category.INVALIDATING,
            Category.KITCHEN_SINK);
    private static final String ORDER = "demand.command";
    private static final int ORDINARY_DEMAND = 2;
    private static final int HIGHEST = 4;

    private final boolean orders;

    private OpeningOverlay(Rule rule, boolean orders) {
        super(rule);
        this.orders = orders;
    }

    static OpeningOverlay attack(Rule rule) {
        return new OpeningOverlay(rule, false);
    }

    static OpeningOverlay order(Rule rule) {
        return new OpeningOverlay(rule, true);
    }

    @Override
    List<Detected> detect(AnnotatedDraft draft, List<Detected> found) {
        if (draft.draft().kind() == DraftKind.TEXT) {
            return List.of();
        }
        Predicate<Detected> inOpening = d -> draft.isOpening(d.sentence());
        boolean known =
                found.stream().anyMatch(d -> d.finding().category() == Category.HARSH_START_UP && inOpening.test(d));
        Optional<Detected> first = found.stream()
                .filter(inOpening)
                .filter(d -> isHarsh(draft, d.finding()))
                .min(Comparator.comparing(d -> d.finding().span()));
        boolean mine = first.filter(d -> d.rule().id().equals(ORDER) == orders).isPresent();
        if (known || !mine) {
            return List.of();
        }
        Finding worst = first.get().finding();
        int raise = worst.category() == Category.BLAME ? 1 : 0;
        int severity = Math.min(HIGHEST, worst.severity() + raise);
        return List.of(Findings.of(rule, "overlay", severity, worst.span(), draft));
    }

    private static boolean isHarsh(AnnotatedDraft draft, Finding finding) {
        if (finding.severity() < 2 || !ATTACKS.contains(finding.category())) {
            return false;
        }
        // A letter may come to an ordinary ask early without starting harshly; first lines alone may not.
        boolean letter = draft.draft().kind() == DraftKind.LETTER;
        return !(letter && finding.category() == Category.DEMAND && finding.severity() <= ORDINARY_DEMAND);
    }
}

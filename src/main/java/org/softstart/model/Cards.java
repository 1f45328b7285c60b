package org.softstart.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which findings are shown first: a writer who reads three opinions of one line mends none. */
public final class Cards {
    /** More at once than anybody takes in. */
    public static final int MOST = 5;

    private static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::isSafety)
            .reversed()
            .thenComparing(Comparator.comparing(Finding::severity).reversed())
            .thenComparing(Finding::span);

    private Cards() {}

    /** All findings in the order in which they are looked at: those that are shown first, then the others, the worst first. */
    public static List<Finding> inTurn(List<Finding> findings) {
        List<Finding> turn = of(findings);
        Set<Finding> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        shown.addAll(turn);
        findings.stream()
                .filter(finding -> !shown.contains(finding))
                .sorted(WORST_FIRST)
                .forEach(turn::add);
        return turn;
    }

    /**
     * At most five, the worst first. Of those that share words only the worst is shown, the others when it is settled; what is told
     * of the message as a whole stands beside what is told of a line.
     */
    public static List<Finding> of(List<Finding> findings) {
        List<Finding> ranked = new ArrayList<>(findings);
        ranked.sort(WORST_FIRST);
        List<Finding> cards = new ArrayList<>();
        SpanSet taken = new SpanSet();
        for (Finding finding : ranked) {
            boolean ofLine = !finding.category().isMessageLevel();
            if (cards.size() == MOST) {
                break;
            }
            if (!ofLine || !taken.overlaps(finding.span())) {
                cards.add(finding);
            }
            if (ofLine) {
                taken.add(finding.span());
            }
        }
        return cards;
    }
}

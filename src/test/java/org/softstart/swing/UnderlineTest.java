package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.softstart.TestEngine;
import org.softstart.model.Depth;
import org.softstart.model.Draft;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;

/** Lines under what was found: one in each place, and none forgotten. */
final class UnderlineTest {
    private static final String TEXT = "You never listen to me. You said you'd be home at six and it's nine again."
            + " Answer me. Nothing I do is good enough for you.";

    private static List<Finding> findings() {
        return TestEngine.softstart()
                .check(new Draft(DraftKind.LETTER, TEXT), Depth.QUICK)
                .findings();
    }

    @Test
    void twoNeverStandInOnePlace() {
        List<Underline> lines = Underline.of(findings());
        assertThat(lines).hasSizeGreaterThan(2);
        for (int i = 0; i < lines.size(); i++) {
            for (Underline other : lines.subList(i + 1, lines.size())) {
                assertThat(lines.get(i).span().overlaps(other.span())).isFalse();
            }
        }
    }

    @Test
    void everyPlaceIsUnderlinedByTheGravest() {
        List<Finding> findings = findings().stream()
                .filter(finding -> !finding.category().isMessageLevel())
                .toList();
        List<Underline> lines = Underline.of(findings);
        for (int at = 0; at < TEXT.length(); at++) {
            int here = at;
            List<Finding> meeting = findings.stream()
                    .filter(f -> f.span().start() <= here && here < f.span().end())
                    .toList();
            List<Underline> drawn = lines.stream()
                    .filter(line ->
                            line.span().start() <= here && here < line.span().end())
                    .toList();
            assertThat(drawn).hasSize(meeting.isEmpty() ? 0 : 1);
            int gravest = meeting.stream().mapToInt(Finding::severity).max().orElse(0);
            drawn.forEach(line ->
                    assertThat(meeting).anyMatch(f -> f.category() == line.category() && f.severity() == gravest));
        }
    }
}

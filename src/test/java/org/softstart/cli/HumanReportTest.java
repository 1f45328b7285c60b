package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.softstart.model.DraftKind;
import org.softstart.model.Report;
import org.softstart.model.Verdict;

final class HumanReportTest {
    @Test
    void keepsItsHeadlineWithinANarrowTerminal() {
        Report report = new Report(
                DraftKind.LETTER,
                120,
                12,
                true,
                Verdict.REWORK,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        StringWriter out = new StringWriter();
        new HumanReport(new PrintWriter(out), new Style(false), 60).print(report, "", false);
        assertThat(out.toString().lines())
                .containsExactly("Worth another look before it goes.", "(letter, 120 words, 12 sentences)");
    }
}

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

final class BeforeAfterReportTest {
    private final StringWriter out = new StringWriter();

    private static Report report(Optional<String> notice, boolean judged) {
        return new Report(
                DraftKind.LETTER, 3, 1, judged, Verdict.READY, List.of(), List.of(), List.of(), List.of(), notice);
    }

    private void print(String before, String after, Report report) {
        new BeforeAfterReport(new PrintWriter(out), new Style(false), 80).print(before, after, report);
    }

    @Test
    void keepsParagraphsApart() {
        print(
                "Dear you,\n\nYou never help. I am tired.\nReally.\n\n\nMe",
                "Dear you,\n\nCould you help? I am tired.\nReally.\n\n\nMe",
                report(Optional.empty(), true));
        assertThat(out.toString())
                .isEqualToNormalizingNewlines(
                        """
                  Dear you,

                - You never help.
                + Could you help?
                  I am tired.
                  Really.

                  Me
                """);
    }

    @Test
    void saysThatNothingChanges() {
        print("Love you.", "Love you.", report(Optional.empty(), true));
        assertThat(out.toString().lines()).containsExactly("Nothing to change: nothing was found.");
    }

    @Test
    void saysWhyADraftWasLeftAlone() {
        print("Du fehlst mir.", "Du fehlst mir.", report(Optional.of("This is not English."), false));
        assertThat(out.toString().lines()).containsExactly("This is not English.");
    }
}

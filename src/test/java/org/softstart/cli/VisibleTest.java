package org.softstart.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.softstart.app.BeforeAfter;
import org.softstart.model.Category;
import org.softstart.model.DraftKind;
import org.softstart.model.Finding;
import org.softstart.model.Report;
import org.softstart.model.Span;
import org.softstart.model.Suggestion;
import org.softstart.model.Verdict;

/** Words pasted with characters that act on a terminal. */
final class VisibleTest {
    private static final String ACTING =
            "\u001B[31mYou\u001B]0;title\u0007 never\u0000 \u202Ehelp\u2066.\u009B\u007F\u001C";

    private final StringWriter out = new StringWriter();

    private void assertNothingActs() {
        assertThat(out.toString()).isNotEmpty();
        assertThat(out.toString()
                        .chars()
                        .filter(c -> c != '\n' && Character.isISOControl(c)
                                || c >= '\u202A' && c <= '\u202E'
                                || c >= '\u2066' && c <= '\u2069'))
                .isEmpty();
    }

    @Test
    void showsASignForEach() {
        assertThat(Visible.of(ACTING)).hasSameSizeAs(ACTING).startsWith("␛[31mYou␛]0;title␇ never␀ �help�.");
        String plain = "Héllo 😂,\n\tyou.\r\n";
        assertThat(Visible.of(plain)).isSameAs(plain);
    }

    @Test
    void letsNothingActInADiff() {
        new BeforeAfterReport(new PrintWriter(out), new Style(false), 80)
                .print(BeforeAfter.of(ACTING, ACTING + " And more."));
        assertNothingActs();
    }

    @Test
    void letsNothingActInALetter() {
        Page page = new Page(new PrintWriter(out), new Style(false), 80);
        page.letter(ACTING);
        page.paragraph(ACTING, "  ", line -> line);
        page.flush();
        assertNothingActs();
    }

    @Test
    void letsNothingActInAReport() {
        Span all = new Span(0, ACTING.length());
        Finding finding = new Finding(
                Category.BLAME,
                "blame.absolute",
                "x",
                2,
                Optional.empty(),
                Optional.empty(),
                all,
                "One moment.",
                Optional.empty(),
                List.of(new Suggestion(all, ACTING + " Please.", List.of())));
        Report report = new Report(
                DraftKind.TEXT,
                3,
                1,
                true,
                Verdict.SOFTEN,
                List.of(finding),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        new HumanReport(new PrintWriter(out), new Style(false), 80).print(report, ACTING, false);
        assertNothingActs();
        out.getBuffer().setLength(0);
        new HumanReport(new PrintWriter(out), new Style(true), 80).print(report, ACTING, false);
        assertThat(out.toString()).contains("␛]0;title␇").doesNotContain("\u001B]", "\u0007", "\u202E");
    }
}

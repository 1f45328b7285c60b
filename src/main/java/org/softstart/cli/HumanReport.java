package org.softstart.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.softstart.model.Cards;
import org.softstart.model.Category;
import org.softstart.model.Check;
import org.softstart.model.Finding;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;
import org.softstart.model.Report;
import org.softstart.model.SafetyLevel;
import org.softstart.model.Slot;
import org.softstart.model.Span;
import org.softstart.model.Strength;
import org.softstart.model.Suggestion;
import org.softstart.model.Verdict;

/** Prints a report for a person: what works first, then the concerns, worst first. */
final class HumanReport {
    private static final int EXCERPT = 160;
    private static final int END = 50;
    private static final int AROUND = 40;
    /** Of a draft without an end of line no more is looked at. */
    private static final int BESIDE = 2_000;

    /** Of a line or two, advice on the letter as a whole would be more than the line itself. */
    private static final int WHOLE_LETTER = 40;

    private static final String MARKED = "for what is marked";
    /** So many words more than what is marked have to be told of. */
    private static final int WIDER = 5;
    /** Letters shown of a longer place, and of its end. */
    private static final int LONGEST_PLACE = 60;

    private static final int END_OF_PLACE = 26;

    private static final String[] SEVERITY = {"", "a note", "worth softening", "strong", "wounding"};
    private static final Map<Verdict, String> VERDICT = Map.of(
            Verdict.READY, "Ready. Nothing here needs changing.",
            Verdict.SOFTEN, "Nearly there. A few edges to soften.",
            Verdict.REWORK, "Worth another look before it goes.",
            Verdict.PAUSE, "Let's pause here.");

    private final PrintWriter out;
    private final Style style;
    private final int width;

    HumanReport(PrintWriter out, Style style, int width) {
        this.out = out;
        this.style = style;
        this.width = Math.max(40, width);
    }

    /** @param all whether to print every finding, not only those that matter most */
    void print(Report report, String text, boolean all) {
        String size = report.words()
                + (report.words() == 1 ? " word, " : " words, ")
                + report.sentences()
                + (report.sentences() == 1 ? " sentence" : " sentences");
        if (report.judged()) {
            headline(VERDICT.get(report.verdict()), "(" + report.kind().id() + ", " + size + ")");
        }
        boolean acute = report.findings().stream().anyMatch(f -> f.isAt(SafetyLevel.S3));
        printHelp(report);
        if (!acute) {
            printStrengths(report, text);
            printFindings(report, text, all);
            printChecks(report);
        }
        report.notice().ifPresent(notice -> {
            if (report.judged() || !report.help().isEmpty()) {
                out.println();
            }
            paragraph(notice, "", line -> line);
        });
        out.flush();
    }

    /** On one line, or on two where that is too narrow. */
    private void headline(String verdict, String size) {
        if (verdict.length() + 2 + size.length() <= width) {
            out.println(style.bold(verdict) + "  " + style.quiet(size));
        } else {
            paragraph(verdict, "", style::bold);
            paragraph(size, "", style::quiet);
        }
    }

    private void printStrengths(Report report, String text) {
        if (report.strengths().isEmpty()) {
            return;
        }
        out.println();
        out.println(style.good("What works"));
        for (Strength strength : report.strengths()) {
            paragraph("“" + oneLine(strength.span().of(text)) + "”  " + strength.message(), "  + ", line -> line);
        }
    }

    private void printFindings(Report report, String text, boolean all) {
        List<Finding> cards = all ? report.findings() : Cards.of(report.findings());
        for (Finding finding : cards) {
            printFinding(finding, text);
        }
        int more = report.findings().size() - cards.size();
        if (more > 0) {
            out.println();
            String shown = cards.size() == 1 ? "this one is" : "these are";
            paragraph(more + " more once " + shown + " settled; --all shows every one.", "", style::quiet);
        }
    }

    private void printFinding(Finding finding, String text) {
        Category category = finding.category();
        out.println();
        String label = capital(category.label());
        String weight = finding.level().map(level -> "").orElse("  " + SEVERITY[finding.severity()]);
        out.println(style.of(category, label) + style.quiet(weight + "  " + finding.rule()));
        printExcerpt(finding, text);
        paragraph(finding.message(), "  ", line -> line);
        if (finding.isUnsure() || finding.suggestions().isEmpty() && !finding.isSafety()) {
            paragraph(
                    finding.question().orElse("What happened, and what was it like for you?"),
                    "  ask  ",
                    style::suggestion);
        }
        int number = 1;
        String before = "";
        for (Suggestion suggestion : finding.suggestions()) {
            String lead = number == 1 ? "  try  " : "  or   ";
            paragraph(shown(suggestion), lead, style::suggestion);
            String place = place(finding, suggestion, text);
            if (!place.equals(before)) {
                paragraph(place.isEmpty() ? MARKED : place, "       ", style::quiet);
            }
            before = place;
            number++;
        }
    }

    /** What a wording stands for where that is clearly more than what is marked; empty where it isn't. */
    private static String place(Finding finding, Suggestion suggestion, String text) {
        String replaced = oneLine(suggestion.span().of(text)).strip();
        int words = replaced.split(" ", -1).length;
        if (words - oneLine(finding.span().of(text)).strip().split(" ", -1).length < WIDER) {
            return "";
        }
        return replaced.equals(oneLine(text).strip())
                ? "for the whole message"
                : "for “" + Excerpt.ends(replaced, LONGEST_PLACE, END_OF_PLACE) + "”";
    }

    /** The wording with the words that are the writer's to choose in brackets; after kept words it begins with dots. */
    private static String shown(Suggestion suggestion) {
        StringBuilder text = new StringBuilder(suggestion.text());
        List<Slot> slots = new ArrayList<>(suggestion.slots());
        slots.sort(Comparator.comparing(Slot::span).reversed());
        for (Slot slot : slots) {
            if (!slot.options().isEmpty()) {
                text.insert(slot.span().end(), ']').insert(slot.span().start(), '[');
            }
        }
        return text.toString().replaceFirst("^\\. ", "… ");
    }

    /** The words around a finding, the finding itself underlined, or in brackets where colour is not to be had. */
    private void printExcerpt(Finding finding, String text) {
        Span span = finding.span();
        String ahead = text.substring(Math.max(0, span.start() - BESIDE), span.start());
        ahead = ahead.substring(ahead.lastIndexOf('\n') + 1);
        String behind = text.substring(span.end(), Math.min(text.length(), span.end() + BESIDE));
        behind = behind.substring(0, lineEnd(behind));
        String before = Excerpt.before(ahead, AROUND);
        String marked = oneLine(span.of(text));
        String after = Excerpt.after(behind, AROUND);
        String space = before.isEmpty() || !endsBlank(ahead) ? "" : " ";
        String gap = after.isEmpty() || !beginsBlank(behind) ? "" : " ";
        if (style.isPlain()) {
            paragraph(before + space + "[" + marked + "]" + gap + after, "  | ", line -> line);
            return;
        }
        List<String> lines = Wrap.lines(before + space + "\u0001" + marked + "\u0002" + gap + after, width - 4);
        boolean open = false;
        for (String line : lines) {
            int start = line.indexOf('\u0001');
            int end = line.indexOf('\u0002');
            int a = open ? 0 : start;
            int b = end >= 0 ? end : line.length();
            String shown = a < 0
                    ? line
                    : line.substring(0, a) + style.marked(finding.category(), line.substring(a, b)) + line.substring(b);
            out.println(style.quiet("  | ") + shown.replace("\u0001", "").replace("\u0002", ""));
            open = (open || start >= 0) && end < 0;
        }
    }

    private static boolean endsBlank(String text) {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    private static boolean beginsBlank(String text) {
        return Character.isWhitespace(text.charAt(0));
    }

    private static int lineEnd(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text.length() : end;
    }

    private void printChecks(Report report) {
        List<Check> open =
                report.checks().stream().filter(check -> !check.met()).toList();
        if (report.checks().isEmpty() || report.words() < WHOLE_LETTER) {
            return;
        }
        out.println();
        int met = report.checks().size() - open.size();
        out.println(style.bold("The letter as a whole")
                + style.quiet("  " + met + " of " + report.checks().size() + " already there"));
        for (Check check : open) {
            paragraph(check.message(), "  - ", line -> line);
        }
    }

    private void printHelp(Report report) {
        for (Help help : report.help()) {
            out.println();
            paragraph(help.message(), "", line -> line);
            for (HelpLine line : help.lines()) {
                paragraph(
                        line.name() + " (" + line.audience() + "): " + line.how() + " " + line.number(),
                        "  ",
                        style::bold);
            }
        }
    }

    private interface Paint {
        String on(String line);
    }

    private void paragraph(String text, String lead, Paint paint) {
        String indent = " ".repeat(lead.length());
        String prefix = lead;
        for (String line : Wrap.lines(Visible.of(text), width - lead.length())) {
            out.println(prefix + paint.on(line));
            prefix = indent;
        }
    }

    private static String oneLine(String text) {
        return Excerpt.ends(text, EXCERPT, END);
    }

    private static String capital(String label) {
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}

package org.softstart.swing;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.softstart.guide.StepReview;
import org.softstart.model.Check;
import org.softstart.model.Finding;

/** How a step of the letter, or the whole, reads: what is there, what could be added, and lines that may land hard. */
final class ReviewPart {
    private final GuideModel model;
    private final StepReview read;

    ReviewPart(GuideModel model, StepReview read) {
        this.model = model;
        this.read = read;
    }

    void addTo(JPanel panel) {
        if (!read.isSafe()) {
            return;
        }
        for (Check check : read.checks()) {
            panel.add(row(check), "wmin 0, gapbottom 4");
        }
        for (Finding finding : read.findings()) {
            panel.add(card(finding), "wmin 0, gaptop 6");
        }
    }

    private static JPanel row(Check check) {
        JLabel sign = Parts.label("", Theme.font(13), check.met() ? "strengthInk" : "quiet");
        sign.setIcon((check.met() ? Glyph.CHECK : Glyph.OPEN).icon(14));
        JPanel row = Parts.panel("insets 0, fillx", "[18!][grow, fill]", "[]");
        row.add(sign, "aligny top, gaptop 1");
        row.add(Parts.text(check.message(), Theme.font(13), check.met() ? "strengthInk" : "ink"), "wmin 0");
        row.getAccessibleContext().setAccessibleName(check.message());
        return row;
    }

    private JPanel card(Finding finding) {
        Parts.Card card =
                new Parts.Card("panel", "line", new MigLayout("insets 10 12 10 12, fillx, wrap 1", "[grow, fill]", ""));
        card.add(
                Parts.text("“" + Words.excerpt(finding.span().of(read.text())) + "”", Theme.semibold(13), "ink"),
                "wmin 0, gapbottom 2");
        card.add(Parts.text(finding.message()), "wmin 0");
        model.wording(read, finding).ifPresent(wording -> {
            card.add(Parts.quiet(Texts.of("guide.wording")), "gaptop 4");
            LineButton line = new LineButton(wording, () -> model.use(read, finding));
            line.setName("guide.use");
            card.add(line, "wmin 0");
        });
        card.getAccessibleContext().setAccessibleName(Words.description(finding));
        return card;
    }
}

package org.softstart.swing;

import java.util.Locale;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.Help;
import org.softstart.model.HelpLine;

/** Quiet words and numbers for someone who may need more than a writing tool. */
final class HelpCard extends JPanel {
    private static final long serialVersionUID = 1L;

    HelpCard(Help help) {
        super(new MigLayout("insets 0", "[grow, fill]", "[]"));
        setOpaque(false);
        Parts.Card card = new Parts.Card("card", "edge", new MigLayout("insets 16, fillx", "[grow, fill]", "[]10[]"));
        card.add(Parts.text(help.message()), "wmin 0, wrap");
        for (HelpLine line : help.lines()) {
            card.add(line(line), "wmin 0, wrap");
        }
        add(card, "wmin 0");
        setName("help." + help.risk().id());
        getAccessibleContext().setAccessibleName(help.message());
    }

    /** One service: its name, whom it serves, and the number large enough to dial from. */
    static JPanel line(HelpLine line) {
        JPanel panel = Parts.panel("insets 0, fillx", "[grow, fill]", "[]2[]2[]");
        panel.add(Parts.text(line.name(), Theme.semibold(13), "ink"), "wmin 0, wrap");
        var number = Parts.text(way(line), Theme.semibold(16), "accent");
        panel.add(number, "wmin 0, wrap");
        String hours = line.hours().equals("n/a") ? line.audience() : line.audience() + " · " + line.hours();
        panel.add(Parts.text(hours, Theme.font(12), "quiet"), "wmin 0");
        return panel;
    }

    private static String way(HelpLine line) {
        String how = line.how().substring(0, 1).toUpperCase(Locale.ENGLISH)
                + line.how().substring(1);
        return line.how().equals("website")
                ? Texts.of("help.line.website", line.number())
                : Texts.of("help.line", how, line.number());
    }
}

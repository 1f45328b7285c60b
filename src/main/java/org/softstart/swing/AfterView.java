package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;
import org.softstart.guide.Aftermath;
import org.softstart.guide.Guide;
import org.softstart.model.DraftKind;

/** What comes around a letter: when to give it, and what to say to a yes, to questions, to a no, and to worries. */
final class AfterView {
    private final Aftermath aftermath;
    private final Guide guide;
    private final DraftKind kind;
    private final JPanel answer = Parts.panel("insets 0, fillx, wrap 1", "[grow, fill]", "");

    AfterView(Aftermath aftermath, Guide guide, DraftKind kind) {
        this.aftermath = aftermath;
        this.guide = guide;
        this.kind = kind;
    }

    void addTo(JPanel page) {
        page.add(Parts.label(guide.text("before", "title"), Theme.semibold(16), "ink"), "gaptop 18, gapbottom 4");
        aftermath.timing(kind).forEach(advice -> page.add(Parts.text(advice), "wmin 0, gapbottom 4"));
        page.add(Parts.label(Texts.of("guide.after"), Theme.semibold(16), "ink"), "gaptop 18, gapbottom 4");
        JPanel ways = new FlowRow();
        ButtonGroup group = new ButtonGroup();
        for (Aftermath.Answer one : Aftermath.Answer.values()) {
            choice(ways, group, "after." + one.name(), aftermath.to(one).title(), panel -> show(panel, one));
        }
        choice(ways, group, "after.worries", guide.text("worries", "title"), this::showWorries);
        page.add(ways, "wmin 0, gapbottom 6");
        page.add(answer, "wmin 0");
        group.getElements().nextElement().doClick();
    }

    private void choice(JPanel ways, ButtonGroup group, String name, String title, Consumer<JPanel> show) {
        JToggleButton button = new JToggleButton(title);
        button.setName(name);
        button.putClientProperty(
                FlatClientProperties.STYLE,
                "selectedBackground: $Softstart.accentSoft; selectedForeground: $Softstart.accent");
        button.addActionListener(event -> {
            answer.removeAll();
            show.accept(answer);
            answer.revalidate();
            answer.repaint();
        });
        group.add(button);
        ways.add(button);
    }

    private void show(JPanel panel, Aftermath.Answer one) {
        Aftermath.Response response = aftermath.to(one);
        Parts.Card card = card();
        response.say().forEach(say -> card.add(Parts.text("“" + say + "”", Theme.font(16), "ink"), "wmin 0"));
        card.add(Parts.text(response.advice(), Theme.font(13), "quiet"), "wmin 0, gaptop 4");
        panel.add(card, "wmin 0");
    }

    private void showWorries(JPanel panel) {
        for (Aftermath.Worry worry : aftermath.worries()) {
            Parts.Card card = card();
            card.add(Parts.text("“" + worry.worry() + "”", Theme.semibold(13), "ink"), "wmin 0");
            card.add(Parts.text("“" + worry.reply() + "”"), "wmin 0");
            worry.note().ifPresent(note -> card.add(Parts.text(note, Theme.font(12), "quiet"), "wmin 0"));
            panel.add(card, "wmin 0, gapbottom 6");
        }
    }

    private static Parts.Card card() {
        return new Parts.Card("panel", "line", new MigLayout("insets 12 14 12 14, fillx, wrap 1", "[grow, fill]", ""));
    }
}

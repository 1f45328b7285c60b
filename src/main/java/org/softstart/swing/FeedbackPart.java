package org.softstart.swing;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.Category;
import org.softstart.practice.Feedback;
import org.softstart.practice.Grade;
import org.softstart.practice.Page.ExercisePage;
import org.softstart.practice.Page.FeedbackPage;

/** What an answer showed: what worked first, then where to look, with the marks of the editor; one possible version last. */
final class FeedbackPart {
    private final LearnModel model;
    private final LearnView view;
    private final LearnView.Acts acts;

    FeedbackPart(LearnModel model, LearnView view, LearnView.Acts acts) {
        this.model = model;
        this.view = view;
        this.acts = acts;
    }

    void build(FeedbackPage page) {
        Feedback feedback = page.feedback();
        JPanel card = new Parts.Card(
                "card", "edge", new MigLayout("insets 14 16 14 16, fillx, hidemode 3", "[grow, fill]", "[]8[]"));
        card.setName("learn.feedback");
        String label = model.gradeLabel();
        card.getAccessibleContext().setAccessibleName(label);
        card.add(grade(label, feedback.grade()), "wrap");
        if (feedback.help().isEmpty()) {
            say(card, feedback, model.exercise().orElseThrow());
        } else {
            feedback.help().forEach(help -> card.add(new HelpCard(help), "wmin 0, wrap"));
            JButton help = Parts.button(Texts.of("help.open"), acts::openHelp);
            help.setName("learn.help");
            Parts.onEnter(help);
            card.add(help, "growx 0, alignx left, wrap");
        }
        JButton next = buttons(card, page);
        view.column().add(card, "wmin 0, wrap, gaptop 8");
        view.goFirst(next);
    }

    private static JLabel grade(String text, Grade grade) {
        boolean isRight = grade == Grade.GOT_IT;
        JLabel label = Parts.label(text, Theme.semibold(16), isRight ? "strengthInk" : "ink");
        if (isRight) {
            label.setIcon(Glyph.CHECK.icon(16));
            label.setIconTextGap(8);
        }
        return label;
    }

    private void say(JPanel card, Feedback feedback, ExercisePage exercise) {
        JPanel worked = Parts.panel("insets 0, fillx", "[]8[grow, fill]", "[]");
        JLabel leaf = Parts.label("", Theme.font(13), "strengthInk");
        leaf.setIcon(Glyph.LEAF.icon(16));
        worked.add(leaf, "aligny top");
        worked.add(Parts.text(feedback.worked(), Theme.font(13), "ink"), "wmin 0");
        card.add(worked, "wmin 0, wrap");
        ExercisePart.handedIn(exercise, feedback).ifPresent(text -> {
            LineText line = new LineText(text, Theme.font(16));
            line.setName("learn.handedIn");
            line.mark(places(feedback));
            card.add(line, "wmin 0, wrap, gaptop 4, gapbottom 4");
        });
        feedback.look().ifPresent(look -> card.add(Parts.text(look), "wmin 0, wrap"));
        feedback.version().ifPresent(version -> card.add(version(version), "wmin 0, wrap"));
        if (!feedback.why().isEmpty()
                && feedback.look().filter(feedback.why()::equals).isEmpty()) {
            card.add(Parts.text(feedback.why(), Theme.font(13), "quiet"), "wmin 0, wrap");
        }
        feedback.pointer().ifPresent(pointer -> card.add(Parts.text(pointer, Theme.font(13), "quiet"), "wmin 0, wrap"));
    }

    private static JPanel version(String version) {
        Parts.Card card = new Parts.Card(
                "strength", "strength", new MigLayout("insets 8 12 10 12, fillx", "[grow, fill]", "[]4[]"));
        card.setName("learn.version");
        card.add(Parts.text(Texts.of("learn.version"), Theme.font(12), "ink"), "wmin 0, wrap");
        card.add(Parts.text(version, Theme.font(16), "ink"), "wmin 0");
        return card;
    }

    private JButton buttons(JPanel card, FeedbackPage page) {
        JPanel row = Parts.panel("insets 0", "", "[]");
        JButton next = Parts.primary(Texts.of("learn.next"), model::next);
        next.setName("learn.next");
        Parts.onEnter(next);
        row.add(next);
        if (page.mayRetry()) {
            row.add(named(Parts.button(Texts.of("learn.again"), model::retry), "learn.again"));
        }
        if (page.mayKeep()) {
            row.add(named(Parts.button(Texts.of("learn.keep"), model::keepOwnLine), "learn.keep"));
        }
        row.add(view.leave(), "gapleft push");
        card.add(row, "wmin 0, gaptop 6");
        return next;
    }

    private static JButton named(JButton button, String name) {
        button.setName(name);
        Parts.onEnter(button);
        return button;
    }

    /** The marks of the answer, as the editor would paint them. */
    static List<LineText.Place> places(Feedback feedback) {
        List<LineText.Place> places = new ArrayList<>();
        for (Feedback.Mark mark : feedback.marks()) {
            places.add(
                    mark.sort() == Feedback.Mark.Sort.WORKS
                            ? LineText.Place.filled(mark.span(), "strength")
                            : LineText.Place.underlined(
                                    mark.span(), mark.category().orElse(Category.UNCLEAR_ASK)));
        }
        return places;
    }
}

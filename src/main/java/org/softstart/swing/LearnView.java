package org.softstart.swing;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.softstart.practice.Page.FeedbackPage;
import org.softstart.practice.Page.LessonPage;
import org.softstart.practice.Page.SummaryPage;
import org.softstart.practice.Progress;
import org.softstart.practice.Suggested;

/** Practice: what to start from, one page at a time, and a quiet end. */
final class LearnView extends Page {
    private static final long serialVersionUID = 1L;

    private static final int TURNS = 5;
    private static final int MARGIN = 16;

    private final transient LearnModel model;
    private final transient Acts acts;
    private transient JComponent first;

    /** What practice can ask of the window. */
    interface Acts {
        void openHelp();

        /** Back to the draft. */
        void write();
    }

    LearnView(LearnModel model, Acts acts) {
        this.model = model;
        this.acts = acts;
        setName("learn");
        getAccessibleContext().setAccessibleName(Texts.of("rail.learn"));
        model.watchers().add(LearnModel.PAGE, this::rebuild);
        model.watchers().add(LearnModel.BUSY, this::showBusy);
        model.watchers().add(LearnModel.SEEN, () -> SwingUtilities.invokeLater(this::focusFirst));
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), this::escape);
        rebuild();
    }

    private void escape() {
        if (model.place() == LearnModel.Place.SITTING || model.place() == LearnModel.Place.PROGRESS) {
            model.leave();
        }
    }

    private void showBusy() {
        setCursor(java.awt.Cursor.getPredefinedCursor(
                model.isBusy() ? java.awt.Cursor.WAIT_CURSOR : java.awt.Cursor.DEFAULT_CURSOR));
    }

    private void rebuild() {
        column().removeAll();
        first = null;
        switch (model.place()) {
            case LOADING -> paragraph(Texts.of("learn.loading"));
            case OVERVIEW -> overview();
            case SITTING -> sitting();
            case PROGRESS -> new ProgressPart(model, this).build();
        }
        column().revalidate();
        column().repaint();
        if (isShowing()) {
            SwingUtilities.invokeLater(this::focusFirst);
        }
    }

    /** To where one goes on with the keyboard. */
    void focusFirst() {
        reveal();
        if (first != null) {
            first.requestFocusInWindow();
        }
        // Once more when the last of it has found its place.
        SwingUtilities.invokeLater(this::reveal);
    }

    /** Shows the page from its top, or as little further down as shows the whole of what an answer showed. */
    private void reveal() {
        settle();
        scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        if (first != null && model.feedback().isPresent()) {
            JPanel around = (JPanel) first.getParent();
            around.scrollRectToVisible(new Rectangle(0, 0, around.getWidth(), around.getHeight() + MARGIN));
        }
    }

    /** Text that wraps knows its height only once it has its width, and what holds it a turn later. */
    private void settle() {
        Container scroll = SwingUtilities.getAncestorOfClass(JScrollPane.class, this);
        int before = -1;
        for (int turn = 0; scroll != null && turn < TURNS && before != getHeight(); turn++) {
            before = getHeight();
            revalidateAll(column());
            scroll.validate();
        }
    }

    private static void revalidateAll(Container part) {
        part.invalidate();
        for (Component inner : part.getComponents()) {
            if (inner instanceof Container container) {
                revalidateAll(container);
            }
        }
    }

    void goFirst(JComponent part) {
        first = part;
    }

    private void overview() {
        title(Texts.of("learn.title"));
        paragraph(Texts.of("learn.intro"));
        JPanel row = Parts.panel("insets 0", "[]12[]", "[]");
        JButton begin = Parts.primary(Texts.of("learn.begin"), model::begin);
        begin.setName("learn.begin");
        Parts.onEnter(begin);
        row.add(begin);
        int due = model.overview().due();
        if (due > 0) {
            row.add(Parts.quiet(Texts.of("learn.due", due)));
        }
        column().add(row, "wrap, gaptop 8, gapbottom 8");
        goFirst(begin);
        model.overview().suggested().stream().limit(2).forEach(this::suggestion);
        section(Texts.of("learn.skills"));
        JPanel skills = Parts.panel("insets 0, fillx, wrap 2", "[grow, fill]16[]", "[]2[]");
        for (Progress progress : model.overview().skills()) {
            skills.add(skill(progress), "wmin 0");
            JButton practise = Parts.link(Texts.of("learn.practise"), () -> model.begin(progress.skill()));
            practise.setName("learn.skill." + progress.skill().id());
            practise.getAccessibleContext()
                    .setAccessibleName(
                            Texts.of("learn.practise.skill", progress.skill().title()));
            Parts.onEnter(practise);
            skills.add(practise, "aligny top");
        }
        column().add(skills, "wmin 0, wrap");
        JButton progress = Parts.button(Texts.of("learn.progress"), model::showProgress);
        progress.setName("learn.progress");
        Parts.onEnter(progress);
        column().add(progress, "growx 0, alignx left, wrap, gaptop 16");
    }

    private static JPanel skill(Progress progress) {
        JPanel panel = Parts.panel("insets 4 0 4 0, fillx", "[18!]4[grow, fill]", "[]1[]");
        panel.add(Parts.label(String.valueOf(progress.skill().number()), Theme.font(13), "ink"), "aligny top");
        panel.add(Parts.text(progress.skill().title(), Theme.font(13), "ink"), "wmin 0, wrap");
        panel.add(Parts.text(progress.summary(), Theme.font(12), "quiet"), "skip, wmin 0");
        return panel;
    }

    private void suggestion(Suggested suggested) {
        Parts.Card card = new Parts.Card(
                "card", "line", new net.miginfocom.swing.MigLayout("insets 12 14 12 14, fillx", "[grow, fill]12[]"));
        card.add(Parts.text(Texts.of("learn.suggested", suggested.skill().title(), suggested.times())), "wmin 0");
        JButton practise = Parts.button(Texts.of("learn.practise"), () -> model.begin(suggested.skill()));
        practise.setName("learn.suggested." + suggested.skill().id());
        practise.getAccessibleContext()
                .setAccessibleName(
                        Texts.of("learn.practise.skill", suggested.skill().title()));
        Parts.onEnter(practise);
        card.add(practise);
        column().add(card, "wmin 0, wrap, gaptop 4");
    }

    private void sitting() {
        if (model.exercise().isPresent()) {
            new ExercisePart(model, this).build();
            model.page().filter(FeedbackPage.class::isInstance).ifPresent(page -> new FeedbackPart(model, this, acts)
                    .build((FeedbackPage) page));
        } else if (model.page().orElseThrow() instanceof LessonPage lesson) {
            lesson(lesson);
        } else if (model.page().orElseThrow() instanceof SummaryPage summary) {
            summary(summary);
        }
    }

    private void lesson(LessonPage page) {
        column().add(Parts.quiet(Texts.of("learn.lesson", page.skill().number())), "wrap, gapbottom 4");
        title(page.skill().title());
        for (String text : page.lesson().text()) {
            column().add(Parts.text(text, Theme.font(16), "ink"), "wmin 0, wrap, gapbottom 8");
        }
        sample(Texts.of("learn.before"), page.lesson().before(), "panel", "quiet");
        sample(Texts.of("learn.after"), page.lesson().after(), "strength", "ink");
        column().add(Parts.text(page.lesson().idea(), Theme.semibold(16), "ink"), "wmin 0, wrap, gaptop 12");
        JPanel row = Parts.panel("insets 0", "", "[]");
        JButton next = Parts.primary(Texts.of("learn.try"), model::next);
        next.setName("learn.next");
        Parts.onEnter(next);
        row.add(next);
        row.add(leave(), "gapleft push");
        column().add(row, "wmin 0, wrap, gaptop 20");
        goFirst(next);
    }

    /** A line in a card of its own, with what it is beside it. */
    void sample(String what, String line, String ground, String ink) {
        Parts.Card card = new Parts.Card(
                ground,
                ground,
                new net.miginfocom.swing.MigLayout("insets 10 14 12 14, fillx", "[grow, fill]", "[]4[]"));
        card.add(Parts.text(what, Theme.font(12), "quiet"), "wmin 0, wrap");
        card.add(Parts.text(line, Theme.font(16), ink), "wmin 0");
        card.getAccessibleContext().setAccessibleName(what + ": " + line);
        column().add(card, "wmin 0, wrap, gaptop 4");
    }

    JButton leave() {
        JButton leave = Parts.link(Texts.of("learn.leave"), model::leave);
        leave.setName("learn.leave");
        leave.setToolTipText(Texts.of("learn.leave.tip"));
        Parts.onEnter(leave);
        return leave;
    }

    private void summary(SummaryPage page) {
        title(Texts.of("learn.done"));
        for (Progress progress : page.progress()) {
            paragraph(Texts.of("learn.done.skill", progress.skill().title(), progress.summary()));
        }
        column().add(Parts.text(Texts.of("learn.paper"), Theme.font(13), "quiet"), "wmin 0, wrap, gaptop 8");
        JPanel row = new FlowRow();
        JButton back = Parts.primary(Texts.of("learn.write"), acts::write);
        back.setName("learn.write");
        Parts.onEnter(back);
        row.add(back);
        JButton progress = Parts.button(Texts.of("learn.progress"), model::showProgress);
        progress.setName("learn.progress");
        Parts.onEnter(progress);
        row.add(progress);
        JButton overview = Parts.link(Texts.of("learn.overview"), model::leave);
        overview.setName("learn.overview");
        Parts.onEnter(overview);
        row.add(overview);
        column().add(row, "wmin 0, wrap, gaptop 16");
        goFirst(back);
    }
}

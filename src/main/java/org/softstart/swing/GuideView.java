package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.AbstractButton;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.softstart.guide.Gate;
import org.softstart.guide.GateQuestion;
import org.softstart.guide.Guide;
import org.softstart.guide.Need;
import org.softstart.guide.Step;
import org.softstart.model.DraftKind;
import org.softstart.model.Help;
import org.softstart.model.Span;

/** A letter that is written together: the path on top, one question on the left, the letter as it grows on the right. */
final class GuideView extends JPanel {
    private static final long serialVersionUID = 1L;
    /** What is still to be said stands in square brackets. */
    private static final Pattern SLOT = Pattern.compile("\\[[^\\]\\n]+\\]");

    private static final int LETTER = 16;

    private final transient GuideModel model;
    private final transient Guide guide;
    private final transient Host host;
    private final GuidePath path;
    private final JPanel page = Parts.panel("insets 0 1 8 8, fillx, wrap 1, hidemode 3", "[grow, fill]", "");
    private final JPanel review = Parts.panel("insets 0, fillx, wrap 1", "[grow, fill]", "");
    private final JPanel side = Parts.panel("insets 0 0 8 8, fillx, wrap 1", "[grow, fill]", "");
    private final WritingArea letter = new WritingArea("guide.letter", Texts.of("guide.letter.name"));
    private final JLabel said = Parts.quiet("");
    private Optional<WritingArea> field = Optional.empty();
    private Optional<JButton> next = Optional.empty();
    private boolean isUnsafe;

    /** What the view asks of the window. */
    interface Host {
        void openHelp();

        /** Takes the letter to the desk. */
        void letterToDesk();

        /** Begins another letter; the one before stays kept. */
        void anotherLetter();

        WaysOut waysOut();
    }

    GuideView(GuideModel model, String letterFamily, Host host) {
        super(new MigLayout("insets 20 28 16 28, fill", "[grow, fill]", "[]14[grow, fill]6[]"));
        this.model = model;
        this.guide = model.guide();
        this.host = host;
        setName("guide");
        setBackground(Theme.color("paper"));
        path = new GuidePath(model);
        add(path, "wmin 0, wrap");
        add(new TwoSides(page, side), "wmin 0, hmin 0, wrap");
        said.setName("guide.said");
        add(said, "wmin 0");
        letter.setEditable(false);
        letter.setOpaque(false);
        letter.setFont(Theme.letter(letterFamily, LETTER));
        model.watchers().add(GuideModel.PLACE, this::showPlace);
        model.watchers().add(GuideModel.LETTER, this::showLetter);
        model.watchers().add(GuideModel.WORDS, this::showWords);
        model.watchers().add(GuideModel.REVIEW, this::showReview);
        Keys.inside(this, Keys.menu(KeyEvent.VK_ENTER), this::forth);
        Keys.inside(this, KeyStroke.getKeyStroke(KeyEvent.VK_LEFT, InputEvent.ALT_DOWN_MASK), model::back);
        showPlace();
    }

    /** A line on what was just done, or on how the letter is kept. */
    void say(String text) {
        said.setText(text);
    }

    @Override
    public boolean requestFocusInWindow() {
        return field.map(WritingArea::requestFocusInWindow).orElseGet(() -> focusFirst(page));
    }

    private static boolean focusFirst(java.awt.Container panel) {
        for (Component part : panel.getComponents()) {
            if (part instanceof AbstractButton button && button.isEnabled()) {
                return button.requestFocusInWindow();
            }
            if (part instanceof JPanel inner && focusFirst(inner)) {
                return true;
            }
        }
        return false;
    }

    private void forth() {
        switch (model.place()) {
            case WELCOME -> model.begin();
            case GATE -> model.leaveGate();
            case QUESTION -> model.next();
            default -> {
                // Elsewhere one chooses.
            }
        }
    }

    private void showPlace() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean hadFocus = owner != null && SwingUtilities.isDescendingFrom(owner, this);
        page.removeAll();
        field = Optional.empty();
        next = Optional.empty();
        path.refresh();
        switch (model.place()) {
            case WELCOME -> showWelcome();
            case GATE -> showGate();
            case WHO -> showWho();
            case CLOSED -> showClosed();
            case QUESTION -> showQuestion();
            case END -> showEnd();
        }
        showLetter();
        page.revalidate();
        page.repaint();
        // Once it has its new height, the page starts at its top.
        SwingUtilities.invokeLater(() -> page.scrollRectToVisible(new java.awt.Rectangle(0, 0, 1, 1)));
        if (hadFocus) {
            requestFocusInWindow();
        }
    }

    private void title(String text) {
        page.add(Parts.text(text, Theme.semibold(20), "ink"), "wmin 0, gapbottom 6");
    }

    private void text(String text) {
        page.add(Parts.text(text), "wmin 0, gapbottom 8");
    }

    private void quiet(String text) {
        page.add(Parts.text(text, Theme.font(13), "quiet"), "wmin 0, gapbottom 8");
    }

    private JButton primary(String key, Runnable act) {
        JButton button = Parts.primary(Texts.of(key), act);
        button.setName(key);
        return button;
    }

    private JButton button(String key, Runnable act) {
        JButton button = Parts.button(Texts.of(key), act);
        button.setName(key);
        return button;
    }

    private void showWelcome() {
        title(guide.text("welcome", "title"));
        text(guide.text("welcome", "text"));
        quiet(guide.text("welcome", "pace"));
        JPanel kinds = Parts.panel("insets 0", "[]8[]", "[]");
        ButtonGroup group = new ButtonGroup();
        for (DraftKind kind : List.of(DraftKind.LETTER, DraftKind.SPOKEN)) {
            JToggleButton choice = toggle("guide.kind." + kind.id(), model.kind() == kind, () -> model.setKind(kind));
            group.add(choice);
            kinds.add(choice);
        }
        page.add(kinds, "growx 0, gaptop 4, gapbottom 12");
        page.add(primary(model.isBegun() ? "guide.goOn" : "guide.begin", model::begin), "growx 0");
        if (model.isBegun()) {
            page.add(another(), "growx 0, alignx left, gaptop 6");
        }
    }

    private JButton another() {
        JButton another = Parts.link(Texts.of("guide.another"), host::anotherLetter);
        another.setName("guide.another");
        another.setToolTipText(Texts.of("guide.another.tip"));
        return another;
    }

    private static JToggleButton toggle(String key, boolean isOn, Runnable act) {
        JToggleButton toggle = new JToggleButton(Texts.of(key), isOn);
        toggle.setName(key);
        toggle.putClientProperty(
                FlatClientProperties.STYLE,
                "selectedBackground: $Softstart.accentSoft; selectedForeground: $Softstart.accent");
        toggle.addActionListener(event -> act.run());
        return toggle;
    }

    private void showGate() {
        title(guide.text("gate", "title"));
        quiet(guide.text("gate", "why"));
        JButton on = primary("guide.on", model::leaveGate);
        on.setEnabled(model.isGateAnswered());
        for (GateQuestion question : GateQuestion.values()) {
            page.add(Parts.text(guide.ask(question), Theme.semibold(13), "ink"), "wmin 0, gaptop 6");
            JPanel answers = Parts.panel("insets 0", "[]8[]8[]", "[]");
            ButtonGroup group = new ButtonGroup();
            for (Gate.Answer answer : Gate.Answer.values()) {
                boolean given = model.answer(question).filter(a -> a == answer).isPresent();
                JToggleButton choice = toggle("guide.gate." + answer.name(), given, () -> {
                    model.answer(question, answer);
                    on.setEnabled(model.isGateAnswered());
                });
                choice.setName("gate." + question.id() + "." + answer.name());
                choice.getAccessibleContext().setAccessibleDescription(guide.ask(question));
                group.add(choice);
                answers.add(choice);
            }
            page.add(answers, "growx 0, gapbottom 8");
        }
        JPanel ways = Parts.panel("insets 0", "[]8[]", "[]");
        ways.add(on);
        ways.add(button("guide.back", model::back));
        page.add(ways, "growx 0, gaptop 8");
    }

    private void showWho() {
        title(guide.text("gate", "who"));
        for (Gate.Who who : Gate.Who.values()) {
            JButton choice = button("guide.who." + who.name(), () -> model.close(who));
            page.add(choice, "growx 0, gapbottom 4");
        }
        page.add(button("guide.back", model::back), "growx 0, gaptop 12");
    }

    private void showClosed() {
        text(guide.text("gate", "closed"));
        // Before the numbers, which may go on further than the window.
        JPanel ways = Parts.panel("insets 0", "[]8[]", "[]");
        ways.add(Parts.button(Texts.of("help.open"), host::openHelp));
        ways.add(button("guide.back", model::back));
        page.add(ways, "growx 0, gapbottom 12");
        cards(page, model.helpAtTheGate());
    }

    private void help(JPanel panel, List<Help> help) {
        cards(panel, help);
        panel.add(Parts.button(Texts.of("help.open"), host::openHelp), "growx 0");
    }

    private static void cards(JPanel panel, List<Help> help) {
        help.forEach(one -> panel.add(new HelpCard(one), "wmin 0, gapbottom 8"));
    }

    private void showQuestion() {
        Step step = model.question().step();
        String where = step.number() > 0 ? Texts.of("guide.step", step.number(), guide.title(step)) : guide.title(step);
        page.add(Parts.label(where, Theme.semibold(13), "accent"), "wmin 0, gapbottom 2");
        quiet(guide.why(step));
        if (step == Step.CONNECT && model.question() == step.questions().get(0)) {
            quiet(guide.text("step-connect", "moment"));
        }
        String ask = guide.ask(model.question());
        title(ask);
        if (model.question().need() == Need.OPTIONAL) {
            page.add(Parts.text(Texts.of("guide.optional"), Theme.font(12), "quiet"), "wmin 0, gapbottom 4");
        }
        WritingArea words = new WritingArea("guide.answer", ask);
        words.setOpaque(false);
        words.begin(model.answer(model.question()).orElse(""));
        words.setCaretPosition(words.getText().length());
        JButton on = primary("guide.next", model::next);
        Runnable label = () -> on.setText(Texts.of(
                !words.getText().isBlank()
                                || step.number() == 0 && model.question().need() == Need.REQUIRED
                        ? "guide.next"
                        : model.question().need() == Need.OPTIONAL ? "guide.skip" : "guide.later"));
        Typing.in(words, () -> {
            model.say(words.getText());
            label.run();
        });
        label.run();
        Parts.Card frame =
                new Parts.Card("card", "edge", new MigLayout("insets 1, fill", "[grow, fill]", "[grow, fill]"));
        frame.add(words, "wmin 0, hmin " + (step == Step.NAMES ? 44 : 96));
        page.add(frame, "wmin 0");
        field = Optional.of(words);
        next = Optional.of(on);
        JPanel ways = Parts.panel("insets 0", "[]8[]12[]", "[]");
        ways.add(on);
        ways.add(button("guide.back", model::back));
        boolean isLine = step == Step.NAMES;
        ways.add(Parts.quiet(Texts.of(isLine ? "guide.enter" : "guide.enter.menu")));
        if (isLine) {
            // A name has one line.
            KeyStroke enter = KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0);
            words.getInputMap().put(enter, enter);
            Keys.inside(words, enter, model::next);
        }
        page.add(ways, "growx 0, gaptop 8");
        addSamples(words);
        page.add(review, "wmin 0, gaptop 14");
        showReview();
    }

    private void addSamples(WritingArea words) {
        List<String> samples = model.samples();
        if (samples.isEmpty()) {
            return;
        }
        page.add(Parts.quiet(Texts.of("guide.samples")), "gaptop 14");
        for (int i = 0; i < samples.size(); i++) {
            String sample = samples.get(i);
            LineButton line = new LineButton(sample, () -> {
                words.setText(model.withSample(sample));
                words.requestFocusInWindow();
            });
            line.setName("sample." + (i + 1));
            page.add(line, "wmin 0, gaptop 2");
        }
    }

    /** The field shows an answer that was changed for the writer. */
    private void showWords() {
        field.ifPresent(words -> {
            String now = model.answer(model.question()).orElse("");
            if (!words.getText().strip().equals(now)) {
                words.setText(now);
            }
        });
    }

    private void showReview() {
        if (model.urgentHelp().isEmpty() == isUnsafe) {
            showLetter();
        }
        if (model.place() == GuideModel.Place.END) {
            showPlace();
            return;
        }
        next.ifPresent(button -> button.setEnabled(model.urgentHelp().isEmpty()));
        review.removeAll();
        model.review()
                .filter(read -> model.question().step().number() > 0)
                .ifPresent(read -> new ReviewPart(model, read).addTo(review));
        path.refresh();
        review.revalidate();
        review.repaint();
    }

    private void showEnd() {
        title(Texts.of("guide.end." + model.kind().id()));
        if (model.whole().isEmpty()) {
            quiet(Texts.of("guide.reading"));
            page.add(button("guide.back", model::back), "growx 0, gaptop 8");
            return;
        }
        if (!model.urgentHelp().isEmpty()) {
            page.add(button("guide.back", model::back), "growx 0, gaptop 8");
            return;
        }
        page.add(primary("guide.toDesk", host::letterToDesk), "growx 0, gapbottom 6");
        JPanel out = new FlowRow();
        WaysOut ways = host.waysOut();
        out.add(button("out.save", () -> ways.save(model.letter(), model.to(), this::say)));
        out.add(button("out.copy", () -> ways.copy(model.letter(), this::say)));
        out.add(button("out.print", () -> ways.print(model.letter(), this::say)));
        out.add(button("out.mail", () -> ways.mail(model.letter(), this::say)));
        page.add(out, "wmin 0, gapbottom 14");
        model.whole().ifPresent(read -> new ReviewPart(model, read).addTo(page));
        addAftermath();
        JPanel foot = Parts.panel("insets 0", "[]8[]", "[]");
        foot.add(button("guide.back", model::back));
        foot.add(another());
        page.add(foot, "growx 0, gaptop 16");
    }

    private void addAftermath() {
        new AfterView(model.aftermath(), guide, model.kind()).addTo(page);
    }

    private void showLetter() {
        path.refresh();
        side.removeAll();
        isUnsafe = !model.urgentHelp().isEmpty();
        if (model.place() == GuideModel.Place.CLOSED) {
            side.revalidate();
            side.repaint();
            return;
        }
        if (isUnsafe) {
            side.add(Parts.text(guide.text("gate", "found")), "wmin 0, gapbottom 8");
            help(side, model.urgentHelp());
            model.words().forEach(words -> side.add(Parts.text(words, Theme.font(13), "quiet"), "wmin 0, gaptop 8"));
        } else {
            boolean end = model.place() == GuideModel.Place.END;
            side.add(Parts.quiet(Texts.of(end ? "guide.letter.whole" : "guide.letter")), "gapbottom 4");
            Parts.Card sheet =
                    new Parts.Card("card", "line", new MigLayout("insets 10 12 14 12, fillx", "[grow, fill]", "[]"));
            showIn(letter, model.letter());
            sheet.add(letter, "wmin 0");
            side.add(sheet, "wmin 0");
        }
        side.revalidate();
        side.repaint();
    }

    private static void showIn(WritingArea area, String text) {
        if (!area.getText().equals(text)) {
            area.begin(text);
        }
        area.getHighlighter().removeAllHighlights();
        Matcher slot = SLOT.matcher(text);
        while (slot.find()) {
            area.highlight(new Span(slot.start(), slot.end()), Theme.color("accentSoft"));
        }
    }
}

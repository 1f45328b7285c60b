package org.softstart.swing;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.Span;
import org.softstart.practice.Feedback;
import org.softstart.practice.ItemType;
import org.softstart.practice.Page.ExercisePage;

/** One exercise: the line in large type, what to do, and room for the answer. Once answered, only the line stays. */
final class ExercisePart {
    private static final String GAP = "___";
    /** Longer lines are set smaller, so that an exercise stays on one screen. */
    private static final int LONG = 130;

    private static final int ROWS = 4;

    private final LearnModel model;
    private final LearnView view;
    private final ExercisePage page;
    /** Holds all that can be pressed, so that keys work wherever the focus is within the exercise. */
    private final JPanel box = Parts.panel("insets 0, fillx, hidemode 3", "[grow, fill]", "");

    ExercisePart(LearnModel model, LearnView view) {
        this.model = model;
        this.view = view;
        this.page = model.exercise().orElseThrow();
    }

    private boolean isAnswered() {
        return model.feedback().isPresent();
    }

    void build() {
        JPanel head = Parts.panel("insets 0, fillx", "[grow, fill]16[]", "[]");
        head.add(Parts.text(page.skill().title(), Theme.font(13), "quiet"), "wmin 0");
        head.add(Parts.quiet(Texts.of("learn.place", page.number(), page.of())));
        box.add(head, "wrap, gapbottom 12");
        page.received().ifPresent(received -> {
            box.add(Parts.quiet(Texts.of("learn.received")), "wrap, gapbottom 2");
            box.add(Parts.text(received, Theme.font(16), "quiet"), "wmin 0, wrap, gapbottom 10");
        });
        LineText line = line();
        box.add(line, "wmin 0, wrap, gapbottom 14");
        box.add(Parts.text(page.instruction(), Theme.semibold(13), "ink"), "wmin 0, wrap, gapbottom 6");
        if (!page.choices().isEmpty()) {
            choices();
        } else if (!isAnswered() && page.type() == ItemType.SPOT) {
            box.add(Parts.text(Texts.of("learn.spot.how"), Theme.font(12), "quiet"), "wmin 0, wrap, gapbottom 4");
        } else if (!isAnswered()) {
            writing(line);
        }
        if (!isAnswered()) {
            page.hint().ifPresent(this::hint);
            buttons();
        }
        view.column().add(box, "wmin 0, wrap");
    }

    private LineText line() {
        var font = Theme.font(page.text().length() > LONG ? 16 : page.text().length() > LONG / 2 ? 20 : 28);
        if (page.type() == ItemType.SPOT && !isAnswered()) {
            TapLine line = new TapLine(page.text(), page.words(), font, model);
            Keys.inside(line, KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), model::check);
            view.goFirst(line);
            return line;
        }
        LineText line = new LineText(page.text(), font);
        line.setName("learn.line");
        if (page.type() == ItemType.SPOT) {
            model.feedback().ifPresent(feedback -> line.mark(marks(feedback)));
        } else if (page.type() == ItemType.FINISH) {
            fill(line);
        }
        return line;
    }

    /** What was tapped as ground, what stings as it is marked in a draft. */
    private List<LineText.Place> marks(Feedback feedback) {
        List<LineText.Place> places = new ArrayList<>();
        model.tapped()
                .forEach(word -> places.add(LineText.Place.filled(page.words().get(word), "accentSoft")));
        places.addAll(FeedbackPart.places(feedback));
        return places;
    }

    /** Shows what is typed where it will stand. */
    private void fill(LineText line) {
        String typed = model.typed().strip();
        int at = page.text().indexOf(GAP);
        String shown = typed.isEmpty() ? "_____" : typed;
        line.say(page.text().replace(GAP, shown));
        line.mark(List.of(LineText.Place.filled(new Span(at, at + shown.length()), "accentSoft")));
    }

    private void choices() {
        for (int i = 0; i < page.choices().size(); i++) {
            int index = i;
            ChoiceButton button = new ChoiceButton(i + 1, page.choices().get(i), sign(index));
            button.addActionListener(event -> model.choose(index));
            button.setEnabled(!isAnswered());
            Parts.onEnter(button);
            box.add(button, "wmin 0, wrap, gapbottom 4");
            Keys.inside(box, KeyStroke.getKeyStroke(KeyEvent.VK_1 + i, 0), () -> model.choose(index));
            Keys.inside(box, KeyStroke.getKeyStroke(KeyEvent.VK_NUMPAD1 + i, 0), () -> model.choose(index));
        }
        if (!isAnswered()) {
            // A frame of focus around the first choice would look like a choice made already.
            box.setName("learn.exercise");
            box.setFocusable(true);
            box.getAccessibleContext().setAccessibleName(page.instruction() + " " + page.text());
            view.goFirst(box);
        }
    }

    private ChoiceButton.Sign sign(int index) {
        if (model.right().filter(right -> right == index).isPresent()) {
            return ChoiceButton.Sign.FITS;
        }
        return model.chosen().filter(chosen -> chosen == index).isPresent()
                ? ChoiceButton.Sign.CHOSEN
                : ChoiceButton.Sign.NONE;
    }

    private void writing(LineText line) {
        boolean isGap = page.type() == ItemType.FINISH;
        WritingArea field = new WritingArea("learn.answer", Texts.of("learn.answer"));
        field.begin(model.typed());
        field.setCaretPosition(field.getText().length());
        field.setRows(isGap ? 1 : page.type() == ItemType.TRIM ? 2 * ROWS : ROWS);
        field.setPlaceholder(Texts.of("learn.answer"));
        field.setOpaque(false);
        field.getAccessibleContext().setAccessibleDescription(page.instruction());
        Typing.in(field, () -> {
            model.type(field.getText());
            if (isGap) {
                fill(line);
            }
        });
        // Enter hands in, Shift+Enter begins a new line.
        field.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.SHIFT_DOWN_MASK), "insert-break");
        KeyStroke enter = KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0);
        field.getInputMap().put(enter, enter);
        Keys.inside(field, enter, model::check);
        Parts.Card frame = new Parts.Card("card", "edge", new MigLayout("insets 1, fill", "[grow, fill]", "[]"));
        frame.add(field, "wmin 0");
        box.add(frame, "wmin 0, wrap, gapbottom 4");
        view.goFirst(field);
    }

    private void hint(String hint) {
        JPanel row = Parts.panel("insets 0, fillx", "[]8[grow, fill]", "[]");
        row.add(Parts.label(Texts.of("learn.hint"), Theme.semibold(13), "accent"), "aligny top");
        row.add(Parts.text(hint), "wmin 0");
        box.add(row, "wmin 0, wrap, gaptop 4, gapbottom 4");
    }

    private void buttons() {
        JPanel row = Parts.panel("insets 0", "", "[]");
        if (page.choices().isEmpty()) {
            JButton check = Parts.primary(Texts.of("learn.check"), model::check);
            check.setName("learn.check");
            Parts.onEnter(check);
            row.add(check);
        }
        if (page.mayBeFine()) {
            String text = Texts.of(page.type() == ItemType.SPOT ? "learn.fine.spot" : "learn.fine");
            add(row, Parts.button(text, model::leaveAsItIs), "learn.fine", KeyEvent.VK_F);
        }
        if (page.hint().isEmpty()) {
            add(row, Parts.link(Texts.of("learn.hint.ask"), model::hint), "learn.hint", KeyEvent.VK_H);
        }
        add(row, Parts.link(Texts.of("learn.show"), model::showMe), "learn.show", KeyEvent.VK_S);
        row.add(view.leave(), "gapleft push");
        box.add(row, "wmin 0, wrap, gaptop 6");
    }

    private void add(JPanel row, JButton button, String name, int key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key, InputEvent.ALT_DOWN_MASK);
        button.setName(name);
        button.setToolTipText(Texts.of("learn.key", KeyEvent.getKeyText(key)));
        Parts.onEnter(button);
        Keys.inside((JComponent) box, stroke, button::doClick);
        row.add(button);
    }

    /** The text that was handed in, as far as it is worth showing again. */
    static Optional<String> handedIn(ExercisePage page, Feedback feedback) {
        boolean isOwn = page.type().isWriting() || page.type() == ItemType.FINISH;
        return Optional.of(feedback.text()).filter(text -> isOwn && !text.isBlank() && !text.equals(page.text()));
    }
}

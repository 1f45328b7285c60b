package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.softstart.model.DraftKind;
import org.softstart.model.Span;

/** Before you send: yours on the left, the gentler one on the right, and each change to take or leave. */
final class SendView extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int PAUSE = 350;

    private final transient SendModel model;
    private final transient Delay pause = new TimerDelay();
    private final transient Acts acts;
    private final WritingArea yours = new WritingArea("yours", Texts.of("send.yours.name"));
    private final WritingArea gentler = new WritingArea("gentler", Texts.of("send.gentler.name"));
    private final JLabel verdict = Parts.label("", Theme.semibold(16), "ink");
    private final JLabel hint = Parts.quiet("");
    private final JPanel changes = Parts.panel("insets 0, fillx, hidemode 3", "[grow, fill]", "");
    private final JPanel right = new JPanel(new java.awt.BorderLayout());
    private final JPanel gentlerFrame = framed(gentler);
    private final JPanel foot = Parts.panel("insets 0, fillx, hidemode 3", "[]8[]12[grow, fill]", "[]");
    private final JButton copy;

    /** What the view asks of the window. */
    interface Acts {
        void openHelp();

        /** Takes the text to the desk, to go on there. */
        void write(DraftKind kind, String text);
    }

    SendView(SendModel model, Acts acts) {
        super(new MigLayout(
                "insets 24 28 20 28, fill, hidemode 3",
                "[grow, fill, sg c]20[grow, fill, sg c]",
                "[]4[]14[][grow 60, fill, 140::]12[grow 40, fill, 0::200]10[]"));
        this.model = model;
        this.acts = acts;
        setName("send");
        setBackground(Theme.color("paper"));
        copy = Parts.primary(Texts.of("send.copy"), this::copy);
        copy.setName("copy");
        build();
        model.watchers().add(SendModel.ANSWER, this::showAnswer);
        model.watchers().add(SendModel.CHOICE, this::showChoice);
        yours.setText(model.text());
        Typing.in(yours, () -> pause.restart(PAUSE, this::read));
        showAnswer();
    }

    /** Whoever comes here wants to paste or type. */
    @Override
    public boolean requestFocusInWindow() {
        return yours.requestFocusInWindow();
    }

    private void build() {
        add(Parts.label(Texts.of("send.title"), Theme.semibold(20), "ink"), "span, split 4, pushx, growx 0");
        add(new JLabel(), "pushx, growx");
        JComboBox<DraftKind> kinds = new JComboBox<>(DraftKind.values());
        kinds.setName("send.kind");
        kinds.setRenderer(new Named<>(Words::kind));
        kinds.setSelectedItem(model.kind());
        kinds.getAccessibleContext().setAccessibleName(Texts.of("kind.name"));
        kinds.addActionListener(event -> model.setKind((DraftKind) kinds.getSelectedItem()));
        add(kinds, "growx 0");
        JButton paste = Parts.button(Texts.of("send.paste"), this::paste);
        paste.setName("paste");
        paste.setIcon(Glyph.PASTE.icon(16));
        paste.setToolTipText(Texts.of("send.paste.tip"));
        add(paste, "growx 0, wrap");
        verdict.setName("send.verdict");
        add(verdict, "span, split 2, growx 0, gapright 12");
        add(hint, "growx, wmin 0, wrap");
        add(Parts.quiet(Texts.of("send.yours")), "");
        add(Parts.quiet(Texts.of("send.gentler")), "wrap");
        add(framed(yours), "wmin 0, hmin 0");
        right.setOpaque(false);
        add(right, "wmin 0, hmin 0, wrap");
        JScrollPane list = new JScrollPane(changes);
        list.getViewport().setBackground(Theme.color("paper"));
        list.getVerticalScrollBar().setUnitIncrement(UIScale.scale(20));
        list.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        list.getVerticalScrollBar()
                .putClientProperty(
                        FlatClientProperties.STYLE, "track: $Softstart.paper; hoverTrackColor: $Softstart.paper");
        add(list, "span, wmin 0, hmin 0, wrap");
        foot.add(copy);
        JButton write = Parts.button(Texts.of("send.write"), () -> acts.write(model.kind(), model.result()));
        write.setName("send.write");
        foot.add(write);
        add(foot, "span, wmin 0");
        yours.setPlaceholder(Texts.of("send.placeholder"));
        gentler.setEditable(false);
        gentler.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                toggleAt(gentler.viewToModel2D(event.getPoint()));
            }
        });
        Keys.inside(this, Keys.menu(KeyEvent.VK_C, java.awt.event.InputEvent.SHIFT_DOWN_MASK), this::copy);
    }

    private static JPanel framed(JTextArea area) {
        JScrollPane scroll = new JScrollPane(area);
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setBackground(Theme.color("card"));
        // The field keeps clear of the round corners.
        Parts.Card frame =
                new Parts.Card("card", "edge", new MigLayout("insets 3, fill", "[grow, fill]", "[grow, fill]"));
        frame.add(scroll, "wmin 0, hmin 0");
        return frame;
    }

    private void read() {
        if (!yours.getText().equals(model.text())) {
            model.setText(yours.getText());
        }
    }

    private void paste() {
        Clip.text()
                .ifPresentOrElse(
                        text -> {
                            yours.setText(text);
                            yours.setCaretPosition(0);
                            model.setText(text);
                        },
                        () -> hint.setText(Texts.of("send.paste.none")));
        yours.requestFocusInWindow();
    }

    private void copy() {
        if (!model.result().isBlank()) {
            Clip.copy(model.result());
            hint.setText(Texts.of("said.copied"));
        }
    }

    private void showAnswer() {
        if (!yours.isFocusOwner() && !yours.getText().equals(model.text())) {
            yours.setText(model.text());
            yours.setCaretPosition(0);
        }
        String judged = model.verdict().map(v -> Texts.of("verdict." + v.id())).orElse(Texts.of("send.waiting"));
        verdict.setText(model.isJudged() ? judged : Texts.of("verdict.unjudged"));
        String said = model.notice().orElse(model.offersPause() ? Texts.of("send.pause") : "");
        hint.setText(said);
        right.removeAll();
        if (model.urgentHelp().isEmpty()) {
            right.add(gentlerFrame);
        } else {
            JPanel column = Parts.panel("insets 0, fillx, wrap 1", "[grow, fill]", "");
            model.urgentHelp().forEach(help -> column.add(new HelpCard(help), "wmin 0"));
            column.add(Parts.button(Texts.of("help.open"), acts::openHelp), "growx 0");
            JScrollPane scroll = new JScrollPane(column);
            scroll.getViewport().setBackground(Theme.color("paper"));
            scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
            right.add(scroll);
        }
        right.revalidate();
        right.repaint();
        showChoice();
    }

    private void showChoice() {
        boolean calm = model.urgentHelp().isEmpty();
        foot.setVisible(calm && model.verdict().isPresent());
        gentler.setText(model.verdict().isPresent() ? model.result() : "");
        gentler.setCaretPosition(0);
        mark();
        Focus.keptIn(changes, () -> showChanges(calm));
    }

    private void showChanges(boolean calm) {
        changes.removeAll();
        if (calm) {
            List<Comparison.Part> all = model.comparison().changes();
            if (all.isEmpty() && model.verdict().isPresent()) {
                changes.add(Parts.text(Texts.of("send.nochange"), Theme.font(13), "quiet"), "wmin 0");
            }
            for (int i = 0; i < all.size(); i++) {
                changes.add(row(i, all.get(i)), "wmin 0, wrap, gapbottom 6");
            }
        }
        changes.revalidate();
        changes.repaint();
    }

    private JPanel row(int index, Comparison.Part part) {
        boolean taken = model.isTaken(index);
        Parts.Card card = new Parts.Card(
                "panel",
                "line",
                new MigLayout("insets 8 17 8 8, fillx", "[grow, fill, sg t]45[grow, fill, sg t]", "[]"));
        String after =
                part.after().isBlank() ? Texts.of("send.leftOut") : part.after().strip();
        boolean isWords = taken && !part.after().isBlank();
        card.add(Parts.text(part.before().strip(), Theme.font(13), taken ? "quiet" : "ink"), "wmin 0");
        card.add(Parts.text(after, Theme.font(13), isWords ? "ink" : "quiet"), "split 2, pushx, wmin 0");
        JButton button = taken
                ? Parts.button(Texts.of("send.keep"), () -> model.leave(index))
                : Parts.button(Texts.of("send.take"), () -> model.take(index));
        button.setName("change." + index);
        button.getAccessibleContext()
                .setAccessibleDescription(Texts.of("send.change", part.before().strip(), after));
        card.add(button, "growx 0, gapleft 12, aligny center");
        return card;
    }

    /** Shows on both sides where they differ. */
    private void mark() {
        yours.getHighlighter().removeAllHighlights();
        gentler.getHighlighter().removeAllHighlights();
        if (model.verdict().isEmpty() || !model.urgentHelp().isEmpty()) {
            return;
        }
        int left = 0;
        int change = 0;
        List<Span> spans = resultSpans();
        for (Comparison.Part part : model.comparison().parts()) {
            int end = left + part.before().length();
            if (part.isChange()) {
                yours.highlight(words(new Span(left, end), part.before()), Theme.color("removed"));
                if (model.isTaken(change)) {
                    gentler.highlight(words(spans.get(change), part.after()), Theme.color("strength"));
                }
                change++;
            }
            left = end;
        }
    }

    /** A place without the blanks around its words. */
    private static Span words(Span place, String text) {
        int before = text.length() - text.stripLeading().length();
        int length = text.strip().length();
        return new Span(place.start() + before, place.start() + before + length);
    }

    /** Where each change stands in the result. */
    private List<Span> resultSpans() {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Comparison.Part part : model.comparison().parts()) {
            boolean keeps = part.isChange() && !model.isTaken(spans.size());
            int end = at + (keeps ? part.before() : part.after()).length();
            if (part.isChange()) {
                spans.add(new Span(at, end));
            }
            at = end;
        }
        return spans;
    }

    private void toggleAt(int offset) {
        List<Span> spans = resultSpans();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).start() <= offset && offset < spans.get(i).end()) {
                if (model.isTaken(i)) {
                    model.leave(i);
                } else {
                    model.take(i);
                }
                return;
            }
        }
    }

    /** Starts with what is on the clipboard. */
    void pasteNow() {
        paste();
    }
}

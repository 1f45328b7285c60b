package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
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
    private static final int STEP = 20;
    /** Narrower or lower than this, there is no room for two columns and what changes under them. */
    private static final int NARROW = 600;

    private static final int LOW = 420;

    private final transient SendModel model;
    private final transient Delay pause = new TimerDelay();
    private final transient Acts acts;
    private final WritingArea yours = new WritingArea("yours", Texts.of("send.yours.name"));
    private final WritingArea gentler = new WritingArea("gentler", Texts.of("send.gentler.name"));
    private final JLabel verdict = Parts.label("", Theme.semibold(16), "ink");
    private final JTextArea hint = Parts.text("", Theme.font(12), "quiet");
    private final JComboBox<DraftKind> kinds = new JComboBox<>(DraftKind.values());
    private final JButton paste = Parts.button(Texts.of("send.paste"), this::paste);
    private final JPanel changes = Parts.panel("insets 0, fillx, hidemode 3", "[grow, fill]", "");
    private final JPanel right = new JPanel(new BorderLayout());
    private final JPanel yoursFrame = frame();
    private final JPanel gentlerFrame = frame();
    private final FlowRow foot = new FlowRow();
    private boolean isNarrow;

    /** What the view asks of the window. */
    interface Acts {
        void openHelp();

        /** Takes the text to the desk, to go on there. */
        void write(DraftKind kind, String text);
    }

    SendView(SendModel model, Acts acts) {
        this.model = model;
        this.acts = acts;
        setName("send");
        setBackground(Theme.color("paper"));
        build();
        arrange();
        model.watchers().add(SendModel.ANSWER, this::showAnswer);
        model.watchers().add(SendModel.CHOICE, this::showChoice);
        yours.setText(model.text());
        Typing.in(yours, () -> pause.restart(PAUSE, this::read));
    }

    /** Whoever comes here wants to paste or type. */
    @Override
    public boolean requestFocusInWindow() {
        return yours.requestFocusInWindow();
    }

    private void build() {
        kinds.setName("send.kind");
        kinds.setRenderer(new Named<>(Words::kind));
        kinds.setSelectedItem(model.kind());
        kinds.getAccessibleContext().setAccessibleName(Texts.of("kind.name"));
        kinds.addActionListener(event -> model.setKind((DraftKind) kinds.getSelectedItem()));
        paste.setName("paste");
        paste.setIcon(Glyph.PASTE.icon(16));
        paste.setToolTipText(Texts.of("send.paste.tip"));
        verdict.setName("send.verdict");
        right.setOpaque(false);
        JButton copy = Parts.primary(Texts.of("send.copy"), this::copy);
        copy.setName("copy");
        foot.add(copy);
        JButton write = Parts.button(Texts.of("send.write"), () -> acts.write(model.kind(), model.result()));
        write.setName("send.write");
        foot.add(write);
        yours.setPlaceholder(Texts.of("send.placeholder"));
        gentler.setEditable(false);
        gentler.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                toggleAt(gentler.viewToModel2D(event.getPoint()));
            }
        });
        Keys.inside(this, Keys.menu(KeyEvent.VK_C, java.awt.event.InputEvent.SHIFT_DOWN_MASK), this::copy);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                boolean narrow = getWidth() < UIScale.scale(NARROW) || getHeight() < UIScale.scale(LOW);
                if (narrow != isNarrow) {
                    isNarrow = narrow;
                    Focus.keptIn(SendView.this, SendView.this::arrange);
                }
            }
        });
    }

    /** Two columns, or all of it below each other where there is no room for them. */
    private void arrange() {
        removeAll();
        if (isNarrow) {
            arrangeInOne();
        } else {
            arrangeInTwo();
        }
        showAnswer();
        revalidate();
        repaint();
    }

    private void arrangeInOne() {
        setLayout(new BorderLayout());
        Column column =
                new Column(new MigLayout("insets 20 24 20 24, fillx, wrap 1, hidemode 3", "[grow, fill]", ""), STEP);
        column.setBackground(Theme.color("paper"));
        column.add(Parts.text(Texts.of("send.title"), Theme.semibold(20), "ink"), "wmin 0");
        FlowRow head = new FlowRow();
        head.add(kinds);
        head.add(paste);
        column.add(head, "wmin 0");
        column.add(verdict, "wmin 0, gaptop 6");
        column.add(hint, "wmin 0");
        column.add(Parts.quiet(Texts.of("send.yours")), "gaptop 6");
        set(yoursFrame, yours);
        column.add(yoursFrame, "wmin 0, hmin 96");
        column.add(Parts.quiet(Texts.of("send.gentler")), "gaptop 6");
        set(gentlerFrame, gentler);
        column.add(right, "wmin 0, hmin 96");
        column.add(changes, "wmin 0, gaptop 6");
        column.add(foot, "wmin 0, gaptop 6");
        add(scrolling(column));
    }

    private void arrangeInTwo() {
        setLayout(new MigLayout(
                "insets 24 28 20 28, fill, hidemode 3",
                "[grow, fill, sg c]20[grow, fill, sg c]",
                "[]4[]14[][grow 60, fill, 140::]12[grow 40, fill, 0::200]10[]"));
        add(Parts.label(Texts.of("send.title"), Theme.semibold(20), "ink"), "span, split 4, pushx, growx 0");
        add(new JLabel(), "pushx, growx");
        add(kinds, "growx 0");
        add(paste, "growx 0, wrap");
        add(verdict, "span, split 2, growx 0, gapright 12");
        add(hint, "growx, pushx, wmin 0, wrap");
        add(Parts.quiet(Texts.of("send.yours")), "");
        add(Parts.quiet(Texts.of("send.gentler")), "wrap");
        set(yoursFrame, scrolling(yours));
        add(yoursFrame, "wmin 0, hmin 0");
        set(gentlerFrame, scrolling(gentler));
        add(right, "wmin 0, hmin 0, wrap");
        add(scrolling(changes), "span, wmin 0, hmin 0, wrap");
        add(foot, "span, wmin 0");
    }

    private static JScrollPane scrolling(JComponent part) {
        JScrollPane scroll = new JScrollPane(part);
        boolean isField = part instanceof JTextArea;
        scroll.getViewport().setBackground(Theme.color(isField ? "card" : "paper"));
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(STEP));
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        if (!isField) {
            scroll.getVerticalScrollBar()
                    .putClientProperty(
                            FlatClientProperties.STYLE, "track: $Softstart.paper; hoverTrackColor: $Softstart.paper");
        }
        return scroll;
    }

    /** The field keeps clear of the round corners. */
    private static JPanel frame() {
        return new Parts.Card("card", "edge", new MigLayout("insets 3, fill", "[grow, fill]", "[grow, fill]"));
    }

    private static void set(JPanel frame, JComponent field) {
        frame.removeAll();
        frame.add(field, "wmin 0, hmin 0");
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
            right.add(isNarrow ? column : scrolling(column));
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
        card.add(
                Parts.text(part.before().strip(), Theme.font(13), taken ? "quiet" : "ink"),
                isNarrow ? "span, wmin 0, wrap" : "wmin 0");
        card.add(
                Parts.text(after, Theme.font(13), isWords ? "ink" : "quiet"),
                isNarrow ? "span, wmin 0, wrap" : "split 2, pushx, wmin 0");
        JButton button = taken
                ? Parts.button(Texts.of("send.keep"), () -> model.leave(index))
                : Parts.button(Texts.of("send.take"), () -> model.take(index));
        button.setName("change." + index);
        button.getAccessibleContext()
                .setAccessibleDescription(Texts.of("send.change", part.before().strip(), after));
        card.add(button, isNarrow ? "growx 0, alignx left" : "growx 0, gapleft 12, aligny center");
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

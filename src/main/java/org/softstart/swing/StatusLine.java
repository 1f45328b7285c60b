package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The line under the page: the verdict in words, the length, where to pause, and whether the draft is kept. */
final class StatusLine extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient EditorModel editor;
    private final JLabel verdict = Parts.label("", Theme.semibold(13), "ink");
    private final JLabel size = Parts.quiet("");
    private final JLabel note = Parts.quiet("");
    private final Bar bar = new Bar();

    StatusLine(EditorModel editor) {
        super(new MigLayout("insets 8 20 8 20, fillx", "[]12[]8[]16:push[shrinkprio 200]", "[]"));
        this.editor = editor;
        setOpaque(false);
        verdict.setName("verdict");
        size.setName("size");
        note.setName("note");
        add(verdict);
        add(bar, "w 64!, h 6!");
        add(size, "wmin 0");
        add(note, "wmin 0");
        editor.watchers().add(() -> update());
        update();
    }

    /** A word on what goes on behind, such as that models are being loaded; empty for nothing. */
    void setNote(String text) {
        note.setText(text);
    }

    private void update() {
        Meter meter = Meter.of(editor.kind(), editor.words(), editor.sentences(), editor.text());
        String key = editor.isJudged()
                ? editor.verdict()
                        .map(v -> "verdict." + v.id())
                        .orElse(editor.isEmpty() ? "verdict.none" : "verdict.unread")
                : "verdict.unjudged";
        verdict.setText(Texts.of(key));
        bar.setVisible(editor.isRead());
        bar.show(meter);
        if (!editor.isRead()) {
            size.setText("");
            return;
        }
        StringBuilder text = new StringBuilder(Texts.of("size.words", meter.words(), meter.most()));
        if (meter.length() == Meter.Length.LONG) {
            text.append(" · ").append(Texts.of("size.long." + meter.kind().id()));
        }
        meter.pauseAfter().ifPresent(after -> text.append(" · ").append(Texts.of("size.pause", after)));
        size.setText(text.toString());
        size.setToolTipText(Texts.of("size.tip." + meter.kind().id()));
        getAccessibleContext().setAccessibleName(verdict.getText() + ", " + size.getText());
    }

    /** How much of a sensible length is used. */
    private static final class Bar extends JComponent {
        private static final long serialVersionUID = 1L;
        private transient double filled;
        private boolean isLong;

        void show(Meter meter) {
            filled = meter.filled();
            isLong = meter.length() == Meter.Length.LONG;
            repaint();
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(UIScale.scale(64), UIScale.scale(6));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(Theme.color("line"));
            g.fill(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), getHeight(), getHeight()));
            g.setColor(Theme.color(isLong ? "demand" : "accent"));
            double width = Math.max(getHeight(), getWidth() * filled);
            if (filled > 0) {
                g.fill(new RoundRectangle2D.Double(0, 0, width, getHeight(), getHeight(), getHeight()));
            }
            g.dispose();
        }
    }
}

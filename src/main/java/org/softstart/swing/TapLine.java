package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import org.softstart.model.Span;

/** A line whose words can be tapped: with the mouse, or with the arrow keys and the space bar. */
final class TapLine extends LineText {
    private static final long serialVersionUID = 1L;

    private final transient List<Span> words;
    private final transient LearnModel model;
    private int at;

    TapLine(String text, List<Span> words, Font font, LearnModel model) {
        super(text, font);
        this.words = words;
        this.model = model;
        setName("learn.line");
        setFocusable(true);
        setFocusTraversalKeysEnabled(true);
        setHighlighter(null);
        setCaret(new StillCaret());
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                tapAt(event);
            }
        });
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
        key(KeyEvent.VK_RIGHT, () -> go(at + 1));
        key(KeyEvent.VK_LEFT, () -> go(at - 1));
        key(KeyEvent.VK_HOME, () -> go(0));
        key(KeyEvent.VK_END, () -> go(words.size() - 1));
        key(KeyEvent.VK_DOWN, () -> go(inNextRow(1)));
        key(KeyEvent.VK_UP, () -> go(inNextRow(-1)));
        key(KeyEvent.VK_SPACE, () -> model.tap(at));
        model.watchers().add(LearnModel.TAPPED, this::paintTapped);
        paintTapped();
    }

    /** No caret blinks in words that cannot be changed. */
    private static final class StillCaret extends javax.swing.text.DefaultCaret {
        private static final long serialVersionUID = 1L;

        StillCaret() {
            setUpdatePolicy(NEVER_UPDATE);
        }

        @Override
        public void paint(Graphics graphics) {
            // The word in focus is framed instead.
        }

        @Override
        public void mousePressed(MouseEvent event) {
            // A word is tapped, not selected.
            getComponent().requestFocusInWindow();
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            // The same.
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            // The same.
        }
    }

    private void key(int key, Runnable act) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key, 0);
        getInputMap(JComponent.WHEN_FOCUSED).put(stroke, stroke);
        Keys.inside(this, stroke, act);
    }

    private void tapAt(MouseEvent event) {
        int place = viewToModel2D(event.getPoint());
        for (int i = 0; i < words.size(); i++) {
            Span word = words.get(i);
            boolean hit = word.start() <= place
                    && place <= word.end()
                    && Rows.of(this, word).stream().anyMatch(row -> around(row).contains(event.getPoint()));
            if (hit) {
                at = i;
                model.tap(i);
                return;
            }
        }
    }

    private void go(int word) {
        at = Math.max(0, Math.min(words.size() - 1, word));
        describe();
        repaint();
    }

    /** The word of the next row that stands nearest below or above. */
    private int inNextRow(int direction) {
        Rectangle2D here = row(at);
        int best = at;
        double nearest = Double.MAX_VALUE;
        double wanted = Double.NaN;
        for (int i = at; i >= 0 && i < words.size(); i += direction) {
            Rectangle2D there = row(i);
            if (there.getY() == here.getY()) {
                continue;
            }
            if (Double.isNaN(wanted)) {
                wanted = there.getY();
            }
            double distance = Math.abs(there.getCenterX() - here.getCenterX());
            if (there.getY() == wanted && distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return best;
    }

    private Rectangle2D row(int word) {
        return Rows.of(this, words.get(word)).stream().findFirst().orElseGet(Rectangle2D.Double::new);
    }

    private void paintTapped() {
        List<Place> places = new ArrayList<>();
        for (int word : model.tapped()) {
            places.add(Place.filled(words.get(word), "accentSoft"));
        }
        mark(places);
        describe();
    }

    /** Says which word is in focus, and whether it is tapped. */
    private void describe() {
        String word = words.get(at).of(getText());
        String said =
                Texts.of(model.tapped().contains(at) ? "learn.word.tapped" : "learn.word", word, at + 1, words.size());
        AccessibleContext accessible = getAccessibleContext();
        accessible.setAccessibleDescription(said);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (!isFocusOwner()) {
            return;
        }
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Theme.color("accent"));
        g.setStroke(new BasicStroke(UIScale.scale(1.5f)));
        Rows.of(this, words.get(at)).forEach(row -> g.draw(around(row)));
        g.dispose();
    }
}

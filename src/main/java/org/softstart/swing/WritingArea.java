package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.undo.UndoManager;
import org.softstart.model.Span;

/** A plain field for some lines of writing: it breaks them between words, can undo, and lets Tab go on. */
final class WritingArea extends JTextArea {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 16;
    private static final int PAD = 14;

    private final transient UndoManager undo = new UndoManager();
    private String placeholder = "";

    WritingArea(String name, String accessibleName) {
        setName(name);
        setLineWrap(true);
        setWrapStyleWord(true);
        setColumns(10);
        setFont(Theme.letter("inter", SIZE));
        int pad = UIScale.scale(PAD);
        setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        setBackground(Theme.color("card"));
        getAccessibleContext().setAccessibleName(accessibleName);
        Keys.tabGoesOn(this);
        Focus.onChange(this, this::ringFrame);
        getDocument().addUndoableEditListener(undo);
        Keys.inside(this, Keys.menu(KeyEvent.VK_Z), this::undo);
        Keys.inside(this, Keys.menu(KeyEvent.VK_Y), this::redo);
        Keys.inside(this, Keys.menu(KeyEvent.VK_Z, InputEvent.SHIFT_DOWN_MASK), this::redo);
    }

    /** The card that frames it shows where the focus is, as other fields do. */
    private void ringFrame() {
        if (SwingUtilities.getAncestorOfClass(Parts.Card.class, this) instanceof Parts.Card frame) {
            frame.showFocusOf(this);
        }
    }

    /** What an empty field says of itself. */
    void setPlaceholder(String text) {
        placeholder = text;
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        if (getDocument().getLength() == 0 && !placeholder.isEmpty()) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setFont(getFont());
            g.setColor(Theme.color("quiet"));
            paintPlaceholder(g);
            g.dispose();
        }
    }

    private void paintPlaceholder(Graphics2D g) {
        FontMetrics metrics = getFontMetrics(getFont());
        int room = getWidth() - getInsets().left - getInsets().right;
        int baseline = getInsets().top + metrics.getAscent();
        String line = "";
        for (String word : placeholder.split(" ", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && metrics.stringWidth(longer) > room) {
                g.drawString(line, getInsets().left, baseline);
                baseline += metrics.getHeight();
                longer = word;
            }
            line = longer;
        }
        g.drawString(line, getInsets().left, baseline);
    }

    /** Another text altogether, with nothing to undo yet. */
    void begin(String text) {
        setText(text);
        setCaretPosition(0);
        undo.discardAllEdits();
    }

    private void undo() {
        if (undo.canUndo()) {
            undo.undo();
        }
    }

    private void redo() {
        if (undo.canRedo()) {
            undo.redo();
        }
    }

    /** A soft ground behind some of the words. */
    void highlight(Span span, Color ground) {
        int length = getDocument().getLength();
        try {
            getHighlighter()
                    .addHighlight(
                            Math.min(span.start(), length),
                            Math.min(span.end(), length),
                            new DefaultHighlightPainter(ground));
        } catch (BadLocationException e) {
            throw new IllegalStateException("a place outside the text");
        }
    }
}

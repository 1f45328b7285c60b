package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.DefaultCaret;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import org.softstart.model.Category;
import org.softstart.model.Span;

/** A line to be read, with places marked as they would be in a draft. */
class LineText extends JTextPane {
    private static final long serialVersionUID = 1L;
    private static final float LEADING = 0.35f;
    private static final int PAD = 4;

    /**
     * A marked place.
     *
     * @param fill the colour token of the ground; none for no ground
     * @param category as what it is underlined; none for no line
     */
    record Place(Span span, Optional<String> fill, Optional<Category> category) {
        static Place filled(Span span, String token) {
            return new Place(span, Optional.of(token), Optional.empty());
        }

        static Place underlined(Span span, Category category) {
            return new Place(span, Optional.empty(), Optional.of(category));
        }
    }

    private transient List<Place> places = List.of();

    LineText(String text, Font font) {
        setOpaque(false);
        setEditable(false);
        setFocusable(false);
        // Room for the frame around the first word.
        int pad = UIScale.scale(PAD);
        setBorder(BorderFactory.createEmptyBorder(pad, pad, pad, pad));
        setFont(font);
        setForeground(Theme.color("ink"));
        // Text that appears is no reason to scroll to it.
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        say(text);
    }

    /** Shows another text, without marks. */
    final void say(String text) {
        places = List.of();
        setText(text);
        SimpleAttributeSet leading = new SimpleAttributeSet();
        StyleConstants.setLineSpacing(leading, LEADING);
        getStyledDocument().setParagraphAttributes(0, text.length() + 1, leading, false);
        getAccessibleContext().setAccessibleName(text);
    }

    final void mark(List<Place> marked) {
        places = List.copyOf(marked);
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (Place place : places) {
            place.fill().ifPresent(token -> {
                g.setColor(Theme.color(token));
                Rows.of(this, place.span()).forEach(row -> g.fill(around(row)));
            });
        }
        for (Place place : places) {
            place.category().ifPresent(category -> {
                g.setColor(Theme.color(category));
                MarkShape shape =
                        MarkShape.of(category) == MarkShape.BRACKET ? MarkShape.DOTTED : MarkShape.of(category);
                for (Rectangle2D row : Rows.of(this, place.span())) {
                    shape.line(g, row.getX(), row.getMaxX(), row.getMaxY() + UIScale.scale(1.5f));
                }
            });
        }
        super.paintComponent(graphics);
        g.dispose();
    }

    /** The ground under a piece of a line. */
    static RoundRectangle2D around(Rectangle2D row) {
        int pad = UIScale.scale(2);
        int arc = UIScale.scale(6);
        return new RoundRectangle2D.Double(
                row.getX() - pad, row.getY() - pad, row.getWidth() + 2 * pad, row.getHeight() + 2.5 * pad, arc, arc);
    }
}

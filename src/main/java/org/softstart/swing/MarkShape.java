package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.softstart.model.Category;

/** How a category is marked, so that colour is never the only difference. */
enum MarkShape {
    WAVY,
    DOUBLE,
    DASHED,
    BRACKET,
    DOTTED,
    /** For spelling, which is nobody's feelings: finer than any other. */
    FINE;

    static MarkShape of(Category category) {
        return switch (category) {
            case HARSH_START_UP -> WAVY;
            case BLAME -> DOUBLE;
            case DEMAND -> DASHED;
            case ANXIOUS_OVERLOAD -> BRACKET;
            default -> DOTTED;
        };
    }

    /** Draws a line of this shape, in the colour that is set, from left to right at a height. */
    void line(Graphics2D g, double left, double right, double y) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        float unit = UIScale.scale(1f);
        switch (this) {
            case WAVY -> wave(g, left, right, y, unit);
            case DOUBLE -> {
                g.setStroke(new BasicStroke(1.2f * unit));
                g.draw(new Line2D.Double(left, y - 1.3 * unit, right, y - 1.3 * unit));
                g.draw(new Line2D.Double(left, y + 1.3 * unit, right, y + 1.3 * unit));
            }
            case DASHED -> stroke(g, left, right, y, 1.8f * unit, 7 * unit, 4 * unit);
            case BRACKET -> stroke(g, left, right, y, 1.2f * unit, 1, 0);
            case FINE -> stroke(g, left, right, y, 1.3f * unit, 1.3f * unit, 1.7f * unit);
            case DOTTED -> stroke(g, left, right, y, 2f * unit, 0.1f, 4 * unit);
        }
    }

    private static void stroke(Graphics2D g, double left, double right, double y, float width, float dash, float gap) {
        int cap = dash < 1 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT;
        float[] pattern = gap == 0 ? null : new float[] {dash, gap};
        g.setStroke(new BasicStroke(width, cap, BasicStroke.JOIN_ROUND, 1, pattern, 0));
        g.draw(new Line2D.Double(left, y, right, y));
    }

    private static void wave(Graphics2D g, double left, double right, double y, float unit) {
        double half = 3.2 * unit;
        double height = 2.4 * unit;
        Path2D path = new Path2D.Double();
        path.moveTo(left, y);
        double sign = -1;
        for (double x = left; x < right; x += half) {
            double to = Math.min(right, x + half);
            path.quadTo((x + to) / 2, y + sign * height, to, y);
            sign = -sign;
        }
        g.setStroke(new BasicStroke(1.4f * unit, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}

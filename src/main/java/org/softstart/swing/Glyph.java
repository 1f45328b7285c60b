package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.StringTokenizer;
import javax.swing.Icon;

/** Line drawings on a grid of 24, in the colour of the text they stand beside. M move, L line, C curve, Z close. */
enum Glyph {
    WRITE("M 4 20 L 8.5 19 L 19 8.5 L 15.5 5 L 5 15.5 Z M 13 7.5 L 16.5 11"),
    SEND("M 3.5 11 L 20.5 4 L 14 20.5 L 11 13.5 Z M 11 13.5 L 20.5 4"),
    GUIDE("M 5 20 C 5 13 19 15 19 8 M 19 8 L 16 4.5 L 19 3 L 22 4.5 Z M 3 20 L 7 20"),
    THEIRS("M 4 5 L 20 5 L 20 16 L 11 16 L 7 20 L 7 16 L 4 16 Z"),
    LEARN("M 12 6 C 9 4 6 4 3.5 5 L 3.5 18 C 6 17 9 17 12 19 C 15 17 18 17 20.5 18 L 20.5 5 C 18 4 15 4 12 6 L 12 19"),
    DRAFTS(
            "M 6 3.5 L 14 3.5 L 19 8.5 L 19 20.5 L 6 20.5 Z M 14 3.5 L 14 8.5 L 19 8.5 M 9 13 L 16 13 M 9 16.5 L 14 16.5"),
    HELP(
            "M 12 20.5 C 5 15 3 11.5 3 8.5 C 3 5.5 5.3 4 7.5 4 C 9.5 4 11 5 12 7 C 13 5 14.5 4 16.5 4 C 18.7 4 21 5.5 21 8.5 C 21 11.5 19 15 12 20.5 Z"),
    SETTINGS(
            "M 4 7 L 11 7 M 15 7 L 20 7 M 13 5 L 13 9 M 4 12 L 6 12 M 10 12 L 20 12 M 8 10 L 8 14 M 4 17 L 13 17 M 17 17 L 20 17 M 15 15 L 15 19"),
    HIDE("M 3 12 C 7 6 17 6 21 12 C 17 18 7 18 3 12 Z M 4.5 20 L 19.5 4"),
    MORE("M 5 12 L 5.1 12 M 12 12 L 12.1 12 M 19 12 L 19.1 12"),
    BACK("M 14.5 6 L 8.5 12 L 14.5 18"),
    FORTH("M 9.5 6 L 15.5 12 L 9.5 18"),
    DOWN("M 6 9.5 L 12 15.5 L 18 9.5"),
    CLOSE("M 6 6 L 18 18 M 18 6 L 6 18"),
    CHECK("M 5 12.5 L 10 17.5 L 19.5 7"),
    OPEN("M 12 7 C 18.7 7 18.7 17 12 17 C 5.3 17 5.3 7 12 7 Z"),
    LEAF("M 5 19 C 4 10 10 4 20 4 C 20 14 14 20 5 19 Z M 5 19 L 14 10"),
    PASTE("M 8 5 L 5 5 L 5 20 L 19 20 L 19 5 L 16 5 M 9 3.5 L 15 3.5 L 15 7 L 9 7 Z");

    private static final int GRID = 24;

    private final Path2D path;

    Glyph(String drawing) {
        path = path(drawing);
    }

    private static Path2D path(String drawing) {
        Path2D path = new Path2D.Double();
        StringTokenizer words = new StringTokenizer(drawing);
        while (words.hasMoreTokens()) {
            switch (words.nextToken()) {
                case "M" -> path.moveTo(next(words), next(words));
                case "L" -> path.lineTo(next(words), next(words));
                case "C" -> path.curveTo(next(words), next(words), next(words), next(words), next(words), next(words));
                default -> path.closePath();
            }
        }
        return path;
    }

    private static double next(StringTokenizer words) {
        return Double.parseDouble(words.nextToken());
    }

    /** Draws it in the colour that is set, in a square at the origin. */
    void draw(Graphics2D graphics, double size) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.scale(size / GRID, size / GRID);
        float weight = this == MORE ? 2.6f : 1.7f;
        g.setStroke(new BasicStroke(weight, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
        g.dispose();
    }

    Icon icon(int size) {
        return new Icon() {
            @Override
            public void paintIcon(Component component, Graphics graphics, int x, int y) {
                Graphics2D g = (Graphics2D) graphics.create();
                g.translate(x, y);
                g.setColor(component.isEnabled() ? component.getForeground() : Theme.color("edge"));
                draw(g, getIconWidth());
                g.dispose();
            }

            @Override
            public int getIconWidth() {
                return UIScale.scale(size);
            }

            @Override
            public int getIconHeight() {
                return UIScale.scale(size);
            }
        };
    }
}

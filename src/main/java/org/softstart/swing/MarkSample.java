package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import javax.swing.Icon;
import org.softstart.model.Category;

/** The mark of a category as it stands in the text, to put beside its name. */
record MarkSample(Category category) implements Icon {
    private static final int WIDTH = 22;
    private static final int HEIGHT = 14;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Theme.color(category));
        g.translate(x, y);
        if (category.isMessageLevel()) {
            double left = UIScale.scale(8f);
            double arm = UIScale.scale(5f);
            Path2D path = new Path2D.Double();
            path.moveTo(left + arm, UIScale.scale(1f));
            path.lineTo(left, UIScale.scale(1f));
            path.lineTo(left, UIScale.scale(13f));
            path.lineTo(left + arm, UIScale.scale(13f));
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setStroke(new BasicStroke(UIScale.scale(2f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(path);
        } else {
            MarkShape.of(category).line(g, 0, UIScale.scale((float) WIDTH - 2), UIScale.scale(HEIGHT / 2f + 1));
        }
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(WIDTH);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(HEIGHT);
    }
}

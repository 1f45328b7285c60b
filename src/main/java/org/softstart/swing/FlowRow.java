package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.util.function.BiConsumer;
import javax.swing.JPanel;

/** Controls in a row, which goes on in the next line where there is no room for all of them. */
final class FlowRow extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int GAP = 8;
    private static final int LINE_GAP = 6;

    FlowRow() {
        super(new Flow());
        setOpaque(false);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        int before = getWidth();
        super.setBounds(x, y, width, height);
        Breaking.anew(this, before);
    }

    private static final class Flow implements LayoutManager {
        @Override
        public void addLayoutComponent(String name, Component part) {
            // Nothing is said of a part.
        }

        @Override
        public void removeLayoutComponent(Component part) {
            // The same.
        }

        @Override
        public Dimension preferredLayoutSize(Container row) {
            return flow(row, row.getWidth() == 0 ? Integer.MAX_VALUE : row.getWidth(), (part, place) -> {});
        }

        @Override
        public Dimension minimumLayoutSize(Container row) {
            int widest = 0;
            for (Component part : row.getComponents()) {
                widest = Math.max(widest, part.getMinimumSize().width);
            }
            return new Dimension(widest, preferredLayoutSize(row).height);
        }

        @Override
        public void layoutContainer(Container row) {
            flow(row, row.getWidth(), Component::setBounds);
        }

        private static Dimension flow(Container row, int width, BiConsumer<Component, Rectangle> put) {
            Insets insets = row.getInsets();
            int right = width - insets.right;
            int x = insets.left;
            int y = insets.top;
            int line = 0;
            for (Component part : row.getComponents()) {
                line = Math.max(line, part.isVisible() ? part.getPreferredSize().height : 0);
            }
            int widest = 0;
            for (Component part : row.getComponents()) {
                if (!part.isVisible()) {
                    continue;
                }
                Dimension size = part.getPreferredSize();
                if (x > insets.left && x + size.width > right) {
                    x = insets.left;
                    y += line + UIScale.scale(LINE_GAP);
                }
                int middle = y + (line - size.height) / 2;
                put.accept(part, new Rectangle(x, middle, Math.min(size.width, right - insets.left), size.height));
                widest = Math.max(widest, x + size.width);
                x += size.width + UIScale.scale(GAP);
            }
            return new Dimension(widest + insets.right, y + line + insets.bottom);
        }
    }
}

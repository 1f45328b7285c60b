package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** Two parts beside each other; where there is little room one under the other, scrolled as one. */
final class TwoSides extends JPanel {
    private static final long serialVersionUID = 1L;
    /** Narrower than this, two columns would hold too few words a line. */
    private static final int NARROW = 700;

    private static final int STEP = 24;

    private final JComponent first;
    private final JComponent second;
    private boolean isNarrow;

    TwoSides(JComponent first, JComponent second) {
        super(new BorderLayout());
        this.first = first;
        this.second = second;
        setOpaque(false);
        arrange();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                boolean narrow = getWidth() < UIScale.scale(NARROW);
                if (narrow != isNarrow) {
                    isNarrow = narrow;
                    Focus.keptIn(TwoSides.this, TwoSides.this::arrange);
                }
            }
        });
    }

    private void arrange() {
        removeAll();
        if (isNarrow) {
            Column both = new Side(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]", "[]20[]"));
            both.add(first, "wmin 0");
            both.add(second, "wmin 0");
            add(scrolling(both));
        } else {
            JPanel both = Parts.panel("insets 0, fill", "[grow, fill, sg c]24[grow, fill, sg c]", "[grow, fill]");
            both.add(scrolling(alone(first)), "wmin 0, hmin 0");
            both.add(scrolling(alone(second)), "wmin 0, hmin 0");
            add(both);
        }
        revalidate();
        repaint();
    }

    private static Column alone(JComponent part) {
        Column column = new Side(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        column.add(part, "wmin 0, aligny top");
        return column;
    }

    private static JScrollPane scrolling(Column column) {
        JScrollPane scroll = new JScrollPane(column);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setBackground(Theme.color("paper"));
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(STEP));
        scroll.getVerticalScrollBar()
                .putClientProperty(
                        FlatClientProperties.STYLE, "track: $Softstart.paper; hoverTrackColor: $Softstart.paper");
        return scroll;
    }

    /** As high as what it holds, and at least as high as what shows it. */
    private static final class Side extends Column {
        private static final long serialVersionUID = 1L;

        Side(MigLayout layout) {
            super(layout, STEP);
            setBackground(Theme.color("paper"));
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent() != null && getParent().getHeight() > getPreferredSize().height;
        }
    }
}

package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.Scrollable;

/** A panel as wide as what shows it, scrolled up and down only. */
class Column extends JPanel implements Scrollable {
    private static final long serialVersionUID = 1L;

    private final int step;

    /**
     * @param step how far one turn of the wheel goes, in pixels at 100 %
     */
    Column(LayoutManager layout, int step) {
        super(layout);
        this.step = step;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return UIScale.scale(step);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return visible.height;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}

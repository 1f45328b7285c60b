package org.softstart.swing;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** One of several texts that take turns, as high as the highest of them, so that what stands below stays in its place. */
final class Steady extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient List<? extends JComponent> others;
    private final JComponent shown;

    Steady(JComponent shown, List<? extends JComponent> others) {
        super(new BorderLayout());
        this.shown = shown;
        this.others = List.copyOf(others);
        setOpaque(false);
        add(shown);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension size = shown.getPreferredSize();
        if (getWidth() > 0) {
            for (JComponent other : others) {
                other.setSize(getWidth(), Short.MAX_VALUE);
                size.height = Math.max(size.height, other.getPreferredSize().height);
            }
        }
        return size;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        int before = getWidth();
        super.setBounds(x, y, width, height);
        Breaking.anew(this, before);
    }
}

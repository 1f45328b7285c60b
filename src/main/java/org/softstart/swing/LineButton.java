package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Cursor;
import java.awt.Dimension;
import javax.swing.JButton;
import net.miginfocom.swing.MigLayout;

/** A line to take, as a button: it may be longer than one line on the screen. */
final class LineButton extends JButton {
    private static final long serialVersionUID = 1L;

    LineButton(String text, Runnable action) {
        setLayout(new MigLayout("insets 6 6 6 6, fillx", "[grow, fill]", "[]"));
        add(new Line(text), "wmin 0");
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        putClientProperty(
                FlatClientProperties.STYLE,
                "background: $Softstart.strength; borderColor: $Softstart.strength; arc: 10; margin: 3,5,3,5");
        getAccessibleContext().setAccessibleName(text);
        addActionListener(event -> action.run());
    }

    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    @Override
    public Dimension getMinimumSize() {
        return getLayout().minimumLayoutSize(this);
    }

    /** What is clicked is the button. */
    private static final class Line extends StillText {
        private static final long serialVersionUID = 1L;

        Line(String text) {
            super(text, Theme.font(13), "ink");
        }

        @Override
        public boolean contains(int x, int y) {
            return false;
        }
    }
}

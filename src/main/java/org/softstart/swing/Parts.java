package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** The few parts that all views are made of, so that they look and speak alike. */
final class Parts {
    private Parts() {}

    /** A panel with round corners and a hairline. */
    static final class Card extends JPanel {
        private static final long serialVersionUID = 1L;
        private static final int ARC = 12;

        private static final float RING = 2;

        private final String fill;
        private final String edge;
        private boolean isRinged;

        /**
         * @param fill the colour token of the ground
         * @param edge the colour token of the hairline
         */
        Card(String fill, String edge, MigLayout layout) {
            super(layout);
            this.fill = fill;
            this.edge = edge;
            setOpaque(false);
        }

        /** Shows a ring, as a field does, for as long as this part has the focus. */
        void ringFor(JComponent part) {
            Focus.onChange(part, () -> showFocusOf(part));
        }

        /** Shows the ring if this part has the focus, and else takes it off. */
        void showFocusOf(JComponent part) {
            isRinged = part.isFocusOwner();
            repaint();
        }

        boolean isRinged() {
            return isRinged;
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            double arc = UIScale.scale((float) ARC);
            RoundRectangle2D shape = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, arc, arc);
            g.setColor(Theme.color(fill));
            g.fill(shape);
            g.setColor(Theme.color(isRinged ? "accent" : edge));
            if (isRinged) {
                float wide = UIScale.scale(RING);
                g.setStroke(new BasicStroke(wide));
                shape.setRoundRect(wide / 2, wide / 2, getWidth() - wide, getHeight() - wide, arc, arc);
            }
            g.draw(shape);
            g.dispose();
        }
    }

    static JPanel panel(String layout, String columns, String rows) {
        // A frame of focus stands outside of what it frames, and is not to be cut off at the panel's edge.
        JPanel panel = new JPanel(new MigLayout(layout + ", novisualpadding", columns, rows));
        panel.setOpaque(false);
        return panel;
    }

    static JLabel label(String text, java.awt.Font font, String token) {
        JLabel label = new JLabel(text);
        label.setFont(font);
        label.setForeground(Theme.color(token));
        return label;
    }

    static JLabel quiet(String text) {
        return label(text, Theme.font(12), "quiet");
    }

    static JLabel heading(String text) {
        return label(text, Theme.semibold(20), "ink");
    }

    /** Text of more than a line that can be read, but not changed. */
    static JTextArea text(String text, java.awt.Font font, String token) {
        return new StillText(text, font, token);
    }

    static JTextArea text(String text) {
        return text(text, Theme.font(13), "ink");
    }

    /** A button with a frame. */
    static JButton button(String text, Runnable action) {
        JButton button = new JButton(text);
        button.addActionListener(event -> action.run());
        return button;
    }

    /** The one button that helps next. */
    static JButton primary(String text, Runnable action) {
        JButton button = button(text, action);
        button.putClientProperty(FlatClientProperties.STYLE_CLASS, "primary");
        button.setBackground(Theme.color("accent"));
        button.setForeground(Theme.color("onAccent"));
        button.putClientProperty(
                FlatClientProperties.STYLE,
                "background: $Softstart.accent; foreground: $Softstart.onAccent; borderColor: $Softstart.accent;"
                        + " hoverBackground: $Softstart.accentHover; pressedBackground: $Softstart.accentHover;"
                        + " focusedBackground: $Softstart.accent; focusedBorderColor: $Softstart.ink");
        return button;
    }

    /** A button that is only words, for what is wanted more rarely. */
    static JButton link(String text, Runnable action) {
        JButton button = button(text, action);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.putClientProperty(FlatClientProperties.STYLE, "foreground: $Softstart.accent; margin: 3,3,3,3");
        button.setHorizontalAlignment(javax.swing.SwingConstants.LEADING);
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        return button;
    }

    /** A small sign that does something; its name is for tool tips and screen readers. */
    static JButton sign(Glyph glyph, String name, Runnable action) {
        JButton button = button("", action);
        button.setIcon(glyph.icon(16));
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        return button;
    }

    /** Enter presses the button that has the focus, as Space does. */
    static void onEnter(JButton button) {
        Keys.inside(button, javax.swing.KeyStroke.getKeyStroke(java.awt.event.KeyEvent.VK_ENTER, 0), button::doClick);
    }

    static JPanel line() {
        JPanel line = new JPanel();
        line.setBackground(Theme.color("line"));
        return line;
    }
}

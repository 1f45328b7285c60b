package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/** A page of text and controls, centred, of a width that reads well. */
class Page extends Column {
    private static final long serialVersionUID = 1L;

    private static final int STEP = 28;
    private static final String FOCUS = "permanentFocusOwner";
    /** How much is shown above and below of what has the focus. */
    private static final int ROUND = 12;

    private final JPanel column =
            new JPanel(new MigLayout("insets 32 24 40 24, fillx, hidemode 3", "[grow, fill]", ""));

    private final transient PropertyChangeListener follow = event -> follow(event.getNewValue());

    Page() {
        super(new MigLayout("insets 0, fillx", "[grow][0:720:720, fill][grow]", "[]"), STEP);
        setBackground(Theme.color("paper"));
        column.setOpaque(false);
        // Whoever comes here by keys can scroll by keys at once.
        setFocusable(true);
        add(column, "cell 1 0, wmin 0");
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, follow);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, follow);
        super.removeNotify();
    }

    /** Whoever goes through the page by keys sees where they are. What was clicked on can be seen already, and is not to move under the pointer. */
    private void follow(Object owner) {
        boolean isClicked = EventQueue.getCurrentEvent() instanceof FocusEvent event
                && event.getCause() == FocusEvent.Cause.MOUSE_EVENT;
        if (!isClicked && owner instanceof JComponent part && part != this && isAncestorOf(part)) {
            Rectangle place = new Rectangle(part.getSize());
            place.grow(0, UIScale.scale(ROUND));
            part.scrollRectToVisible(place);
        }
    }

    final JPanel column() {
        return column;
    }

    final void title(String text) {
        column.add(Parts.text(text, Theme.semibold(28), "ink"), "wmin 0, wrap, gapbottom 8");
    }

    final void section(String text) {
        column.add(Parts.label(text, Theme.semibold(16), "ink"), "wmin 0, wrap, gaptop 20, gapbottom 4");
    }

    final void paragraph(String text) {
        column.add(Parts.text(text, Theme.font(13), "ink"), "wmin 0, wrap, gapbottom 6");
    }

    final JScrollPane scrolling() {
        JScrollPane scroll = new JScrollPane(this) {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean requestFocusInWindow() {
                return Page.this.requestFocusInWindow();
            }
        };
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.getViewport().setBackground(Theme.color("paper"));
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(STEP));
        return scroll;
    }
}

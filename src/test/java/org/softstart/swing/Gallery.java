package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** A window in one look and size, and the pictures that are made of it. */
record Gallery(Stage stage, Look look) {
    /** How the window is worn. */
    record Look(String theme, int width, int height, int zoom) {
        @Override
        public String toString() {
            return theme + "-" + width + "x" + height + "-" + zoom;
        }
    }

    DesktopWindow window() {
        return stage.window();
    }

    /** A picture of what can be seen, once text that breaks anew has found its height and the focus its place. */
    void picture(String name) throws Exception {
        stage.run(() -> {});
        stage.run(() -> {});
        assertThat(stage.picture(name + "-" + look)).isNotEmpty();
    }

    void go(String view) {
        stage.run(() -> window().views().go(view));
    }

    /** Presses a button, without waiting for what it opens. */
    void press(String name) {
        AbstractButton button = Stage.onWindow(() -> (AbstractButton) part(name));
        SwingUtilities.invokeLater(button::doClick);
        stage.run(() -> {});
    }

    /** Writes into a field, as if it were typed. */
    void write(String name, String text) {
        stage.run(() -> ((JTextComponent) part(name)).setText(text));
    }

    /** Scrolls until a part can be seen, with what follows it. */
    void show(String name) {
        stage.run(() -> {
            JComponent part = (JComponent) part(name);
            part.scrollRectToVisible(new Rectangle(0, 0, part.getWidth(), part.getHeight() + 60));
        });
    }

    /** A picture of the message box that is open, which is then closed. */
    void box(String name) throws Exception {
        stage.until("the box", () -> dialog().isPresent());
        stage.run(() -> {});
        JDialog dialog = Stage.onWindow(() -> dialog().orElseThrow());
        assertThat(stage.picture(name + "-" + look, dialog.getRootPane())).isNotEmpty();
        stage.run(dialog::dispose);
    }

    private static Optional<JDialog> dialog() {
        return Arrays.stream(Window.getWindows())
                .filter(w -> w.isShowing() && w instanceof JDialog)
                .map(JDialog.class::cast)
                .reduce((a, b) -> b);
    }

    private Component part(String name) {
        return find(window().frame().getContentPane(), name).orElseThrow(() -> new AssertionError("no " + name));
    }

    private static Optional<Component> find(Container parent, String name) {
        for (Component child : parent.getComponents()) {
            if (name.equals(child.getName()) && child.isShowing()) {
                return Optional.of(child);
            }
            Optional<Component> inner = child instanceof Container box ? find(box, name) : Optional.empty();
            if (inner.isPresent()) {
                return inner;
            }
        }
        return Optional.empty();
    }
}

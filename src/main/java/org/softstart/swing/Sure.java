package org.softstart.swing;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Asks once before something that cannot be brought back. The safe answer comes first and has the focus. */
final class Sure {
    private Sure() {}

    static JPanel panel() {
        JPanel panel = Parts.panel("insets 8 0 0 0, fillx", "[]8[][grow]", "[]8[]");
        panel.setVisible(false);
        return panel;
    }

    /**
     * @param key whose text asks; {@code .no} and {@code .yes} after it are the answers
     * @param no told after everything was left as it is
     */
    static void ask(JPanel panel, String key, Runnable yes, Runnable no) {
        panel.removeAll();
        panel.setName(key);
        panel.add(Parts.text(Texts.of(key)), "wmin 0, growx, span, wrap");
        JButton keep = answer(key + ".no", () -> {
            panel.setVisible(false);
            no.run();
        });
        panel.add(keep);
        panel.add(answer(key + ".yes", yes));
        panel.setVisible(true);
        panel.revalidate();
        keep.requestFocusInWindow();
        // The question may stand below what can be seen.
        Breaking.showWhole(panel);
    }

    /**
     * The same in the place of what led to the question, which comes back if everything is left as it is.
     *
     * @param asked the button in it that was pressed
     */
    static void askInPlaceOf(JComponent way, JButton asked, JPanel panel, String key, Runnable yes) {
        way.setVisible(false);
        ask(panel, key, yes, () -> {
            way.setVisible(true);
            asked.requestFocusInWindow();
        });
    }

    private static JButton answer(String key, Runnable act) {
        JButton button = Parts.button(Texts.of(key), act);
        button.setName(key);
        Parts.onEnter(button);
        return button;
    }
}

package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** An option with its number, which is also the key for it. Its words may take several lines. */
final class ChoiceButton extends JButton {
    private static final long serialVersionUID = 1L;

    /**
     * @param number counted from 1
     * @param frame the colour token of its frame
     */
    ChoiceButton(int number, String words, String frame) {
        setLayout(new MigLayout("insets 10 12 10 12, fillx", "[]12[grow, fill]", "[]"));
        JLabel key = Parts.label(Integer.toString(number), Theme.semibold(16), "accent");
        JTextArea text = Parts.text(words, Theme.font(16), "ink");
        // So that a click on the words is a click on the button.
        for (var listener : text.getMouseListeners()) {
            text.removeMouseListener(listener);
        }
        for (var listener : text.getMouseMotionListeners()) {
            text.removeMouseMotionListener(listener);
        }
        text.setCursor(null);
        add(key, "aligny top");
        add(text, "wmin 0");
        setName("learn.choice." + number);
        putClientProperty(
                FlatClientProperties.STYLE,
                "arc: 12; borderColor: $Softstart." + frame + "; disabledBorderColor: $Softstart." + frame
                        + "; background: $Softstart.card; disabledBackground: $Softstart.card");
        getAccessibleContext().setAccessibleName(Texts.of("learn.choice", number, words));
    }

    @Override
    public Dimension getPreferredSize() {
        return getLayout().preferredLayoutSize(this);
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(0, getPreferredSize().height);
    }
}

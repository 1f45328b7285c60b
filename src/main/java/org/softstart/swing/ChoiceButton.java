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

    /** What is to be seen of it once a choice was made. */
    enum Sign {
        NONE("line", "card"),
        /** It fits best. */
        FITS("strengthInk", "strength"),
        /** It was chosen, and another fits better. */
        CHOSEN("quiet", "panel");

        private final String frame;
        private final String ground;

        Sign(String frame, String ground) {
            this.frame = frame;
            this.ground = ground;
        }
    }

    /**
     * @param number counted from 1
     */
    ChoiceButton(int number, String words, Sign sign) {
        setLayout(new MigLayout("insets 10 12 10 12, fillx", "[]12[grow, fill]", "[]2[]"));
        JLabel key = Parts.label(Integer.toString(number), Theme.semibold(16), "accent");
        if (sign == Sign.FITS) {
            key.setText("");
            key.setForeground(Theme.color("strengthInk"));
            key.setIcon(Glyph.CHECK.icon(16));
        }
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
        add(text, "wmin 0, wrap");
        String said = Texts.of("learn.choice", number, words);
        if (sign != Sign.NONE) {
            String note = Texts.of(sign == Sign.FITS ? "learn.choice.fits" : "learn.choice.yours");
            add(Parts.label(note, Theme.font(12), sign == Sign.FITS ? "strengthInk" : "quiet"), "skip 1, wmin 0");
            said = said + ". " + note;
        }
        setName("learn.choice." + number);
        putClientProperty(
                FlatClientProperties.STYLE,
                "arc: 12; borderColor: $Softstart." + sign.frame + "; disabledBorderColor: $Softstart." + sign.frame
                        + "; background: $Softstart." + sign.ground + "; disabledBackground: $Softstart."
                        + sign.ground);
        getAccessibleContext().setAccessibleName(said);
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

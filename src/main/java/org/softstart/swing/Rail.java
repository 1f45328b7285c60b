package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.Icon;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The ways to go, at the left edge. Help stands last and is always there; under it the way to hide at once. */
final class Rail extends JPanel {
    private static final long serialVersionUID = 1L;

    /** A place with its name under its drawing, the same with less room, and one with the name alone. */
    private enum Fit {
        HIGH(58, 22, 7),
        MIDDLE(44, 17, 2),
        LOW(40, 0, 2);

        private final int height;
        private final int icon;
        private final int gap;

        Fit(int height, int icon, int gap) {
            this.height = height;
            this.icon = icon;
            this.gap = gap;
        }

        private int room(int rows) {
            return UIScale.scale(rows * height + (rows - 1) * gap + 2 * EDGE);
        }
    }

    private static final int EDGE = 10;

    private final List<JToggleButton> buttons = new ArrayList<>();
    private final List<Destination> places;
    private final JToggleButton hideButton = new JToggleButton(Texts.of("rail.hide"));
    private Fit fit = Fit.HIGH;

    Rail(List<Destination> places, Consumer<Destination> go, Runnable hide) {
        super(new MigLayout("insets 10 6 10 6, fill, wrap 1", "[64!, fill]", ""));
        this.places = List.copyOf(places);
        setBackground(Theme.color("panel"));
        setName("rail");
        ButtonGroup group = new ButtonGroup();
        for (int i = 0; i < places.size(); i++) {
            Destination place = places.get(i);
            JToggleButton button = new JToggleButton(Texts.of("rail." + place.id()));
            style(button);
            button.setName("rail." + place.id());
            button.setToolTipText(Texts.of("rail." + place.id() + ".tip") + " (Ctrl+" + (i + 1) + ")");
            button.getAccessibleContext().setAccessibleDescription(Texts.of("rail." + place.id() + ".tip"));
            button.addActionListener(event -> go.accept(place));
            group.add(button);
            buttons.add(button);
            add(button);
        }
        style(hideButton);
        hideButton.setName("rail.hide");
        hideButton.setToolTipText(Texts.of("rail.hide.tip"));
        hideButton.addActionListener(event -> {
            hideButton.setSelected(false);
            hide.run();
        });
        add(hideButton);
        arrange();
        getAccessibleContext().setAccessibleName(Texts.of("rail.name"));
    }

    /** Where the window is too low for both, a place keeps its name: words say more than drawings. */
    @Override
    public void doLayout() {
        int rows = buttons.size() + 1;
        Fit best = getHeight() >= Fit.HIGH.room(rows)
                ? Fit.HIGH
                : getHeight() >= Fit.MIDDLE.room(rows) ? Fit.MIDDLE : Fit.LOW;
        if (best != fit) {
            fit = best;
            arrange();
        }
        super.doLayout();
    }

    private void arrange() {
        MigLayout layout = (MigLayout) getLayout();
        String height =
                switch (fit) {
                    case HIGH -> "h " + fit.height + "!";
                    case MIDDLE -> "h " + fit.height + "!, gaptop 1, gapbottom 1";
                    case LOW -> "h 24:" + fit.height + ":" + fit.height + ", gaptop 1, gapbottom 1";
                };
        // An empty constraint keeps the layout's own gaps, and room at both ends.
        layout.setRowConstraints(fit == Fit.HIGH ? "" : "0[]0");
        for (int i = 0; i < buttons.size(); i++) {
            Destination place = places.get(i);
            buttons.get(i).setIcon(icon(place.glyph()));
            buttons.get(i).setIconTextGap(fit == Fit.HIGH ? 4 : 1);
            String end = i == 0 && fit == Fit.MIDDLE ? ", gaptop 8" : "";
            layout.setComponentConstraints(
                    buttons.get(i), place.isLast() ? "pushy, aligny bottom, " + height : height + end);
        }
        hideButton.setIcon(icon(Glyph.HIDE));
        hideButton.setIconTextGap(fit == Fit.HIGH ? 4 : 1);
        layout.setComponentConstraints(hideButton, fit == Fit.MIDDLE ? height + ", gapbottom 8" : height);
    }

    private Icon icon(Glyph glyph) {
        return fit == Fit.LOW ? null : glyph.icon(fit.icon);
    }

    private static void style(JToggleButton button) {
        button.setFont(Theme.font(12));
        button.setVerticalTextPosition(SwingConstants.BOTTOM);
        button.setHorizontalTextPosition(SwingConstants.CENTER);
        button.setIconTextGap(4);
        button.putClientProperty(
                FlatClientProperties.STYLE,
                "arc: 10; margin: 2,0,2,0; background: $Softstart.panel; foreground: $Softstart.quiet;"
                        + " borderColor: $Softstart.panel; selectedBackground: $Softstart.accentSoft;"
                        + " selectedForeground: $Softstart.accent; borderWidth: 0");
    }

    void select(String id) {
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).id().equals(id)) {
                buttons.get(i).setSelected(true);
            }
        }
    }
}

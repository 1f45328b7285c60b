package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The ways to go, at the left edge. Help stands last and is always there; under it the way to hide at once. */
final class Rail extends JPanel {
    private static final long serialVersionUID = 1L;

    private final List<JToggleButton> buttons = new ArrayList<>();
    private final List<Destination> places;

    Rail(List<Destination> places, Consumer<Destination> go, Runnable hide) {
        super(new MigLayout("insets 10 6 10 6, fill, wrap 1", "[64!, fill]", ""));
        this.places = List.copyOf(places);
        setBackground(Theme.color("panel"));
        setName("rail");
        ButtonGroup group = new ButtonGroup();
        for (int i = 0; i < places.size(); i++) {
            Destination place = places.get(i);
            JToggleButton button = new JToggleButton(Texts.of("rail." + place.id()));
            style(button, place.glyph());
            button.setName("rail." + place.id());
            button.setToolTipText(Texts.of("rail." + place.id() + ".tip") + " (Ctrl+" + (i + 1) + ")");
            button.getAccessibleContext().setAccessibleDescription(Texts.of("rail." + place.id() + ".tip"));
            button.addActionListener(event -> go.accept(place));
            group.add(button);
            buttons.add(button);
            add(button, place.isLast() ? "pushy, aligny bottom, h 58!" : "h 58!");
        }
        JToggleButton hideButton = new JToggleButton(Texts.of("rail.hide"));
        style(hideButton, Glyph.HIDE);
        hideButton.setName("rail.hide");
        hideButton.setToolTipText(Texts.of("rail.hide.tip"));
        hideButton.addActionListener(event -> {
            hideButton.setSelected(false);
            hide.run();
        });
        add(hideButton, "h 58!");
        getAccessibleContext().setAccessibleName(Texts.of("rail.name"));
    }

    private static void style(JToggleButton button, Glyph glyph) {
        button.setIcon(glyph.icon(22));
        button.setFont(Theme.font(12));
        button.setVerticalTextPosition(SwingConstants.BOTTOM);
        button.setHorizontalTextPosition(SwingConstants.CENTER);
        button.setIconTextGap(com.formdev.flatlaf.util.UIScale.scale(4));
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

package org.softstart.swing;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.softstart.guide.Step;

/** The five steps as a quiet path: where one is, what is done, what is still to come. */
final class GuidePath extends JPanel {
    private static final long serialVersionUID = 1L;

    /** What stands between two steps at least, with the room around it. */
    private static final int LINE = 20;

    private final transient GuideModel model;
    private final transient List<Step> steps =
            Arrays.stream(Step.values()).filter(step -> step.number() > 0).toList();
    private final List<JButton> stones = new ArrayList<>();

    GuidePath(GuideModel model) {
        super(new MigLayout("insets 0, fillx, gapx 4", "", "[]"));
        this.model = model;
        setOpaque(false);
        getAccessibleContext().setAccessibleName(Texts.of("guide.path"));
        for (Step step : steps) {
            JButton stone = Parts.link(step.number() + "  " + model.guide().title(step), () -> model.goTo(step));
            stone.setName("step." + step.id());
            stones.add(stone);
            if (step.number() > 1) {
                add(Parts.line(), "h 1!, w 4:40:, growx, pushx, aligny center");
            }
            add(stone, "growx 0");
        }
        show(model);
    }

    /** Where there is no room for all names, only the step one is at keeps its own; the others have a tip. */
    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean changed = width != getWidth();
        super.setBounds(x, y, width, height);
        if (changed) {
            SwingUtilities.invokeLater(this::refresh);
        }
    }

    private void show(GuideModel now) {
        name(now, step -> true);
        int wanted = stones.stream().mapToInt(s -> s.getPreferredSize().width).sum()
                + (steps.size() - 1) * UIScale.scale(LINE);
        if (getWidth() > 0 && wanted > getWidth()) {
            name(now, step -> isHere(now, step));
        }
    }

    private static boolean isHere(GuideModel now, Step step) {
        return now.place() == GuideModel.Place.QUESTION && now.question().step() == step;
    }

    private void name(GuideModel now, Predicate<Step> isNamed) {
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            JButton stone = stones.get(i);
            boolean here = isHere(now, step);
            boolean named = isNamed.test(step);
            boolean done = now.isDone(step);
            stone.setFont(here ? Theme.semibold(13) : Theme.font(13));
            stone.setEnabled(now.isOpen(step));
            stone.setIcon(done ? Glyph.CHECK.icon(14) : null);
            String title = named ? now.guide().title(step) : "";
            stone.setText((done ? title : step.number() + "  " + title).strip());
            stone.setToolTipText(named ? null : now.guide().title(step));
            String ink = here || done ? "$Softstart.accent" : "$Softstart.quiet";
            stone.putClientProperty(
                    FlatClientProperties.STYLE,
                    "margin: 3,6,3,6; foreground: " + ink + "; disabledText: $Softstart.quiet"
                            + (here
                                    ? "; toolbar.hoverBackground: $Softstart.accentSoft; background: $Softstart.accentSoft"
                                    : ""));
            String state = here ? "guide.path.here" : done ? "guide.path.done" : "guide.path.open";
            stone.getAccessibleContext()
                    .setAccessibleName(
                            Texts.of(state, step.number(), now.guide().title(step)));
        }
    }

    /** Takes up where the writer is by now. */
    void refresh() {
        show(model);
        revalidate();
        repaint();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Theme.color("accent"));
        for (int i = 0; i < steps.size(); i++) {
            boolean here = model.place() == GuideModel.Place.QUESTION
                    && model.question().step() == steps.get(i);
            if (here) {
                JButton stone = stones.get(i);
                g.fillRect(
                        stone.getX() + UIScale.scale(6),
                        stone.getY() + stone.getHeight() - UIScale.scale(2),
                        stone.getWidth() - UIScale.scale(12),
                        UIScale.scale(2));
            }
        }
        g.dispose();
    }
}

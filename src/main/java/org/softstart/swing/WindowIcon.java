package org.softstart.swing;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;

/** What stands for the window in its title bar and where the system lists windows: a leaf on the accent's ground. */
final class WindowIcon {
    private static final int[] SIZES = {16, 20, 24, 32, 40, 48, 64, 128, 256};
    private static final double ARC = 0.4;
    private static final double ROOM = 0.72;

    private WindowIcon() {}

    static List<Image> images() {
        return IntStream.of(SIZES).mapToObj(WindowIcon::image).toList();
    }

    private static Image image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Theme.color("accent"));
        g.fill(new RoundRectangle2D.Double(0, 0, size, size, ARC * size, ARC * size));
        g.setColor(Theme.color("onAccent"));
        double edge = (1 - ROOM) / 2 * size;
        g.translate(edge, edge);
        Glyph.LEAF.draw(g, ROOM * size);
        g.dispose();
        return image;
    }
}

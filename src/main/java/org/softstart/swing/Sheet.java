package org.softstart.swing;

import java.awt.Font;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import javax.swing.JTextPane;
import javax.swing.text.Style;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyleContext;

/** A letter on paper: a serif, wide margins, room between the lines; never the window's colours. */
final class Sheet {
    /** 3 cm, in points. */
    private static final double MARGIN = 85;

    private static final int SIZE = 12;
    private static final float LEADING = 0.35f;

    private Sheet() {}

    static Printable of(String text) {
        JTextPane pane = new JTextPane();
        Font font = new Font(Font.SERIF, Font.PLAIN, SIZE);
        Style style = pane.getStyledDocument().getStyle(StyleContext.DEFAULT_STYLE);
        StyleConstants.setFontFamily(style, font.getFamily());
        StyleConstants.setFontSize(style, SIZE);
        StyleConstants.setLineSpacing(style, LEADING);
        pane.setFont(font);
        pane.setForeground(Theme.color("printed"));
        pane.setBackground(Theme.color("sheet"));
        pane.setText(text.strip());
        return pane.getPrintable(null, null);
    }

    /** The page of a printer with the margins of a letter. */
    static PageFormat page(PageFormat printers) {
        PageFormat page = (PageFormat) printers.clone();
        Paper paper = page.getPaper();
        paper.setImageableArea(MARGIN, MARGIN, paper.getWidth() - 2 * MARGIN, paper.getHeight() - 2 * MARGIN);
        page.setPaper(paper);
        return page;
    }
}

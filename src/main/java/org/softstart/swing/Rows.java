package org.softstart.swing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import javax.swing.text.Utilities;
import org.softstart.model.Span;

/** Where the words of a span stand on a page: one rectangle a line, as high as the letters and not the leading. */
final class Rows {
    private Rows() {}

    static List<Rectangle2D> of(JTextComponent page, Span span) {
        List<Rectangle2D> rows = new ArrayList<>();
        int length = page.getDocument().getLength();
        int end = Math.min(span.end(), length);
        int height = page.getFontMetrics(page.getFont()).getHeight();
        try {
            int from = Math.min(span.start(), length);
            while (from < end) {
                int rowEnd = Math.max(from, Utilities.getRowEnd(page, from));
                int to = Math.min(end, rowEnd);
                int last = to;
                while (last > from
                        && Character.isWhitespace(
                                page.getDocument().getText(last - 1, 1).charAt(0))) {
                    last--;
                }
                Rectangle2D left = page.modelToView2D(from);
                if (left != null && last > from) {
                    Rectangle2D before = page.modelToView2D(last - 1);
                    Rectangle2D right = page.modelToView2D(last);
                    // At a line's end the place after the last letter may belong to the next line.
                    double x = right.getY() > left.getY() ? before.getX() + width(page, last - 1) : right.getX();
                    rows.add(new Rectangle2D.Double(left.getX(), left.getY(), Math.max(0, x - left.getX()), height));
                }
                if (to >= end) {
                    break;
                }
                from = rowEnd + 1;
            }
        } catch (BadLocationException e) {
            return rows;
        }
        return rows;
    }

    private static int width(JTextComponent page, int at) throws BadLocationException {
        return page.getFontMetrics(page.getFont())
                .stringWidth(page.getDocument().getText(at, 1));
    }
}

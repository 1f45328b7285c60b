package org.softstart.swing;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JTextPane;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.Style;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyleContext;
import javax.swing.text.StyledDocument;
import org.softstart.model.Finding;
import org.softstart.model.Span;
import org.softstart.model.Strength;

/** The page the draft is written on. Marks are painted over the words and never move them. */
final class LetterPane extends JTextPane {
    private static final long serialVersionUID = 1L;
    private static final float LEADING = 0.45f;
    /** Characters in a line at most: what is pleasant to read. */
    private static final int MEASURE = 66;

    /** What is about so many sentences is about the message. */
    private static final int WIDE = 3;

    private static final int MOST_BRACKETS = 3;
    private static final int LEAST_MARGIN = 28;
    private static final int TOP = 20;
    private static final int BOTTOM = 96;

    private transient List<Finding> findings = List.of();
    /** Those about so much of the page that a line under it all would drown every other. */
    private transient List<Finding> wide = List.of();

    private transient List<Underline> underlines = List.of();
    private transient Span hit = new Span(0, 0);
    private String hitWords = "";
    private transient List<Strength> strengths = List.of();
    private transient List<Span> misspelt = List.of();
    private transient Optional<Finding> focused = Optional.empty();
    private transient Function<Finding, String> describe = Finding::message;
    private String placeholder = "";

    LetterPane(StyledDocument document) {
        super(spaced(document));
        setOpaque(false);
        setToolTipText("");
        setDragEnabled(true);
        Keys.tabGoesOn(this);
    }

    /** Set before there is a view of it: a view of a page that is still empty never hears of a later change. */
    private static StyledDocument spaced(StyledDocument document) {
        StyleConstants.setLineSpacing(document.getStyle(StyleContext.DEFAULT_STYLE), LEADING);
        return document;
    }

    void setPlaceholder(String text) {
        placeholder = text;
        repaint();
    }

    /** How a mark is described to someone who points at it. */
    void setDescription(Function<Finding, String> description) {
        describe = description;
    }

    void setType(java.awt.Font font) {
        setFont(font);
        Style style = getStyledDocument().getStyle(StyleContext.DEFAULT_STYLE);
        StyleConstants.setFontFamily(style, font.getFamily());
        StyleConstants.setFontSize(style, font.getSize());
        setForeground(Theme.color("ink"));
        setCaretColor(Theme.color("accent"));
        fitMargins();
    }

    /** Shows these marks. Only painting changes, so nothing moves under the caret. */
    void show(List<Finding> marked, List<Strength> good, Optional<Finding> inFocus) {
        if (!marked.equals(findings) || !good.equals(strengths) || !inFocus.equals(focused)) {
            findings = List.copyOf(marked);
            wide = findings.stream().filter(this::isWide).toList();
            underlines = Underline.of(
                    findings.stream().filter(f -> !wide.contains(f)).toList());
            strengths = List.copyOf(good);
            focused = inFocus;
            repaint();
        }
    }

    private boolean isWide(Finding finding) {
        return finding.category().isMessageLevel()
                || Sentences.of(words(finding.span())).size() >= WIDE;
    }

    /** Those that are drawn in the margin. */
    List<Finding> inTheMargin() {
        return wide;
    }

    /** Points out what was looked for, on whatever ground it stands, until other words stand there. */
    void showHit(Span found, String words) {
        hit = found;
        hitWords = words;
        repaint();
    }

    private boolean isHitThere() {
        return hit.length() > 0
                && hit.end() <= getDocument().getLength()
                && words(hit).equalsIgnoreCase(hitWords);
    }

    private String words(Span span) {
        try {
            int end = Math.min(span.end(), getDocument().getLength());
            int start = Math.min(span.start(), end);
            return getDocument().getText(start, end - start);
        } catch (BadLocationException e) {
            return "";
        }
    }

    /** Points out these words as misspelt. */
    void showMisspelt(List<Span> words) {
        if (!words.equals(misspelt)) {
            misspelt = List.copyOf(words);
            repaint();
        }
    }

    /** Pastes as the keys for it do, so that a long text is asked about all the same. */
    void pasteAsTyped() {
        getActionMap()
                .get(DefaultEditorKit.pasteAction)
                .actionPerformed(new ActionEvent(this, ActionEvent.ACTION_PERFORMED, DefaultEditorKit.pasteAction));
    }

    /** Where a menu opens that was asked for by a key: under the caret. By the mouse: there, with the caret. */
    @Override
    public Point getPopupLocation(MouseEvent event) {
        try {
            if (event == null) {
                Rectangle caret = modelToView2D(getCaretPosition()).getBounds();
                return new Point(caret.x, caret.y + caret.height);
            }
        } catch (BadLocationException e) {
            return null;
        }
        int at = viewToModel2D(event.getPoint());
        if (at < getSelectionStart() || getSelectionEnd() < at) {
            setCaretPosition(at);
        }
        return super.getPopupLocation(event);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean changed = width != getWidth();
        super.setBounds(x, y, width, height);
        if (changed) {
            fitMargins();
        }
    }

    private void fitMargins() {
        if (getFont() == null || getWidth() == 0) {
            return;
        }
        int line = getFontMetrics(getFont()).stringWidth("the quick brown fox jumps over it ") * MEASURE / 34;
        int side = Math.max(UIScale.scale(LEAST_MARGIN), (getWidth() - line) / 2);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(TOP), side, UIScale.scale(BOTTOM), side));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
        Span visible = visible(g.getClipBounds());
        for (Strength strength : strengths) {
            if (strength.span().overlaps(visible)) {
                paintStrength(g, strength);
            }
        }
        focused.filter(f -> f.span().overlaps(visible)).ifPresent(f -> paintFocus(g, f));
        for (int i = 0; i < wide.size(); i++) {
            if (wide.get(i).span().overlaps(visible)) {
                paintBracket(g, wide.get(i), i);
            }
        }
        if (isHitThere()) {
            paintHit(g, hit);
        }
        underlines.stream().filter(u -> u.span().overlaps(visible)).forEach(u -> paintUnderline(g, u));
        for (Span word : misspelt) {
            if (word.overlaps(visible)) {
                paintMisspelt(g, word);
            }
        }
        super.paintComponent(graphics);
        if (getDocument().getLength() == 0 && !placeholder.isEmpty()) {
            paintPlaceholder(g);
        }
        g.dispose();
    }

    private void paintPlaceholder(Graphics2D g) {
        g.setFont(getFont());
        g.setColor(Theme.color("quiet"));
        Object hints = java.awt.Toolkit.getDefaultToolkit().getDesktopProperty("awt.font.desktophints");
        if (hints instanceof java.util.Map<?, ?> map) {
            g.addRenderingHints(map);
        } else {
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        }
        g.drawString(
                placeholder,
                getInsets().left,
                getInsets().top + g.getFontMetrics().getAscent());
    }

    /** The characters that a part of the page shows. */
    private Span visible(Rectangle clip) {
        int length = getDocument().getLength();
        int start = viewToModel2D(new Point(0, clip.y - UIScale.scale(40)));
        int end = viewToModel2D(new Point(getWidth(), clip.y + clip.height + UIScale.scale(40)));
        return new Span(Math.max(0, Math.min(start, end)), Math.min(length, Math.max(start, end) + 1));
    }

    private void paintStrength(Graphics2D g, Strength strength) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Theme.color("strength"));
        fill(g, strength.span());
    }

    private void paintFocus(Graphics2D g, Finding finding) {
        if (wide.contains(finding)) {
            return;
        }
        Color color = Theme.color(finding.category());
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(color.getRed(), color.getGreen(), color.getBlue(), 28));
        fill(g, finding.span());
    }

    private void fill(Graphics2D g, Span span) {
        rows(span).forEach(row -> g.fill(LineText.around(row)));
    }

    private void paintHit(Graphics2D g, Span span) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Theme.color("accent"));
        g.setStroke(new BasicStroke(UIScale.scale(2f)));
        rows(span).forEach(row -> g.draw(LineText.around(row)));
    }

    private void paintUnderline(Graphics2D g, Underline underline) {
        g.setColor(Theme.color(underline.category()));
        for (Rectangle2D row : rows(underline.span())) {
            double y = row.getY() + row.getHeight() + UIScale.scale(1.5f);
            MarkShape.of(underline.category()).line(g, row.getX(), row.getMaxX(), y);
        }
    }

    /** Close under the letters and without colour, so that it is never taken for a mark. */
    private void paintMisspelt(Graphics2D g, Span word) {
        g.setColor(Theme.color("quiet"));
        for (Rectangle2D row : rows(word)) {
            double baseline = row.getY() + getFontMetrics(getFont()).getAscent();
            MarkShape.FINE.line(g, row.getX(), row.getMaxX(), baseline + UIScale.scale(2.5f));
        }
    }

    /** A bracket in the margin beside all lines of a mark that is about the message as a whole, or nearly. */
    private void paintBracket(Graphics2D g, Finding finding, int place) {
        g.setColor(Theme.color(finding.category()));
        List<Rectangle2D> rows = rows(finding.span());
        if (rows.isEmpty()) {
            return;
        }
        double x = getInsets().left - UIScale.scale(12f) - place % MOST_BRACKETS * UIScale.scale(6f);
        double arm = UIScale.scale(5f);
        double top = rows.get(0).getY() + UIScale.scale(2f);
        double bottom = rows.get(rows.size() - 1).getMaxY();
        Path2D path = new Path2D.Double();
        path.moveTo(x + arm, top);
        path.lineTo(x, top);
        path.lineTo(x, bottom);
        path.lineTo(x + arm, bottom);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float weight = focused.filter(finding::equals).isPresent() ? 3 : 2;
        g.setStroke(new BasicStroke(UIScale.scale(weight), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private List<Rectangle2D> rows(Span span) {
        return Rows.of(this, span);
    }

    /** The narrowest mark at a place on the page. */
    Optional<Finding> markAt(Point point) {
        int at = viewToModel2D(point);
        return findings.stream()
                .filter(f -> !wide.contains(f))
                .filter(f -> f.span().start() <= at && at < f.span().end())
                .filter(f ->
                        rows(f.span()).stream().anyMatch(r -> r.getY() - 4 <= point.y && point.y <= r.getMaxY() + 10))
                .min((a, b) -> Integer.compare(a.span().length(), b.span().length()));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return markAt(event.getPoint())
                .map(describe)
                .or(() -> isMisspelt(viewToModel2D(event.getPoint()))
                        ? Optional.of(Texts.of("spell.tip"))
                        : Optional.empty())
                .orElse(null);
    }

    private boolean isMisspelt(int at) {
        return misspelt.stream().anyMatch(word -> word.start() <= at && at < word.end());
    }

    /** Scrolls so that a place can be read, with a line to spare. */
    void reveal(Span span) {
        try {
            Rectangle2D place =
                    modelToView2D(Math.min(span.start(), getDocument().getLength()));
            if (place != null) {
                Rectangle wanted = place.getBounds();
                wanted.grow(0, UIScale.scale(60));
                scrollRectToVisible(wanted);
            }
        } catch (BadLocationException e) {
            // The text has changed in between; there is nothing to show.
            return;
        }
    }
}

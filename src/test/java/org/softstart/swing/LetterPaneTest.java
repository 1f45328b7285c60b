package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.StyledDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.softstart.model.Category;
import org.softstart.model.Finding;
import org.softstart.model.Span;

/** The page as it is set. */
final class LetterPaneTest {
    private static final double ROOM = 1.35;

    @BeforeAll
    static void dress() {
        Stage.onWindow(() -> {
            Theme.prepare();
            Theme.wear(Theme.Choice.LIGHT);
            return null;
        });
    }

    /** A line under every word would drown all others. */
    @Test
    void whatIsAboutTheWholeDraftIsMarkedInTheMargin() {
        String text = "We talked. We ate. We slept. You never listen.";
        Finding whole = finding("unclear-ask.none", Category.UNCLEAR_ASK, new Span(0, text.length()));
        Finding line = finding("blame.never", Category.BLAME, new Span(29, text.length()));
        List<Finding> wide = Stage.onWindow(() -> {
            StyledDocument document = new DefaultStyledDocument();
            document.insertString(0, text, null);
            LetterPane page = new LetterPane(document);
            page.show(List.of(whole, line), List.of(), Optional.empty());
            return page.inTheMargin();
        });
        assertThat(wide).containsExactly(whole);
    }

    private static Finding finding(String rule, Category category, Span span) {
        return new Finding(
                category,
                rule,
                Finding.LEARNED,
                2,
                Optional.empty(),
                Optional.empty(),
                span,
                "",
                Optional.empty(),
                List.of());
    }

    /** As it comes when a draft is taken up again: all at once, on a page that was empty. */
    @Test
    void aDraftThatIsLaidOnAnEmptyPageHasThePagesLeading() {
        List<Rectangle2D> rows = Stage.onWindow(() -> {
            StyledDocument document = new DefaultStyledDocument();
            LetterPane page = new LetterPane(document);
            page.setType(Theme.letter("inter", 16));
            page.setSize(600, 600);
            document.insertString(0, "one two three four five six seven ".repeat(8), null);
            page.setSize(600, page.getPreferredSize().height);
            return Rows.of(page, new Span(0, document.getLength()));
        });
        assertThat(rows.size()).isGreaterThan(2);
        assertThat(rows.get(1).getY() - rows.get(0).getY())
                .isGreaterThan(ROOM * rows.get(0).getHeight());
    }
}

package org.softstart.swing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.StyledDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

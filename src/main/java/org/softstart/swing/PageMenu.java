package org.softstart.swing;

import java.awt.event.KeyEvent;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import javax.swing.event.PopupMenuEvent;
import javax.swing.event.PopupMenuListener;
import javax.swing.text.BadLocationException;
import org.softstart.model.Span;
import org.softstart.spell.Misspelling;

/** What can be done at a place on the page: how a word may have been meant, and the usual cut and paste. */
final class PageMenu {
    private final LetterPane page;
    private final SpellingModel spelling;
    private final JPopupMenu menu = new JPopupMenu();

    PageMenu(LetterPane page, SpellingModel spelling) {
        this.page = page;
        this.spelling = spelling;
        menu.setName("page.menu");
        menu.addPopupMenuListener(new PopupMenuListener() {
            @Override
            public void popupMenuWillBecomeVisible(PopupMenuEvent event) {
                fill();
            }

            @Override
            public void popupMenuWillBecomeInvisible(PopupMenuEvent event) {
                // What was offered stays until the next time.
            }

            @Override
            public void popupMenuCanceled(PopupMenuEvent event) {
                // Nothing was chosen, so nothing happens.
            }
        });
        // Also opens it by the menu key and by Shift+F10, at the caret.
        page.setComponentPopupMenu(menu);
    }

    private void fill() {
        menu.removeAll();
        spelling.at(page.getCaretPosition()).ifPresent(word -> {
            for (String correction : word.corrections()) {
                JMenuItem item = item("spell.correction", correction, () -> spelling.correct(word, correction));
                item.setFont(Theme.semibold(13));
            }
            menu.addSeparator();
            item("spell.add", Texts.of("spell.add"), () -> spelling.add(word));
            menu.addSeparator();
        });
        boolean hasSelection = page.getSelectionStart() != page.getSelectionEnd();
        item("page.cut", Texts.of("page.cut"), page::cut).setEnabled(hasSelection);
        item("page.copy", Texts.of("page.copy"), page::copy).setEnabled(hasSelection);
        item("page.paste", Texts.of("page.paste"), page::pasteAsTyped);
        item("page.all", Texts.of("page.all"), page::selectAll).setAccelerator(Keys.menu(KeyEvent.VK_A));
    }

    private JMenuItem item(String name, String text, Runnable act) {
        JMenuItem item = menu.add(text);
        item.setName(name);
        item.addActionListener(event -> act.run());
        return item;
    }

    /** Offers corrections for the word at the caret, the first one chosen already. Gives whether there is such a word. */
    boolean offerHere() {
        Optional<Misspelling> here = spelling.at(page.getCaretPosition());
        here.ifPresent(word -> {
            try {
                Rectangle2D place = page.modelToView2D(word.span().start());
                menu.show(page, (int) place.getX(), (int) place.getMaxY());
                MenuSelectionManager.defaultManager()
                        .setSelectedPath(new MenuElement[] {menu, (MenuElement) menu.getComponent(0)});
            } catch (BadLocationException e) {
                throw new IllegalStateException("a place outside the draft");
            }
        });
        return here.isPresent();
    }

    /** Goes to the next misspelt word. */
    void next() {
        spelling.after(page.getCaretPosition()).ifPresent(word -> {
            Span span = word.span();
            page.requestFocusInWindow();
            page.select(span.start(), span.start());
            page.reveal(span);
        });
    }
}

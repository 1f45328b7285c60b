package org.softstart.swing;

import java.util.function.Consumer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.Document;
import javax.swing.text.JTextComponent;

/** Does something with each change of a text; how it looks is the view's affair. */
final class Typing implements DocumentListener {
    private final Consumer<Moved> then;

    private Typing(Consumer<Moved> then) {
        this.then = then;
    }

    static void in(JTextComponent field, Runnable then) {
        in(field.getDocument(), move -> then.run());
    }

    static void in(Document text, Consumer<Moved> then) {
        text.addDocumentListener(new Typing(then));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        then.accept(new Moved(event.getOffset(), 0, event.getLength()));
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        then.accept(new Moved(event.getOffset(), event.getLength(), 0));
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // Only how it looks.
    }
}

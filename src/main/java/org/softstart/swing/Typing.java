package org.softstart.swing;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Does something with each change of a plain text. */
final class Typing implements DocumentListener {
    private final Runnable then;

    private Typing(Runnable then) {
        this.then = then;
    }

    static void in(JTextComponent field, Runnable then) {
        field.getDocument().addDocumentListener(new Typing(then));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        then.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        then.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // Plain text has no attributes.
    }
}

package org.softstart.swing;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Optional;

/** The clipboard, for text. */
final class Clip {
    private Clip() {}

    static void copy(String text) {
        StringSelection selection = new StringSelection(text);
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(selection, selection);
    }

    /** The text on the clipboard, if there is any. */
    static Optional<String> text() {
        try {
            Object data = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            return Optional.ofNullable((String) data).filter(text -> !text.isBlank());
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            // A picture, or a clipboard that another program holds: nothing to paste.
            return Optional.empty();
        }
    }
}

package org.softstart.swing;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Every word the window shows, from one bundle that can be translated. */
final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.softstart.swing.texts");

    private Texts() {}

    static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** A text with its places filled, as {@link MessageFormat} does. */
    static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), BUNDLE.getLocale()).format(values);
    }

    static ResourceBundle bundle() {
        return BUNDLE;
    }
}

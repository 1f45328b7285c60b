package org.softstart.export;

import java.util.Locale;
import java.util.Optional;

/** What a letter can be saved as. */
public enum LetterFormat {
    TXT,
    MD,
    DOCX,
    PDF;

    /** The name on the command line, which is also the ending of the file's name. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LetterFormat> of(String id) {
        for (LetterFormat format : values()) {
            if (format.id().equals(id.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** By the ending of a file's name. */
    public static Optional<LetterFormat> ofFile(String name) {
        return of(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Whether it can be shown in a terminal. */
    public boolean isText() {
        return this == TXT || this == MD;
    }
}

package org.softstart.lexicon;

import org.softstart.model.SetupException;

/** A lexicon file says something that cannot be understood. The message names the file and the place. */
public final class LexiconException extends SetupException {
    private static final long serialVersionUID = 1L;

    public LexiconException(String message) {
        super(message);
    }

    public LexiconException(String message, Throwable cause) {
        super(message, cause);
    }
}

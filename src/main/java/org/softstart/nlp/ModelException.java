package org.softstart.nlp;

import org.softstart.model.SetupException;

/** A model file is missing, unreadable or not the one expected. The message is one line meant for people. */
public final class ModelException extends SetupException {
    private static final long serialVersionUID = 1L;

    public ModelException(String message) {
        super(message);
    }

    public ModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
